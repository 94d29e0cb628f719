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

  // Each byte is a code point: see xtask/src/pack/program.rs. They are in streams, by what they mean: see xtask/src/pack/streams.rs,
  // which has the names of the operations.
  function program() {
    var text = document.getElementById('program').textContent;
    var bytes = new Uint8Array(text.length);
    for (var each = 0; each < bytes.length; each++) {
      var code = text.charCodeAt(each);
      bytes[each] = code === 123 ? 0 : code & 255;
    }
    // Where each stream stands. The lengths of the streams stand first.
    var next = new Uint32Array(20);
    var ends = [bytes.length];
    // What is known of the size of the program: its functions have their sizes, which the streams have not.
    var out = new Uint8Array(bytes.length * 2);
    var to = 0;

    function byte(stream) {
      // Of a program that is not whole, what is read may have no end.
      if (to === out.length) throw new Error('the program is not whole');
      return out[to++] = bytes[next[stream]++] | 0;
    }

    function number(stream) {
      var value = 0;
      for (var shift = 0; ; shift += 7) {
        var part = byte(stream);
        value |= (part & 127) << shift;
        if (part < 128) return value;
      }
    }

    function several(count, stream) {
      while (count-- > 0) byte(stream);
    }

    function body() {
      var count, operation;
      for (count = number(2); count--;) {
        number(2);
        byte(2);
      }
      for (var depth = 1; depth;) {
        operation = byte(1);
        // The most frequent first: this is done a hundred thousand times.
        if (operation > 31 && operation < 35) number(8);
        else if (operation === 65 || operation === 66) number(12);
        else if (operation > 39 && operation < 63) number(10) + number(11);
        else if (operation > 68 && operation < 197) continue;
        else if (operation === 11) depth--;
        else if (operation === 12 || operation === 13) number(4);
        else if (operation > 1 && operation < 5) {
          depth++;
          number(3);
        } else if (operation === 16) number(6);
        else if (operation === 35 || operation === 36) number(9);
        else if (operation === 14) for (count = number(5) + 1; count--;) number(5);
        else if (operation === 17) number(7) + number(7);
        else if (operation === 67) several(4, 13);
        else if (operation === 68) several(8, 13);
        else if ([37, 38, 63, 64, 208].indexOf(operation) > -1) number(14);
        else if (operation === 252) several([2, 1, , , , 1, 1, 1][byte(14) - 10], 14);
      }
    }

    // The lengths stand first, and are no part of the program.
    var streams = number(0);
    var lengths = [];
    while (lengths.length < streams) lengths.push(number(0));
    for (var stream = 0, at = next[0]; stream < streams; at = ends[stream++]) {
      next[stream] = at;
      ends[stream] = at + lengths[stream];
    }
    to = 0;
    several(lengths[0], 0);
    while (next[2] < ends[2]) {
      // Where the body ends is known when it is there; its size stands before it.
      var start = to;
      to += 5;
      body();
      var size = to - start - 5;
      var end = to;
      to = start;
      do out[to++] = size & 127 | (size > 127 ? 128 : 0);
      while (size >>= 7);
      out.copyWithin(to, start + 5, end);
      to += end - start - 5;
    }
    several(lengths[streams - 1], streams - 1);
    return out.subarray(0, to);
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
  new Promise(function (go) { go(wasm_bindgen(program())); }).then(function () {
    // The program mounts in the tasks that its start has queued.
    setTimeout(ready);
  }, fail);
})();
