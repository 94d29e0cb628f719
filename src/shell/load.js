// Starts the program, and stands in for it if it fails.
//
// Promises: starts it once; whatever goes wrong, before or later, the first screen comes back and says so, once. Stands last
// in the page. Written for browsers too old for the program, too: they get as far as `fail`.
(function () {
  'use strict';
  var html = document.documentElement;
  // The first screen as it came, without what `early.js` did to it.
  var first = document.getElementById('back-check').cloneNode(true);
  first.removeAttribute('data-early');
  var waiting = first.querySelector('[aria-busy]');
  if (waiting) waiting.removeAttribute('aria-busy');

  // Each byte is a code point: see xtask/src/pack/program.rs.
  function program() {
    var text = document.getElementById('program').textContent;
    var bytes = new Uint8Array(text.length);
    for (var at = 0; at < bytes.length; at++) {
      var code = text.charCodeAt(at);
      bytes[at] = code === 123 ? 0 : code & 255;
    }
    return bytes;
  }

  function ready() {
    if (!('failed' in html.dataset)) html.dataset.ready = '';
    // The program may show more than the first screen held: numbers to call.
    frame.stands();
    pwa.started();
  }

  function fail(error) {
    if ('failed' in html.dataset) return;
    var wasReady = 'ready' in html.dataset;
    delete html.dataset.ready;
    html.dataset.failed = '';
    // The whole element is replaced, so that what is left of the program moves nothing that can be seen.
    var old = document.getElementById('back-check');
    old.parentNode.replaceChild(first, old);
    // Someone who was in the middle of the check has to learn where they are now.
    var note = wasReady && document.querySelector('.failed-note');
    if (note) note.focus();
    // Where the scripts could not be read, there is none.
    if (window.pwa) pwa.failed();
    if (window.console) console.error('Back Check stopped', error);
  }

  // A panic of the program arrives as a RuntimeError, in an event handler or in a promise.
  function judge(error) {
    if (error instanceof WebAssembly.RuntimeError) fail(error);
  }

  // Where the glue or `frame.js` could not be read, there is no `wasm_bindgen` or no `frame`.
  if (typeof WebAssembly !== 'object' || typeof wasm_bindgen !== 'function' || !window.frame) {
    fail('this browser is too old');
    return;
  }
  window.addEventListener('error', function (event) { judge(event.error); });
  window.addEventListener('unhandledrejection', function (event) { judge(event.reason); });
  wasm_bindgen(program()).then(function () {
    // The program mounts in the tasks that its start has queued.
    setTimeout(ready);
  }, fail);
})();
