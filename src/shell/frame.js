// What the document and the page around it tell one another.
//
// Promises: the page around learns that the first screen stands and how tall that is, that someone began, and when another screen
// comes: no answer, no outcome, and not which screen. What that page sets is how the check looks and whom it can call;
// what makes no sense is left out. Stands before all that is seen, so that nothing changes its colour later.
var frame = (function () {
  'use strict';
  var html = document.documentElement;
  var framed = window.parent !== window;
  var names = ['region', 'theme', 'accent', 'start', 'appointment-href', 'appointment-label'];
  var set = {};
  var told = {};
  var count = 0;
  var dark;
  var later;
  // The height is told in steps of so many pixels, so that it gives away little of fonts and words.
  var step = 80;
  // In pixels; in letters.
  var least = 120;
  var longest = 2000;
  // AA of WCAG 2.2, for text.
  var enough = 4.5;

  html.dataset.door = framed ? 'frame' : 'visit';

  function send(what, height) {
    count++;
    window.parent.postMessage({ 'back-check': 1, tell: what, height: height }, '*');
  }

  function tell(what, height) {
    if (!framed || (told[what] && told[what] === (height || 1))) return;
    told[what] = height || 1;
    send(what, height);
  }

  // `read` gives the value of a name, or nothing.
  function take(read) {
    names.forEach(function (name) {
      var value = read(name);
      if (typeof value === 'string') set[name] = value.slice(0, longest);
    });
  }

  // tokens.css has the dark colours under a media query, which is made to hold or not to.
  function look() {
    var rules = document.styleSheets[0].cssRules;
    for (var at = 0; !dark && at < rules.length; at++) {
      if (rules[at].media && /scheme: dark/.test(rules[at].media.mediaText)) dark = rules[at].media;
    }
    var theme = framed && set.theme;
    dark.mediaText = theme === 'dark' ? 'screen' : theme === 'light' ? 'not all' : '(prefers-color-scheme: dark)';
    html.style.colorScheme = theme === 'dark' || theme === 'light' ? theme : '';
    if (framed) accent(set.accent || '');
  }

  // Gives actions and selections the colour of the page around, darker or lighter until its contrast is enough.
  function accent(text) {
    var tokens = ['--accent', '--on-accent', '--accent-strong', '--soft'];
    tokens.forEach(function (token) { html.style.removeProperty(token); });
    var paint = document.createElement('canvas').getContext('2d');
    if (!paint || /current/i.test(text)) return;
    // A colour as four numbers from 0 to 255. What is none leaves the paint as it was: clear.
    function colour(name) {
      paint.clearRect(0, 0, 1, 1);
      paint.fillStyle = 'transparent';
      paint.fillStyle = name;
      paint.fillRect(0, 0, 1, 1);
      return [].slice.call(paint.getImageData(0, 0, 1, 1).data);
    }
    function token(name) { return colour(getComputedStyle(html).getPropertyValue(name)); }
    function mix(one, other, part) {
      return one.map(function (value, at) { return Math.round(value + (other[at] - value) * part); });
    }
    // The relative luminance of WCAG.
    function light(of) {
      var linear = of.map(function (value) {
        value /= 255;
        return value > 0.04045 ? Math.pow((value + 0.055) / 1.055, 2.4) : value / 12.92;
      });
      return linear[0] * 0.2126 + linear[1] * 0.7152 + linear[2] * 0.0722 + 0.05;
    }
    function contrast(one, other) { return Math.max(light(one) / light(other), light(other) / light(one)); }

    var wanted = colour(text);
    // Some browsers hide what is painted, so that nobody is known by it: then there is no telling what can be read.
    if (wanted[3] < 255 || colour('#123456').join() !== '18,52,86,255') return;
    var surface = token('--surface');
    var paper = token('--paper');
    var ink = token('--ink');
    for (var part = 0; part <= 1; part += 0.05) {
      var now = mix(wanted, ink, part);
      var soft = mix(surface, now, 0.14);
      if ([surface, paper, soft].every(function (under) { return contrast(now, under) >= enough; })) break;
    }
    [now, surface, mix(now, ink, 0.2), soft].forEach(function (value, at) {
      html.style.setProperty(tokens[at], 'rgb(' + value.slice(0, 3) + ')');
    });
  }

  // Only the first screen is measured: what comes later would give away what was answered. A frame that is not laid out yet has
  // no width to speak of.
  function measure() {
    var first = document.getElementById('back-check');
    if (first && html.clientWidth >= least && !told.started) tell('height', Math.ceil(first.offsetHeight / step) * step);
  }

  // Brings the top of the frame into the window, as far as headings stand. The page around sees how far it is scrolled, which may
  // not depend on where a screen has its heading: the same room is shown for each. Firefox and WebKit scroll no page around a
  // frame, so that page is asked to, by the same height once more. It could count the screens by its scrolling in any case.
  function showTop() {
    var top = document.getElementById('top');
    if (!top) {
      top = document.body.appendChild(document.createElement('div'));
      top.id = 'top';
    }
    top.scrollIntoView({ block: 'nearest' });
    send('height', told.height || 1);
  }

  var address = new URLSearchParams(location.search.slice(1) + '&' + location.hash.slice(1));
  take(function (name) { return address.get(name); });
  look();
  if (framed) {
    window.addEventListener('message', function (event) {
      var message = event.source === window.parent && event.data;
      if (!message || message['back-check'] !== 1 || !message.set) return;
      take(function (name) { return message.set[name]; });
      // Once for all that came together.
      clearTimeout(later);
      later = setTimeout(look);
    });
    if (window.matchMedia) matchMedia('(prefers-color-scheme: dark)').onchange = look;
    document.addEventListener('click', function () {
      measure();
      tell('started');
    }, true);
    window.addEventListener('resize', measure);
  }

  return {
    stands: function () {
      measure();
      tell('ready');
    },
    // Gives focus to the heading of a new screen, or to what says that an answer is missing, so that it is heard once.
    show: function (selector) {
      var it = document.querySelector('#back-check ' + selector);
      if (framed || selector === 'h1') window.scrollTo(0, 0);
      if (it) it.focus({ preventScroll: framed });
      if (framed) showTop();
    },
    setting: function (name) { return framed || name === 'region' ? set[name] : undefined; },
    // How many things the page around was told, and how many requests were made since this page came.
    told: function () { return framed ? count : -1; },
    asked: function () { return performance.getEntriesByType('resource').length; },
  };
})();
