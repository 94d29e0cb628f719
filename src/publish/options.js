// The options of the check: which there are, what fits them, and what people write in their place.
//
// Promises: the same answer for the form of this page and for the source of another.
const options = (() => {
  const OTHER_NAMES = {
    country: 'region', place: 'region', locale: 'lang', language: 'lang', color: 'accent', colour: 'accent', 'accent-color': 'accent',
    mode: 'theme', scheme: 'theme', 'color-scheme': 'theme', dark: 'theme', href: 'appointment-href', link: 'appointment-href',
    appointment: 'appointment-href', 'appointment-link': 'appointment-href', 'appointment-url': 'appointment-href',
    label: 'appointment-label', 'appointment-text': 'appointment-label', url: 'src',
  };
  const OTHER_REGIONS = { uk: 'gb', en: 'gb', usa: 'us', 'en-gb': 'gb', 'en-us': 'us' };
  const ANYWHERE = /^(?:aria-.*|data-.*|on.*|id|class|style|title|dir|hidden|slot|part|role|tabindex|translate|nonce|inert|xmlns|item.*)$/;

  const isWeb = (text) => {
    const url = source.url(text);
    return Boolean(url) && /^https?:$/.test(url.protocol);
  };

  // Why a value does not fit, in a sentence, or nothing. `known` lists places and languages.
  const problem = (name, value, known) => {
    if (!value) return '';
    switch (name) {
      case 'region': return known.places.includes(value) ? '' : 'This is no country that the check knows.';
      case 'lang': {
        const wanted = value.toLowerCase();
        return known.languages.some((it) => it === wanted || it === wanted.split('-')[0]) ? '' : 'The check does not speak this language yet.';
      }
      case 'theme': return /^(auto|light|dark)$/.test(value) ? '' : 'It can be auto, light or dark.';
      case 'start': return /^(self|partner)$/.test(value) ? '' : 'It can be self or partner.';
      case 'accent': return CSS.supports('color', value) ? '' : 'This is not a colour. Write it like #0a625d, or choose it beside.';
      case 'appointment-href': return isWeb(value) ? '' : 'Write the whole address, with https:// at its beginning.';
      case 'appointment-label': return value.trim() && value.length <= 80 ? '' : 'Use one to 80 letters.';
      default: return '';
    }
  };

  // The value that was meant, if that can be told.
  const meant = (name, value, known) => {
    const wanted = value.trim().toLowerCase();
    const other = name === 'region' ? OTHER_REGIONS[wanted] || wanted : wanted;
    return problem(name, other, known) ? '' : other;
  };

  const attribute = (tag, written, name, value, prefix, known) => {
    const where = `<${tag.localName}>`;
    if (!(name in snippets.USUAL) && name !== 'src') {
      // Site builders mark what they place with names of their own.
      if (ANYWHERE.test(written) && (!OTHER_NAMES[name] || !prefix)) return [];
      const own = OTHER_NAMES[name];
      return [{
        id: 'attribute', grave: false,
        title: `“${written}” in ${where} is not known`,
        why: 'It has no effect, so the check looks or counts as if it were not there.',
        fix: own ? 'Write:' : 'Take it out, or make the code anew in step 1 of this page.',
        ...(own ? { line: `${prefix}${own}="${value}"` } : {}),
      }];
    }
    if (written.startsWith('data-') && !prefix) {
      return [{
        id: 'attribute', grave: false,
        title: `“${written}” in ${where} has no effect`,
        why: 'Names with data- are for the script tag. The element has them without.',
        fix: 'Write:',
        line: `${name}="${value}"`,
      }];
    }
    const wrong = problem(name, value, known);
    if (!wrong) return [];
    const better = meant(name, value, known);
    return [{
      id: 'value', grave: false,
      title: `${written}="${value}" does not fit`,
      why: wrong + ' It counts as not set.',
      fix: better ? 'Write:' : 'Take it out, or choose it in step 1 of this page.',
      ...(better ? { line: `${written}="${better}"` } : {}),
    }];
  };

  // What is written in a publisher's page that does not fit.
  const findings = (page, question) => {
    const known = { places: question.regions || [], languages: question.languages || [] };
    const inElements = page.elements.flatMap((tag) => [...tag.attributes].flatMap(({ name, value }) =>
      attribute(tag, name, name.replace(/^data-/, ''), value, '', known)));
    // A script has attributes of its own; those of the check have `data-` before them.
    const inScripts = page.elements.length ? [] : page.scripts.flatMap(({ tag }) => [...tag.attributes].flatMap(({ name, value }) => {
      const own = name.replace(/^data-/, '');
      const told = name.startsWith('data-') && own !== 'src' && (own in snippets.USUAL || own in OTHER_NAMES);
      return told ? attribute(tag, name, own, value, 'data-', known) : [];
    }));
    const lonely = page.elements.filter((tag) => tag.getAttribute('appointment-label') && !tag.getAttribute('appointment-href'));
    return inElements.concat(inScripts, lonely.slice(0, 1).map(() => ({
      id: 'value', grave: false,
      title: 'There is a text for the appointment, and no address',
      why: 'Without an address no such link is shown.',
      fix: 'Add:',
      line: 'appointment-href="https://…"',
    })));
  };

  return { problem, findings };
})();
