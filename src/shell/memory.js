// What the person asked this browser to keep.
//
// Promises: reads and writes under the names of this program alone; where there is no storage, or it is full or forbidden, it
// says so and throws nothing. Knows no meaning of what it keeps. Called by the program (src/browser).
var memory = (function () {
  'use strict';
  return {};
})();
