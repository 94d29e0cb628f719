// The visited page as one that works without a network: its service worker, its manifest, and newer copies of it.
//
// Promises: does nothing in a frame or in a file; a newer copy is used when the person says so, or at the next start.
var pwa = (function () {
  'use strict';
  return {
    // Whether a newer copy is here.
    waits: function () { return false; },
    // Uses it: the page is loaded anew.
    use: function () {},
    // The program has started; it has failed.
    started: function () {},
    failed: function () {},
  };
})();
