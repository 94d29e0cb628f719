// Reads content security policies and says what they let in.
//
// Promises: scripts named by address, frames, style attributes and ancestors are matched as in Content Security Policy Level 3;
// what a policy lacks is told as the one directive that would mend it, with everything that it lets in today still let in.
// Knows nothing of the check. Only `DOMParser` and `URL` of the browser are used, so the same question has the same answer.
const policies = (() => {
  const SCRIPT = ['script-src-elem', 'script-src', 'default-src'];
  const FRAME = ['frame-src', 'child-src', 'default-src'];
  const STYLE = ['style-src-attr', 'style-src', 'default-src'];
  const PORTS = { 'http:': '80', 'https:': '443', 'ws:': '80', 'wss:': '443' };
  const SCHEME = /^[a-z][a-z0-9+.-]*:$/i;
  const HOST = /^(?:([a-z][a-z0-9+.-]*:)\/\/)?(\*|(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?)(?::(\d+|\*))?(\/[^?#]*)?$/i;

  // One policy: its directives by name. Of two with one name the first counts.
  const one = (text) => {
    const directives = new Map();
    for (const part of text.split(';')) {
      const [name, ...values] = part.split(/[\t\n\f\r ]+/).filter(Boolean);
      if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
    }
    return directives;
  };

  // A header may hold several policies, with commas between; each has to let a thing in.
  const header = (text) => text.split(',').map(one).filter((policy) => policy.size > 0);

  const has = (list, keyword) => list.some((source) => source.toLowerCase() === keyword);
  const port = (url) => url.port || PORTS[url.protocol] || '';

  // A source for a scheme lets in its secure kin, too. `ws:` and `wss:` let in no scripts and no frames.
  const schemeFits = (wanted, scheme) => wanted === scheme || (wanted === 'http:' && scheme === 'https:');

  const hostFits = (wanted, host) => {
    if (wanted === '*') return true;
    if (wanted.startsWith('*.')) return host.endsWith(wanted.slice(1)) && host.length > wanted.length - 1;
    return wanted === host;
  };

  // No port means the usual one. With a port, a source for `http:` lets `https:` in only from the one usual port to the other.
  const portFits = (wanted, scheme, url) => {
    if (!wanted || wanted === '*') return wanted === '*' || !url.port;
    return scheme === url.protocol ? wanted === port(url) : wanted === '80' && port(url) === '443';
  };

  const decoded = (text) => {
    try {
      return decodeURIComponent(text);
    } catch (error) {
      return text;
    }
  };

  // A path that ends in a slash is a folder, any other is one file.
  const pathFits = (wanted, path) => {
    if (!wanted) return true;
    return wanted.endsWith('/') ? decoded(path).startsWith(decoded(wanted)) : decoded(path) === decoded(wanted);
  };

  const selfFits = (url, self) => {
    if (!self || !self.hostname || self.hostname !== url.hostname) return false;
    const usual = port(self) === PORTS[self.protocol] && port(url) === PORTS[url.protocol];
    if (self.port !== url.port && !usual) return false;
    return self.protocol === url.protocol || /^(https|wss):$/.test(url.protocol);
  };

  const sourceFits = (source, url, self) => {
    if (source === '*') return /^(https?|wss?):$/.test(url.protocol) || Boolean(self && self.protocol === url.protocol);
    if (source.toLowerCase() === "'self'") return selfFits(url, self);
    if (SCHEME.test(source)) return schemeFits(source.toLowerCase(), url.protocol);
    const parts = HOST.exec(source);
    if (!parts || !url.hostname) return false;
    const [, scheme, host, wantedPort, path] = parts;
    const wanted = scheme ? scheme.toLowerCase() : self ? self.protocol : 'https:';
    return schemeFits(wanted, url.protocol) && hostFits(host.toLowerCase(), url.hostname) &&
      portFits(wantedPort, wanted, url) && pathFits(path, url.pathname);
  };

  const listFits = (list, url, self) => list.some((source) => sourceFits(source, url, self));

  // The directive of a chain that decides, or nothing.
  const deciding = (policy, chain) => chain.find((name) => policy.has(name));

  // As `deciding`, with the directive that lets `sources` in as well. One that others fall back to is not widened.
  const refusal = (policy, chain, sources) => {
    const directive = deciding(policy, chain);
    const own = /^(default|child)-src$/.test(directive) ? chain.find((name) => /^(script|frame|style)-src$/.test(name)) : directive;
    const list = policy.get(directive).filter((source) => source.toLowerCase() !== "'none'");
    const now = [directive, ...policy.get(directive)].join(' ');
    return { directive, own, now, mended: [own, ...list, ...sources].join(' ') };
  };

  // Whether a tag with this address may run. Nothing: it may. `dynamic`: addresses do not count in this policy.
  const script = (policy, { url, self, nonce, integrity }) => {
    const directive = deciding(policy, SCRIPT);
    if (!directive) return null;
    const list = policy.get(directive);
    if (nonce && list.includes("'nonce-" + nonce + "'")) return null;
    const hashes = (integrity || '').split(/\s+/).filter((hash) => /^sha(256|384|512)-/.test(hash));
    if (hashes.length && hashes.every((hash) => list.includes("'" + hash.split('?')[0] + "'"))) return null;
    const dynamic = has(list, "'strict-dynamic'");
    if (!dynamic && listFits(list, url, self)) return null;
    const nonces = list.some((source) => /^'nonce-/i.test(source));
    return { ...refusal(policy, SCRIPT, [url.origin]), dynamic, nonces };
  };

  // Whether a frame may show an address. Nothing: it may.
  const frame = (policy, url, self) => {
    const directive = deciding(policy, FRAME);
    if (!directive || listFits(policy.get(directive), url, self)) return null;
    return refusal(policy, FRAME, [url.origin]);
  };

  // Whether `style="…"` in a tag counts. Nothing: it does.
  const styleAttribute = (policy) => {
    const directive = deciding(policy, STYLE);
    if (!directive) return null;
    const list = policy.get(directive);
    const strict = list.some((source) => /^'(nonce|sha256|sha384|sha512)-/i.test(source));
    return has(list, "'unsafe-inline'") && !strict ? null : { directive, now: [directive, ...list].join(' ') };
  };

  // Whether a document under this policy may stand in a page. Nothing: it may.
  const ancestors = (policy, page, self) => {
    const list = policy.get('frame-ancestors');
    if (!list || listFits(list, page, self)) return null;
    const others = list.filter((source) => source.toLowerCase() !== "'none'");
    return { now: ['frame-ancestors', ...list].join(' '), mended: ['frame-ancestors', ...others, page.origin].join(' ') };
  };

  return { one, header, script, frame, styleAttribute, ancestors };
})();
