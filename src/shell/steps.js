// The way back of the browser: a gesture of the phone, or its button.
//
// Promises: one entry of the history for each step on, each a bare number; none in a frame.
var steps = (function () {
  'use strict';
  return {};
})();
