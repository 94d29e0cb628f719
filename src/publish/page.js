// The publisher's page: choices, preview, code to copy.
//
// Promises: whatever is chosen shows at once in the preview and in the code; a value that does not fit is told beside its field
// and left out of both; what cannot be copied for the publisher is selected for them. Knows no answer of anyone.
const page = (() => {
  const PLACEHOLDER = 'https://your.site/back-check/';
  const byId = (id) => document.getElementById(id);
  const main = document.querySelector('main');
  const choices = byId('choices');
  const fields = Object.keys(snippets.USUAL).map((name) => choices.elements[name]);
  const ways = byId('ways');
  // Opened from a disk, the page has no address that a reader could reach.
  const onDisk = !/^https?:$/.test(location.protocol);
  const home = onDisk ? PLACEHOLDER : new URL('../', location.href.split(/[?#]/)[0]).href;
  const known = {
    places: [...choices.elements.region.options].map((option) => option.value).filter(Boolean),
    languages: main.dataset.languages.split(' '),
  };

  const tell = (field, wrong) => {
    byId(field.id + '-error').textContent = wrong;
    if (wrong) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  };

  // What is chosen and fits. Someone who is still typing is not told that they are wrong, only that they no longer are.
  const chosen = (typing) => {
    const set = {};
    for (const field of fields) {
      const value = field.value.trim();
      const wrong = options.problem(field.name, value, known);
      const later = wrong && field === typing && !field.hasAttribute('aria-invalid');
      if (byId(field.id + '-error') && !later) tell(field, wrong);
      set[field.name] = wrong ? '' : value;
    }
    // Words for a link that is not there say nothing.
    if (!set['appointment-href']) set['appointment-label'] = '';
    return set;
  };

  const element = document.createElement('back-check');
  const preview = (set) => {
    for (const [name, usual] of Object.entries(snippets.USUAL)) {
      const value = set[name] === usual ? '' : set[name];
      if (value) element.setAttribute(name, value);
      else element.removeAttribute(name);
    }
  };

  // The folder that the code names: of this page, or of the publisher's own files.
  const folder = (way) => {
    const field = byId('folder');
    const written = field.value.trim();
    if (way !== 'own') return home;
    const url = written && source.url(written);
    const fits = url && /^https?:$/.test(url.protocol);
    tell(field, written && !fits ? 'Write the whole address, with https:// at its beginning.' : '');
    return fits ? url.origin + url.pathname.replace(/[^/]*\.(?:html|js)$/, '').replace(/\/?$/, '/') : PLACEHOLDER;
  };

  const code = (set) => {
    const way = ways.elements.way.value;
    const base = folder(way);
    const hash = byId('pin').checked ? main.dataset.hash : '';
    for (const part of ways.querySelectorAll('[data-way]')) part.hidden = !part.dataset.way.split(' ').includes(way);
    byId('pin-note').hidden = !hash;
    byId('placeholder-note').hidden = !(onDisk && way !== 'own');
    // On the publisher's own machine it may be so.
    byId('unsafe-note').hidden = !base.startsWith('http:') || /^(?:localhost|127\.0\.0\.1)$/.test(new URL(base).hostname);
    byId('code').textContent =
      way === 'frame' ? snippets.frame(base, set) :
      way === 'link' ? snippets.link(base, set) :
      snippets.script(base, set, { withLink: byId('with-link').checked, hash });
    const { origin } = new URL(base);
    byId('policy-code').textContent = `script-src ${origin};\nframe-src ${origin};`;
    for (const said of document.querySelectorAll('.said')) said.textContent = '';
  };

  const renew = (typing) => {
    const set = chosen(typing);
    preview(set);
    code(set);
  };

  const select = (from) => {
    const range = document.createRange();
    range.selectNodeContents(from);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  };

  const copy = async (from, said) => {
    said.textContent = '';
    try {
      await navigator.clipboard.writeText(from.textContent);
      said.textContent = 'Copied.';
    } catch (error) {
      select(from);
      // Old, but it works where a page that came by http: has no clipboard.
      said.textContent = document.execCommand('copy') ? 'Copied.' :
        'Your browser did not let this page copy. The code is selected: press Ctrl and C (on a Mac Command and C).';
    }
  };

  // Hears what is copied, on any part of the page.
  document.addEventListener('click', (event) => {
    const id = event.target.closest('[data-copy]') && event.target.closest('[data-copy]').dataset.copy;
    if (id) copy(byId(id), byId(id + '-said'));
  });

  const accent = choices.elements.accent;
  const swatch = byId('swatch');
  // What the little field of colours shows must be six digits.
  const digits = (colour) => {
    const paint = document.createElement('canvas').getContext('2d');
    paint.fillStyle = colour;
    return /^#/.test(paint.fillStyle) ? paint.fillStyle : '';
  };
  const ownColour = digits(getComputedStyle(document.documentElement).getPropertyValue('--accent').trim());
  const show = () => {
    const fits = accent.value.trim() && CSS.supports('color', accent.value.trim());
    swatch.value = (fits && digits(accent.value.trim())) || ownColour;
  };

  swatch.addEventListener('input', () => {
    accent.value = swatch.value;
    renew();
  });
  accent.addEventListener('input', show);
  choices.addEventListener('input', (event) => renew(event.target));
  choices.addEventListener('change', () => renew());
  choices.addEventListener('submit', (event) => event.preventDefault());
  choices.addEventListener('reset', () => setTimeout(() => {
    show();
    renew();
  }));
  ways.addEventListener('input', () => code(chosen()));
  ways.addEventListener('submit', (event) => event.preventDefault());
  for (const radio of document.querySelectorAll('[name=width]')) {
    radio.addEventListener('change', () => { document.querySelector('.stage').dataset.width = radio.value; });
  }

  const begin = () => {
    // "As your page says" and one language: no choice.
    byId('language-field').hidden = known.languages.length < 2;
    show();
    renew();
    byId('sheet').append(element);
    const script = document.createElement('script');
    script.src = '../back-check.js';
    script.dataset.onlyElements = '';
    script.onerror = () => {
      byId('preview-error').textContent = 'There is no back-check.js in the folder above this page, so there is nothing to show. Put the whole folder on your web space as it is.';
    };
    document.body.append(script);
  };

  return { begin, tell, home, known, onDisk, copy };
})();
