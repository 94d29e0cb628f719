// Serves the first screen until the program is there.
//
// Promises: a tap made before the program is ready is not lost, and the way to what to do in danger works even if the
// program never comes. Stands right after the first screen. Written for browsers too old for the program, too.
(function () {
  'use strict';
  var html = document.documentElement;

  html.classList.add('scripted');
  // A browser too old for the program may be too old for this, too.
  if (window.frame) frame.stands();

  // A page that broke off on its way has no program and will not get one.
  window.addEventListener('load', function () {
    if (!document.getElementById('load')) html.dataset.failed = '';
  });

  // Shows what to do in danger, by hand: in a frame, following a link to a place of the page may not.
  function showDanger(event) {
    var place = document.querySelector('.what-to-do');
    if (!place) return;
    event.preventDefault();
    if (!place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1');
    place.scrollIntoView();
    place.focus();
  }

  // The program takes the last tap up when it mounts.
  function keep(button, action) {
    var root = document.getElementById('back-check');
    var waiting = root.querySelector('[aria-busy="true"]');
    if (waiting) waiting.removeAttribute('aria-busy');
    root.setAttribute('data-early', action);
    // What to do in danger stands there already: nothing to wait for.
    if (action !== 'danger-now') button.setAttribute('aria-busy', 'true');
  }

  // Stays for good, and does nothing while the program runs: if that fails, the first screen comes back and needs it.
  document.addEventListener('click', function (event) {
    if ('ready' in html.dataset) return;
    var root = document.getElementById('back-check');
    var button = event.target.closest && event.target.closest('[data-action]');
    // A link and the choice of the place work by themselves.
    if (!button || button.tagName !== 'BUTTON' || !root.contains(button)) return;
    var action = button.getAttribute('data-action');
    if (action === 'danger-now') showDanger(event);
    if ('failed' in html.dataset) return;

    keep(button, action);
  }, true);

  // The installed page has a shortcut to the check.
  if (html.dataset.door === 'visit' && /[?&]to=check(&|$)/.test(location.search)) {
    keep(document.querySelector('#back-check [data-action="start"]'), 'start');
  }
})();
