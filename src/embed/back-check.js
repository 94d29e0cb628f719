// <back-check>: the check on a page, in a frame that nothing on that page can look into.
//
// Promises: stands where its element or this script stands, and changes nothing else on the page; what stands in the element is
// shown until the frame is there; its height depends on its width and on the reader's size of text alone, never on what is
// answered; no focus is taken and nothing scrolled. Knows no question and no answer. No dependency, no build step.
(() => {
  'use strict';
  const VERSION = {{version}};
  // For each language what to do in danger, as plain words: a title, the signs, what to do, and how to open the check alone.
  const CARDS = {{cards}};
  const NAME = 'back-check';
  // Heights go in steps of so many pixels.
  const STEP = 80;
  const NAMES = ['lang', 'region', 'theme', 'accent', 'start', 'appointment-href', 'appointment-label', 'src'];
  // Changes of these need another document, or another start.
  const ANEW = ['lang', 'region', 'start', 'src'];

  const said = new Set();
  const warn = (text) => {
    if (!said.has(text)) console.warn('Back Check: ' + text);
    said.add(text);
  };

  const web = (text) => {
    try {
      const url = text && new URL(text, document.baseURI);
      return /^(https?|file):/.test(url.href) && url;
    } catch (error) {
      return false;
    }
  };
  const WORDS = {
    region: /^({{places}})$/,
    theme: /^(auto|light|dark)$/,
    start: /^(self|partner)$/,
    'appointment-label': /^.{1,80}$/,
  };

  // The address of a tag of this script, even where an optimiser keeps it under another name.
  const address = (tag) => tag.getAttributeNames()
    .map((name) => /src$/.test(name) && web(tag.getAttribute(name)))
    .find((url) => url && /\/back-check\.js$/.test(url.pathname));
  const tags = () => [...document.querySelectorAll('script')].filter(address);
  const current = document.currentScript;
  const home = (current && address(current)) || tags().map(address)[0] || '';

  // The value of an attribute, an address made whole, if it makes sense.
  const setting = (element, name) => {
    const value = element.getAttribute(name) || '';
    const fits = WORDS[name] ? WORDS[name].test(value) : name === 'accent' ? CSS.supports('color', value) : web(value);
    if (value && fits) return fits.href || value;
    if (value) warn(name + '="' + value + '" is unknown or unsafe: left out');
    return '';
  };

  const language = (element) => {
    const own = element.getAttribute('lang');
    const wanted = (own || document.documentElement.lang || '').toLowerCase();
    const known = Object.keys(CARDS).find((it) => wanted === it || wanted.split('-')[0] === it);
    if (own && !known) warn('lang="' + own + '" is not there yet, so English');
    return known || 'en';
  };

  const documentOf = (element) => {
    const from = web(setting(element, 'src') || home);
    if (!from) warn('its script was bundled or renamed: say where it is by <back-check src="https://.../index.html">');
    if (!from) return null;
    const folder = /\.html?$/.test(from.pathname) ? from : new URL('./index.html', from);
    return language(element) === 'en' ? folder : new URL(language(element) + '/index.html', folder);
  };

  const settings = (element) => {
    const set = {};
    NAMES.slice(1, -1).forEach((name) => { set[name] = setting(element, name); });
    return set;
  };

  // Styles by hand, which no policy of the page refuses; in the shadow no rule of the page undoes them.
  const make = (name, styles, ...content) => {
    const it = document.createElement(name);
    it.style.cssText = styles;
    it.append(...content);
    return it;
  };

  // Tells nothing of who reads: what to do in danger, and the way to the check without a frame.
  const card = (element) => {
    const [title, signs, act, open] = CARDS[language(element)];
    const list = make('ul', '', ...signs.map((sign) => make('li', '', sign)));
    const all = make('div', 'padding:1em', make('p', 'font-weight:bold', title), list, make('p', '', act));
    all.lang = language(element);
    const url = documentOf(element);
    if (url) all.appendChild(make('a', '', open)).href = url.href;
    return all;
  };

  // Puts the frame into an element. Returns how to end it, and how to tell the frame that an attribute changed.
  const open = (element, root) => {
    const stop = new AbortController();
    const slot = make('slot');
    // The size that the reader chose for text in this browser, whatever the page makes of it: `medium` is that.
    const box = make('div', 'position:relative;width:100%;overflow:hidden;font-size:medium');
    const frame = make('iframe', 'position:absolute;inset:0;width:100%;height:100%;border:0;border-radius:14px;visibility:hidden');
    const own = card(element);
    let told = 0;
    let width = 0;
    const heard = new Set();
    const announce = (name) => {
      if (!heard.has(name)) element.dispatchEvent(new CustomEvent(NAME + ':' + name, { bubbles: true }));
      heard.add(name);
    };

    // Room for the first screen, before it is there.
    const reserve = () => {
      // What was told holds for the width at which it was.
      if (width !== box.clientWidth) told = 0;
      width = box.clientWidth;
      const text = parseFloat(getComputedStyle(box).fontSize) || 16;
      const lines = Math.max(68, 48 + 970 * text / width) + (setting(element, 'region') ? 9 : 0);
      const height = Math.ceil(lines * text / STEP) * STEP;
      if (width) box.style.height = Math.max(told, height) + 'px';
    };
    const hear = (event) => {
      const message = event.source && event.source === frame.contentWindow && event.data;
      if (!message || message[NAME] !== 1) return;
      if (message.tell === 'height' && message.height > 0 && message.height < 20000) {
        if (!heard.has('start')) told = message.height;
        reserve();
        // Where the browser does not do it by itself: the top of a new screen is brought into the window.
        const { top } = box.getBoundingClientRect();
        if (heard.has('start') && (top < 0 || top > innerHeight / 2)) box.scrollIntoView();
      }
      if (message.tell === 'ready') {
        frame.style.visibility = 'visible';
        own.remove();
        slot.remove();
        announce('ready');
      }
      if (message.tell === 'started') announce('start');
    };
    const load = () => {
      const url = documentOf(element);
      if (!url) return;
      url.hash = new URLSearchParams(Object.entries(settings(element)).filter((one) => one[1]));
      frame.sandbox = 'allow-scripts allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox';
      // To a frame of no origin only a star grants anything, in Firefox and WebKit.
      frame.allow = 'screen-wake-lock *';
      frame.referrerPolicy = 'no-referrer';
      frame.title = 'Back Check';
      frame.src = url.href;
      box.append(frame);
    };
    const near = new IntersectionObserver((seen) => {
      if (!seen.some((one) => one.isIntersecting)) return;
      near.disconnect();
      load();
    }, { rootMargin: '100%' });
    // The page sees by itself when its reader goes on: nothing in the frame has to say so.
    const leave = () => {
      if (heard.has('start')) announce('end');
    };
    const past = new IntersectionObserver((seen) => {
      if (!seen.some((one) => one.isIntersecting)) leave();
    });
    const wide = new ResizeObserver(reserve);
    // Blanks between the tags are no content.
    const fallback = () => {
      const filled = slot.assignedNodes().some((node) => node.nodeType === 1 || node.data && node.data.trim());
      return filled || heard.has('ready') ? own.remove() : box.prepend(own);
    };

    element.style.setProperty('display', 'block', 'important');
    root.replaceChildren(box);
    box.append(slot);
    reserve();
    fallback();
    slot.onslotchange = fallback;
    wide.observe(box);
    near.observe(box);
    past.observe(box);
    addEventListener('message', hear, stop);
    document.addEventListener('visibilitychange', leave, stop);
    document.addEventListener('securitypolicyviolation', (event) => {
      const url = documentOf(element);
      if (url && event.blockedURI && url.href.startsWith(event.blockedURI)) warn('the policy of this page keeps it out: add frame-src ' + url.origin);
    }, stop);

    return {
      changed(name) {
        if (ANEW.includes(name)) return !heard.has('start');
        if (frame.contentWindow) frame.contentWindow.postMessage({ [NAME]: 1, set: settings(element) }, '*');
        return false;
      },
      end() {
        stop.abort();
        [near, past, wide].forEach((it) => it.disconnect());
        root.replaceChildren();
      },
    };
  };

  const opened = new WeakMap();
  const served = new WeakSet();

  class BackCheck extends HTMLElement {
    static get version() { return VERSION; }
    static get observedAttributes() { return NAMES; }

    connectedCallback() {
      const root = this.shadowRoot || this.attachShadow({ mode: 'open' });
      if (!opened.has(this)) opened.set(this, open(this, root));
    }

    disconnectedCallback() {
      if (opened.has(this)) opened.get(this).end();
      opened.delete(this);
    }

    // Moved in one piece, where the browser can: nothing to do.
    connectedMoveCallback() {}

    attributeChangedCallback(name, before, now) {
      if (before === now || !opened.has(this) || !opened.get(this).changed(name)) return;
      this.disconnectedCallback();
      this.connectedCallback();
    }

    // Puts an element after each tag of this script, where the page has none of its own. Not for a tag in the head: a site that
    // loads the script on each of its pages wants it where it has put an element.
    static place() {
      if ([...document.querySelectorAll(NAME)].some((it) => !served.has(it))) return;
      const all = tags();
      const inside = all.filter((tag) => document.body.contains(tag) && tag.parentNode !== document.body);
      const bare = all.filter((tag) => tag.parentNode === document.body);
      // A tag right in the body, beside others, is one that an optimiser put there again.
      for (const tag of new Set(inside.length ? inside : bare.slice(0, 1))) {
        const before = tag.previousElementSibling;
        if (!served.has(tag) && !(before && served.has(before))) put(tag);
        served.add(tag);
      }
    }
  }

  const put = (tag) => {
    if (tag.hasAttribute('data-only-elements')) return;
    const element = document.createElement(NAME);
    for (const name of NAMES) {
      const value = tag.getAttribute('data-' + name) || name !== 'src' && tag.getAttribute(name);
      if (value) element.setAttribute(name, value);
    }
    served.add(element);
    tag.after(element);
  };

  const known = customElements.get(NAME);
  if (known && known.version !== VERSION) warn('version ' + known.version + ' came first, so ' + VERSION + ' does nothing');
  if (!known) customElements.define(NAME, BackCheck);
  const place = () => (known || BackCheck).place();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', place);
  else place();
})();
