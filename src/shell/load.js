// Starts the program, and stands in for it if it fails.
//
// Promises: starts it once; whatever goes wrong, before or later, the first screen comes back and says so, once. Keeps the
// page as it came, for that and for the copy that a person may save. Stands last in the page. Written for browsers too old
// for the program, too: they get as far as `fail`.
(function () {
  'use strict';
  var html = document.documentElement;
  var page = html.cloneNode(true);
  tidy();

  // What `early.js` did is not part of the page as it came.
  function tidy() {
    var root = page.querySelector('#back-check');
    var waiting = root.querySelector('[aria-busy]');
    if (waiting) waiting.removeAttribute('aria-busy');
    root.removeAttribute('data-early');
    page.removeAttribute('class');
  }

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
  }

  function fail(error) {
    if ('failed' in html.dataset) return;
    var wasReady = 'ready' in html.dataset;
    delete html.dataset.ready;
    html.dataset.failed = '';
    // The whole element is replaced, so that what is left of the program moves nothing that can be seen.
    var old = document.getElementById('back-check');
    old.parentNode.replaceChild(page.querySelector('#back-check').cloneNode(true), old);
    // Someone who was in the middle of the check has to learn where they are now.
    var note = wasReady && document.querySelector('.failed-note');
    if (note) note.focus();
    if (window.console) console.error('Back Check stopped', error);
  }

  // A panic of the program arrives as a RuntimeError, in an event handler or in a promise.
  function judge(error) {
    if (error instanceof WebAssembly.RuntimeError) fail(error);
  }

  document.addEventListener('back-check:save-copy', function (event) {
    var file = new Blob(['<!doctype html>\n' + page.outerHTML], { type: 'text/html;charset=utf-8' });
    var link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = event.detail || 'back-check.html';
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
  });

  // Where the glue could not be read, there is no `wasm_bindgen`.
  if (typeof WebAssembly !== 'object' || typeof wasm_bindgen !== 'function') {
    fail('this browser is too old');
    return;
  }
  window.addEventListener('error', function (event) { judge(event.error); });
  window.addEventListener('unhandledrejection', function (event) { judge(event.reason); });
  wasm_bindgen({ module_or_path: program() }).then(function () {
    // The program mounts in the tasks that its start has queued.
    setTimeout(ready);
  }, fail);
})();
