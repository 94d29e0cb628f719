// The way back of the browser: a gesture of the phone, or its button.
//
// Promises: it leads one screen back, as the program's own Back does; each screen that the person comes to makes one entry of the
// history, which holds a bare number; from the first screen it leads away from the page. Goes to no entry but the one before:
// browsers leave out some, and to count them would lead to another page. Nothing in a frame: the way back there is that of the page
// around. Called by the program (src/browser).
var steps = (function () {
  'use strict';
  // Browsers keep about 50 entries of a tab.
  var most = 40;
  var depth = at();
  // Whether a gesture led here.
  var came = false;

  function at() { return +history.state || 0; }

  window.addEventListener('popstate', function () {
    var before = depth;
    depth = at();
    if (depth >= before) return;
    // What is left of a way that the person has gone back by other means is gone back at once.
    if (document.querySelector('[data-screen="welcome"],[data-screen="after"]')) {
      history.back();
      return;
    }
    came = true;
    window.dispatchEvent(new Event('back'));
    // Where nothing follows from it, the next screen is one that the person came to.
    setTimeout(function () { came = false; }, 100);
  });

  return {
    // Another screen stands.
    on: function () {
      var begins = document.querySelector('[data-screen="welcome"]');
      if (window.parent === window && !came && !begins && depth < most) history.pushState(++depth, '');
      came = false;
    },
  };
})();
