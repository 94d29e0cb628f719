// Cues of a guided session: a voice, tones, a buzz, a screen that stays awake, and the time to wait for.
//
// Promises: whatever of these the browser lacks or refuses, the rest goes on and nobody is told; no voice that sends its text
// over the network; sound is unlocked by the tap that begins, as browsers want it. Called by the program (src/browser).
var cues = (function () {
  'use strict';
  // In hertz, one after another: begin, move, hold, move back, rest, end. The buzz has the same rhythm.
  var TONES = [[392, 392], [440, 523], [659], [523, 440], [392], [523, 440, 392]];
  var NOTE = 0.16;
  var audio, lock, awake, timer;

  // What is missing throws, and is none of the session's business.
  function attempt(act) {
    try { act(); } catch (error) { return; }
  }

  // Without a voice of the device's own, nothing is said: others send the text away.
  function speak(text, volume) {
    var own = speechSynthesis.getVoices().filter(function (it) {
      return it.localService && it.lang.indexOf(document.documentElement.lang) === 0;
    })[0];
    if (!own) return;
    var words = new SpeechSynthesisUtterance(text);
    words.voice = own;
    words.volume = volume;
    speechSynthesis.speak(words);
  }

  document.addEventListener('visibilitychange', function () {
    if (document.hidden) clearTimeout(timer);
  });

  document.addEventListener('click', function (event) {
    if (!event.target.closest || !event.target.closest('[data-action="begin"],[data-action="resume"],.tap')) return;
    attempt(function () {
      // Beside the person's own music rather than instead of it.
      if (navigator.audioSession) navigator.audioSession.type = 'transient';
      audio = audio || new (window.AudioContext || window.webkitAudioContext)();
      audio.resume().then(null, attempt);
    });
    attempt(function () { speak(' ', 0); });
  }, true);

  function play(tone) {
    TONES[tone].forEach(function (hertz, at) {
      var start = audio.currentTime + at * NOTE;
      var source = audio.createOscillator();
      var volume = audio.createGain();
      source.frequency.value = hertz;
      volume.gain.setValueAtTime(0.2, start);
      volume.gain.exponentialRampToValueAtTime(0.001, start + NOTE);
      source.connect(volume).connect(audio.destination);
      source.start(start);
      source.stop(start + NOTE);
    });
  }

  // Asks again each time, since a screen that was locked forgets.
  function stayAwake() {
    navigator.wakeLock.request('screen').then(function (got) {
      if (lock) lock.release();
      lock = got;
      if (!awake) got.release();
    }, function () {});
  }

  return {
    cue: function (text, tone, speaks, sounds, buzzes) {
      awake = tone < 5;
      if (awake) attempt(stayAwake);
      if (speaks) {
        attempt(function () {
          speechSynthesis.cancel();
          if (text) speak(text, 1);
        });
      }
      if (sounds) attempt(function () { play(tone); });
      // A buzz for each note, with as much of a pause after it.
      if (buzzes) attempt(function () { navigator.vibrate(TONES[tone].concat(TONES[tone]).map(function () { return 80; })); });
    },
    quiet: function () {
      awake = false;
      attempt(function () { speechSynthesis.cancel(); });
      attempt(function () { lock.release(); });
    },
    // A page that nobody sees waits for nothing; when it is shown, the program learns the time anyway, and asks again.
    wait: function (after) {
      clearTimeout(timer);
      if (!document.hidden) timer = setTimeout(function () { window.dispatchEvent(new Event('waited')); }, after);
    },
    still: function () {
      return matchMedia('(prefers-reduced-motion: reduce)').matches;
    }
  };
})();
