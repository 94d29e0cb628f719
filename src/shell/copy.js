// Saves a copy of this document.
//
// Promises: the copy is the document as it was sent, byte for byte, whatever has happened in it since, and so without an answer;
// makes no request. The document marks what belongs to it (`index.html`): what other scripts or extensions of the browser have
// put in stays out. Stands after the first screen, before anything can change that.
var copy = (function () {
  'use strict';
  var html = document.documentElement;
  // The first screen as it came, without what `early.js` did to it: the program takes its place.
  var first = document.getElementById('back-check').cloneNode(true);
  first.removeAttribute('data-early');
  var waiting = first.querySelector('[aria-busy]');
  if (waiting) waiting.removeAttribute('aria-busy');

  function own(elements) {
    return [].map.call(document.querySelectorAll(elements + '[data-own]'), function (it) { return it.outerHTML; });
  }

  function meta(name) { return document.querySelector('meta[data-own][name=' + name + ']').content; }

  // Its language and its head now, too: who has the page translated changes them.
  var start = ['<!doctype html>', '<html lang="' + html.lang + '" dir="' + html.dir + '" data-root="' + html.dataset.root + '">', '<head>'].concat(
    own('head>'), '</head>', '<body>', first.outerHTML
  );
  var address;

  // Gives the person a file.
  function give(name, type, text) {
    var link = document.createElement('a');
    if (address) URL.revokeObjectURL(address);
    address = URL.createObjectURL(new Blob([text], { type: type }));
    link.href = address;
    link.download = name;
    link.click();
  }

  return {
    // Which copy this is: xtask/src/pack/seal.rs.
    build: function () { return meta('build'); },
    // To be called in the event of a tap, as browsers want it.
    save: function () {
      var version = meta('version').split(/,? /);
      var name = ['back-check', version[0], version[4], meta('build')].join('-') + '.html';
      give(name, 'text/html', start.concat(own('body>script'), '</body>', '</html>').join('\n'));
    },
    give: give,
  };
})();
