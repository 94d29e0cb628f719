// The visited page as one that works without a network: its service worker, its manifest, and newer copies of it.
//
// Promises: does nothing in a frame or in a file; a newer copy is used when the person says so, or at the next start.
var pwa = (function () {
  'use strict';
  // The folder of the worker and the manifest, from here.
  var root = document.documentElement.getAttribute('data-root');
  // How long the page may have been open before it looks again whether there is a newer copy.
  var long = 36e5;
  var looked = Date.now();
  var workers, registration, said;

  function waits() { return !!(registration && registration.active && registration.waiting); }

  // Not to be reached, or not what it was: then there is nothing new.
  function look() {
    looked = Date.now();
    if (registration.active) registration.update().then(null, function () {});
  }

  // The program draws again.
  function tell() { if (waits()) window.dispatchEvent(new Event('waited')); }

  function follow() { if (registration.installing) registration.installing.onstatechange = tell; }

  // Only the first is true of the copy: one that has started may still fail later, by what is done in it.
  function say(what) {
    if (workers && !said) workers.ready.then(function (it) { it.active.postMessage(what); });
    said = what;
  }

  function link(rel, file) {
    var it = document.head.appendChild(document.createElement('link'));
    it.rel = rel;
    it.href = root + file;
  }

  if (window.parent === window && /^http/.test(location.protocol)) {
    // Where the page has no origin of its own, to ask is an error.
    try { workers = navigator.serviceWorker; } catch (error) { workers = null; }
    window.addEventListener('load', function () {
      link('manifest', 'manifest.webmanifest');
      // Apple's alone has this: others would take it for a picture, which the policy refuses.
      if ('standalone' in navigator) link('apple-touch-icon', 'apple-touch-icon.png');
      if (workers) {
        workers.register(root + 'sw.js', { scope: root, updateViaCache: 'none' }).then(function (it) {
          registration = it;
          it.onupdatefound = follow;
          follow();
          tell();
          look();
        }, function () {});
      }
    });
    document.addEventListener('visibilitychange', function () {
      if (registration && !document.hidden && Date.now() - looked > long) look();
    });
  }

  return {
    // Whether a newer copy is here.
    waits: waits,
    // Uses it: the page is loaded anew. If another window did so already, that is all there is to do.
    use: function () {
      var next = registration && registration.waiting;
      if (!next) return location.reload();
      next.onstatechange = function () { if (/^(activated|redundant)$/.test(next.state)) location.reload(); };
      next.postMessage('use');
    },
    // The program has started; it has failed.
    started: function () { say('started'); },
    failed: function () { say('failed'); },
  };
})();
