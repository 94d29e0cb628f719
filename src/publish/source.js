// Reads the source of a publisher's page: where it names the check, and how.
//
// Promises: nothing of that page is run or fetched; what stands in comments, in templates or as text is told apart from what
// stands in the page. Knows how the check is embedded, and judges nothing.
const source = (() => {
  const FILE = /\/back-check\.js$/;
  const DOCUMENT = /\/back-check\/(?:[a-z]{2}\/)?(?:index\.html)?$/;
  const SCRIPT_TYPES = /^(?:(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))$/i;
  const TRACE = /back-check\.js|<back-check\b/;
  // What is there for browsers without scripts, or as a store of markup, is not shown.
  const NOT_SHOWN = 'noscript, template';

  const url = (text, base) => {
    try {
      return new URL(text, base);
    } catch (error) {
      return null;
    }
  };

  // The attribute that holds an address which fits, and that address.
  const named = (tag, base, fits) => {
    for (const { name, value } of tag.attributes) {
      if (!/(?:src|href|script)$/.test(name) || !value) continue;
      const address = url(value.trim(), base);
      if (address && /^https?:$/.test(address.protocol) && fits(address)) return { attribute: name, address };
    }
    return null;
  };

  const mediaType = (type) => type.split(';')[0].trim();

  const isScript = (tag) => {
    const type = tag.getAttribute('type');
    return !type || type.trim().toLowerCase() === 'module' || SCRIPT_TYPES.test(mediaType(type));
  };

  const nodes = (page, kind, keep) => {
    const found = [];
    const walk = page.createNodeIterator(page, kind);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) if (keep(node)) found.push(node);
    return found;
  };

  // `text` holds a page, `address` is where it stands (it may be nothing), `home` the folder of the check.
  const read = (text, address, home) => {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const at = url(address) || url('https://page.invalid/');
    const ownBase = page.querySelector('base[href]');
    const base = ownBase ? url(ownBase.getAttribute('href'), at) || at : at;
    const shown = (it) => !it.closest(NOT_SHOWN);
    const isOurs = (it) => DOCUMENT.test(it.pathname) || Boolean(home && it.href.startsWith(home) && /\/(index\.html)?$/.test(it.pathname));

    const scripts = [...page.querySelectorAll('script')].filter(shown).flatMap((tag) => {
      const found = named(tag, base, (it) => FILE.test(it.pathname));
      if (!found) return [];
      const runs = found.attribute === 'src' && isScript(tag);
      return [{ tag, url: found.address, attribute: found.attribute, runs, type: tag.getAttribute('type') || '' }];
    });
    const frames = [...page.querySelectorAll('iframe')].filter(shown).flatMap((tag) => {
      const titled = tag.getAttribute('title') === 'Back Check';
      const found = named(tag, base, (it) => titled || isOurs(it));
      return found ? [{ tag, url: found.address, attribute: found.attribute }] : [];
    });
    const isText = (node) => TRACE.test(node.data) && !node.parentElement.closest('script, style, ' + NOT_SHOWN);
    const holds = (tag) => TRACE.test(tag.innerHTML) || tag.innerHTML.includes('title="Back Check"');
    return {
      at: url(address),
      base,
      scripts,
      frames,
      elements: [...page.querySelectorAll('back-check')].filter(shown),
      links: [...page.querySelectorAll('a[href]')].filter((tag) => named(tag, base, isOurs)),
      metas: [...page.head.querySelectorAll('meta[http-equiv][content]')]
        .filter((tag) => tag.getAttribute('http-equiv').trim().toLowerCase() === 'content-security-policy'),
      asText: nodes(page, NodeFilter.SHOW_TEXT, isText).length > 0,
      inComment: nodes(page, NodeFilter.SHOW_COMMENT, (node) => TRACE.test(node.data)).length > 0,
      notShown: [...page.querySelectorAll(NOT_SHOWN)].filter(holds).map((tag) => tag.localName),
      openTags: (text.match(/<back-check(?=[\s>/])/gi) || []).length - (text.match(/<\/back-check\s*>/gi) || []).length,
      maker: (page.querySelector('meta[name="generator" i]') || page.head).getAttribute('content') || '',
    };
  };

  // Response headers as they are copied out of a browser: `name: value`, or the value on the line below.
  const headers = (text) => {
    const found = [];
    let waiting = '';
    for (const line of (text || '').split(/\r?\n/)) {
      const pair = /^:?([a-z0-9-]+):\s+(\S.*)$|^:?([a-z0-9-]+):(\S.*)$/i.exec(line);
      const name = /^([a-z0-9-]+):?\s*$/i.exec(line);
      if (waiting && line.trim()) {
        found.push([waiting, line.trim()]);
        waiting = '';
      } else if (pair) {
        found.push([(pair[1] || pair[3]).toLowerCase(), (pair[2] || pair[4]).trim()]);
      } else if (name) {
        waiting = name[1].toLowerCase();
      } else if (/^\s+\S/.test(line) && found.length) {
        found[found.length - 1][1] += ' ' + line.trim();
      }
    }
    return {
      all: (wanted) => found.filter(([name]) => name === wanted).map(([, value]) => value),
      get: (wanted) => found.filter(([name]) => name === wanted).map(([, value]) => value).join(', '),
      any: found.length > 0,
    };
  };

  // An address as one would write it, without what follows a question mark.
  const quoted = (it) => it.origin + it.pathname;

  return { read, headers, url, quoted, isScriptType: (type) => SCRIPT_TYPES.test(mediaType(type)), mediaType };
})();
