//! Other browsers than this one, in what they have of voice, tones, buzz and a screen that stays awake: scripts that run before
//! a page's own.

/// Another browser than this one, which has none of what the cues need.
pub(crate) const NOTHING: &str =
    "for (const name of ['AudioContext', 'webkitAudioContext', 'SpeechSynthesisUtterance']) delete window[name];
    for (const [owner, name] of [[window, 'speechSynthesis'], [Navigator.prototype, 'vibrate'],
            [Navigator.prototype, 'wakeLock'], [Navigator.prototype, 'audioSession']]) {
        Object.defineProperty(owner, name, { configurable: true, value: undefined });
    }";

/// One that has all of it, and where all of it throws.
pub(crate) const THROWS: &str = "const no = () => { throw new Error('no'); };
    const refused = { get: no, configurable: true };
    window.AudioContext = window.webkitAudioContext = class { constructor() { no(); } };
    window.SpeechSynthesisUtterance = class { constructor() { no(); } };
    Object.defineProperty(window, 'speechSynthesis', refused);
    Object.defineProperty(Navigator.prototype, 'audioSession', refused);
    Object.defineProperty(Navigator.prototype, 'vibrate', { value: no, configurable: true });
    Object.defineProperty(Navigator.prototype, 'wakeLock', { value: { request: no }, configurable: true });";

/// One that has all of it, and says no later: a sound that may not begin, a voice without a sound, a lock that is refused.
pub(crate) const REFUSES: &str = "const no = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    window.AudioContext = window.webkitAudioContext = class {
        resume() { return no(); }
        get currentTime() { return 0; }
        get destination() { return null; }
        createOscillator() { throw new Error('no'); }
    };
    Object.defineProperty(window, 'speechSynthesis', { value: {
        getVoices: () => [], speak() { throw new Error('no'); }, cancel() {},
    } });
    Object.defineProperty(Navigator.prototype, 'vibrate', { value: () => false, configurable: true });
    Object.defineProperty(Navigator.prototype, 'wakeLock', { value: { request: no }, configurable: true });";

/// One that has all of it, and notes what is done with it and when. The first voice of all would send its text away.
pub(crate) const NOTES: &str = "window.noted = [];
    const note = (what, ...more) => { noted.push([performance.now(), what, ...more]); };
    const voices = [
        { name: 'far', lang: 'en-US', localService: false, default: true },
        { name: 'other', lang: 'de-DE', localService: true, default: false },
        { name: 'own', lang: 'en-GB', localService: true, default: false },
        { name: 'far too', lang: 'en-GB', localService: false, default: false },
    ];
    window.SpeechSynthesisUtterance = class { constructor(text) { Object.assign(this, { text, volume: 1, voice: null }); } };
    Object.defineProperty(window, 'speechSynthesis', { value: {
        getVoices: () => voices,
        speak: ({ text, volume, voice }) => note(volume > 0 && text.trim() ? 'say' : 'breathe', (voice ?? voices[0]).name, text),
        cancel() { note('hush'); },
    } });
    const part = () => new Proxy({ connect: (next) => next }, {
        get: (target, name) => target[name] ?? { value: 0, setValueAtTime() {}, exponentialRampToValueAtTime() {} },
    });
    window.AudioContext = window.webkitAudioContext = class {
        currentTime = 0;
        destination = part();
        resume() { return Promise.resolve(); }
        createGain() { return part(); }
        createOscillator() {
            const frequency = { value: 0 };
            return { frequency, connect: (next) => next, start: (at) => note('tone', frequency.value, at), stop() {} };
        }
    };
    Object.defineProperty(Navigator.prototype, 'vibrate', { value: (...buzz) => note('buzz', ...buzz) ?? true });
    let locks = 0;
    Object.defineProperty(Navigator.prototype, 'wakeLock', { value: { request: async (kind) => {
        locks += 1;
        note('wake', locks, kind);
        return { onrelease: null, released: false, async release() {
            if (this.released) return;
            this.released = true;
            locks -= 1;
            note('sleep', locks);
            this.onrelease?.();
        } };
    } } });";
