// "It does not show up?": asks for what can be asked for, and shows what is found.
//
// Promises: the publisher's page is asked for only if they gave its address and not its source; nothing that they paste leaves
// the browser; what could not be looked at is said. What is in the way is for diagnose.js to say.
const look = (() => {
  const byId = (id) => document.getElementById(id);
  const main = document.querySelector('main');

  const lines = (headers) => [...headers].map(([name, value]) => `${name}: ${value}`).join('\n');

  // What a request brings, or nothing where the browser or the other site refuses.
  const get = async (address) => {
    try {
      const answer = await fetch(address, { credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' });
      const bytes = await answer.arrayBuffer();
      return { status: answer.status, headers: answer.headers, bytes, text: new TextDecoder().decode(bytes), type: answer.type };
    } catch (error) {
      return null;
    }
  };

  const base64 = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
  const hashes = async (bytes) => {
    // Only a page that came safely may compute hashes.
    if (!window.crypto || !crypto.subtle) return undefined;
    const each = [256, 384, 512].map(async (size) => `sha${size}-` + base64(await crypto.subtle.digest('SHA-' + size, bytes)));
    return Promise.all(each);
  };

  // What is known of the files of the check that the page names. Headers are readable at this page's own site alone.
  const files = async (html, address) => {
    const named = source.read(html, address, page.home);
    const first = named.scripts.find((script) => script.runs) || named.scripts[0];
    const scriptAddress = first ? source.quoted(first.url) : '';
    const frameAddress = named.frames.length ? source.quoted(named.frames[0].url) : scriptAddress && new URL('index.html', scriptAddress).href;
    const here = (it) => it && new URL(it).origin === location.origin;
    const question = { scriptAddress, frameAddress };
    const script = scriptAddress && await get(scriptAddress);
    if (script) {
      Object.assign(question, {
        scriptStatus: script.status,
        scriptText: script.text,
        scriptHashes: await hashes(script.bytes),
        scriptHeaders: lines(script.headers),
        // One that another site let this page read is shared. One of this site may be shared without saying so here.
        scriptShared: here(scriptAddress) ? undefined : true,
      });
    }
    const shown = here(frameAddress) && await get(frameAddress);
    if (shown) Object.assign(question, { frameStatus: shown.status, frameHeaders: lines(shown.headers) });
    return { ...question, unread: [scriptAddress && !script && scriptAddress, frameAddress && !shown && frameAddress].filter(Boolean) };
  };

  const make = (name, text, className) => {
    const it = document.createElement(name);
    it.textContent = text;
    if (className) it.className = className;
    return it;
  };

  const item = (finding, at) => {
    const li = make('li', '', finding.grave ? 'finding grave' : 'finding');
    const title = make('h4', finding.title);
    title.prepend(make('span', finding.grave ? 'In the way: ' : 'Worth mending: ', 'kind'));
    li.dataset.finding = finding.id;
    li.append(title, make('p', finding.why), make('p', finding.fix, 'fix'));
    if (finding.line) {
      const code = make('div', '', 'code');
      const pre = document.createElement('pre');
      const text = make('code', finding.line);
      text.id = 'line-' + at;
      pre.append(text);
      const bar = make('div', '', 'bar');
      const button = make('button', 'Copy', 'button');
      button.type = 'button';
      button.dataset.copy = text.id;
      button.setAttribute('aria-label', 'Copy the line for: ' + finding.title);
      const said = make('p', '', 'said');
      said.id = text.id + '-said';
      said.setAttribute('role', 'status');
      bar.append(button, said);
      code.append(pre, bar);
      li.append(code);
    }
    return li;
  };

  const show = (found, limits) => {
    const grave = found.filter((finding) => finding.grave).length;
    const title = byId('result-title');
    title.textContent = grave === 1 ? 'One thing is in the way' : grave ? `${grave} things are in the way` : 'Nothing is in the way that can be seen from here';
    byId('result-text').textContent = grave ? 'Mend the first, then look again: it may be the cause of the others.' :
      'If it still does not show up, reload your page without its cache, try another browser without add-ons, and read what the browser’s console says after “Back Check:”.';
    byId('findings').replaceChildren(...found.map(item));
    byId('result-limits').textContent = limits.join(' ');
    byId('result').hidden = false;
    title.focus();
  };

  const busy = (button, is) => {
    if (is) button.setAttribute('aria-busy', 'true');
    else button.removeAttribute('aria-busy');
  };

  const submit = async (event) => {
    event.preventDefault();
    const [address, html, headers] = ['page-address', 'page-source', 'page-headers'].map(byId);
    const where = address.value.trim();
    const url = where && source.url(where);
    const fits = url && /^https?:$/.test(url.protocol);
    page.tell(address, where && !fits ? 'Write the whole address, with https:// at its beginning.' : '');
    page.tell(html, !where && !html.value.trim() ? 'Give the address of your page, or paste its source.' : '');
    const wrong = [address, html].find((field) => field.hasAttribute('aria-invalid'));
    if (wrong) {
      wrong.focus();
      return;
    }
    const button = event.submitter || byId('look').querySelector('[type=submit]');
    if (button.hasAttribute('aria-busy')) return;
    busy(button, true);
    await run(fits ? url.href : '', html, headers);
    busy(button, false);
  };

  const run = async (address, html, headers) => {
    const limits = [];
    let text = html.value;
    let said = headers.value;
    if (!text.trim()) {
      const got = await get(address);
      if (!got) {
        page.tell(html, 'Your site does not let this page read it. That is usual, and no fault. Paste the source of your page here.');
        html.focus();
        return;
      }
      text = got.text;
      // What another site sends along cannot be read here, but for a few names.
      if (got.type === 'basic' && !said.trim()) said = lines(got.headers);
    }
    if (!said.trim()) limits.push('What the server of your page says was not looked at: a policy may stand there.');
    const asked = await files(text, address);
    for (const unread of asked.unread) limits.push(`${unread} could not be read from here; what its server says was not looked at.`);
    show(diagnose({
      ...asked, html: text, address, headers: said,
      ourVersion: main.dataset.version, ourHash: main.dataset.hash, ourAddress: page.onDisk ? '' : page.home + 'back-check.js',
      regions: page.known.places, languages: page.known.languages,
    }), limits);
  };

  const begin = () => byId('look').addEventListener('submit', submit);

  return { begin };
})();

page.begin();
look.begin();
