// The way back of the browser: a gesture of the phone, or its button.
//
// Promises: it leads one screen back, as the program's own Back does; each screen that the person comes to makes one entry of the
// history, which holds a bare number; from the first screen it leads away from the page at once. Nothing in a frame: the way
// back there is that of the page around. Called by the program (src/browser).
var steps = (function () {
  'use strict';
  var framed = window.parent !== window;
  // Browsers keep about 50 entries of a tab, and go nowhere if asked to go farther back than that.
  var most = 40;
  var depth = 0;
  // Whether a gesture led here; whether the way to the beginning is being gone; how many screens have come since.
  var came = false;
  var leaving = false;
  var missed = 0;

  function push() { if (depth < most) history.pushState(++depth, ''); }

  function home() {
    if (depth > 0) {
      leaving = true;
      history.go(-depth);
    }
    depth = missed = 0;
  }

  if (!framed) {
    // A page that was loaded anew begins at its first screen, whatever the history holds.
    depth = +history.state || 0;
    home();
    window.addEventListener('popstate', function () {
      var now = +history.state || 0;
      var back = now < depth && !leaving;
      depth = now;
      leaving = false;
      for (; missed; missed--) push();
      if (!back) return;
      came = true;
      window.dispatchEvent(new Event('back'));
      // Where nothing follows from it, the next screen is one that the person came to.
      setTimeout(function () { came = false; }, 100);
    });
  }

  return {
    // Another screen stands. One that is the last of a way, or the first, is where the history begins.
    on: function () {
      if (framed) return;
      if (document.querySelector('[data-screen="welcome"],[data-screen="after"]')) home();
      // The browser takes its time to go back: what came before it is there would stand in the wrong place.
      else if (leaving) missed++;
      else if (!came) push();
      came = false;
    },
  };
})();
