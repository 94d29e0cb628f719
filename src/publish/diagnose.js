// Says what keeps the check from showing on a publisher's page, and the exact fix.
//
// Promises: pure; the question is what is known of the page (its source, address and headers), of the script and of the
// document of the check as a server sends them; the answer is a list of findings, the gravest first: `id`, `grave` (it keeps
// the check from showing), `title`, `why`, `fix`, and `line` where there is something to copy. No finding: nothing is in the
// way that can be seen from there. What the check does not need is never asked for.
const diagnose = (() => {
  // How those that put scripts off mark them, and where they can be told to leave one alone.
  const DELAYS = [
    [/^rocketlazyloadscript$/, 'WP Rocket', 'In WP Rocket, under File optimization, Delay JavaScript execution, add to the excluded files:', 'back-check.js'],
    [/^litespeed\/javascript$/, 'LiteSpeed Cache', 'In LiteSpeed Cache, under Page optimization, Tuning, add to what is left out of deferred and delayed scripts:', 'back-check.js'],
    [/^pmdelayedscript$/, 'Perfmatters', 'In Perfmatters, under Assets, JavaScript, add to what is left out of delayed scripts:', 'back-check.js'],
    [/rocketscript$|^[0-9a-f]+-text\/javascript$/, 'Cloudflare Rocket Loader', 'Write this in the script tag, before src:', 'data-cfasync="false"'],
  ];

  const { quoted } = source;

  // Nothing of the code is left, or not what makes it work.
  const missing = (page, question) => {
    if (page.scripts.length || page.frames.length) return [];
    const wordpress = /wordpress/i.test(page.maker);
    const byEditor = wordpress
      ? 'Your site runs WordPress. It takes scripts and frames out when the account that saves lacks the permission “unfiltered_html”.'
      : 'Editors take scripts and frames out when the account, or the plan, does not allow them.';
    if (page.elements.length) {
      return [{
        id: 'script-stripped', grave: true,
        title: 'The script is missing',
        why: '<back-check> stands in the page, but no script that fills it. ' + byEditor + ' Or a plugin has merged all scripts into one file.',
        fix: 'If a plugin merges scripts, leave back-check.js out of that. Else paste this again with an account that may, or use the plain link:',
        line: `<script async src="${question.ourAddress || 'https://your.site/back-check/back-check.js'}"><\/script>`,
      }];
    }
    if (page.notShown.length) {
      return [{
        id: 'not-shown', grave: true,
        title: `The code stands inside <${page.notShown[0]}>`,
        why: 'Browsers leave out what stands there.',
        fix: 'Move the code out of it, to where the check should be.',
      }];
    }
    if (page.asText) {
      return [{
        id: 'as-text', grave: true,
        title: 'The code stands in the page as text',
        why: 'It was pasted where one writes, so readers see the code itself.',
        fix: 'Take it out, and paste it into a block for HTML: “Custom HTML” in WordPress, an HTML card in Ghost, a Code block in Squarespace.',
      }];
    }
    if (page.inComment) {
      return [{
        id: 'in-comment', grave: true,
        title: 'The code stands in a comment',
        why: 'Browsers leave out what is between \x3c!-- and -->.',
        fix: 'Take \x3c!-- before the code and --> after it away.',
      }];
    }
    if (page.links.length) {
      return [{
        id: 'frame-stripped', grave: true,
        title: 'Only the link is left',
        why: 'The page has a link to the check, but neither its script nor its frame. ' + byEditor,
        fix: 'The link works as it is. For more, let someone paste the code whose account may keep it.',
      }];
    }
    return [{
      id: 'stripped', grave: true,
      title: 'There is no trace of the code in this page',
      why: byEditor + ' Or this is an older copy of the page, from a cache. Or the code is put in later by a script; then this source does not show it.',
      fix: 'Save the page, empty the cache of your site, reload, and look again. If the code is gone from the editor too, use the plain link in step 2.',
    }];
  };

  const delayed = (page) => page.scripts.filter((script) => !script.runs).map((script) => {
    const known = DELAYS.find(([mark]) => mark.test(script.type.trim().toLowerCase()));
    const consent = /^text\/plain$/i.test(script.type.trim());
    if (consent) {
      return {
        id: 'consent', grave: true,
        title: 'The script waits for consent',
        why: 'A cookie banner has marked it type="text/plain". It runs only for readers who agree. The check sets no cookie and needs no consent.',
        fix: 'In the settings of the banner, count back-check.js among what is necessary. Or write the tag without that type:',
        line: `<script async src="${quoted(script.url)}"><\/script>`,
      };
    }
    const [, name, fix, line] = known || [];
    return {
      id: 'delayed', grave: false,
      title: `${name || 'A plugin'} holds the script back`,
      why: 'It runs only after readers touch the page or scroll. Until then they see what stands in its place. It is so small that nothing is won.',
      fix: fix || `The tag has “${script.attribute}” in place of “src”, or a type of its own (“${script.type}”). Tell the plugin that made this to leave out:`,
      line: line || 'back-check.js',
    };
  });

  const doubled = (page) => {
    const addresses = new Set(page.scripts.map((script) => quoted(script.url)));
    if (addresses.size > 1) {
      return [{
        id: 'two-versions', grave: false,
        title: 'Scripts from two addresses are in the page',
        why: 'The one that comes first serves the whole page; which one that is may change from visit to visit: ' + [...addresses].join(' and ') + '.',
        fix: 'Keep one of them, and take the other out.',
      }];
    }
    if (page.scripts.length < 2) return [];
    const each = page.elements.length === 0;
    return [{
      id: 'doubled', grave: false,
      title: `The script stands in the page ${page.scripts.length} times`,
      why: each ? 'Without <back-check> elements, each place of the script may show the check.' : 'Once is enough for every <back-check>. It does no harm.',
      fix: 'Keep one script tag, and take the others out.',
    }];
  };

  const NESTS = [
    ['back-check', 'One check stands inside another', 'Write </back-check> before the next <back-check>.'],
    ['a', 'The check stands inside a link', 'Move it out of <a>…</a>.'],
    ['button', 'The check stands inside a button', 'Move it out of <button>…</button>.'],
    ['label', 'The check stands inside a label', 'Move it out of <label>…</label>.'],
    ['[hidden]', 'The check stands in a part of the page that is hidden', 'Take “hidden” from the part around it. If something on your page shows that part later, all is well.'],
    ['[inert]', 'The check stands in a part of the page that takes no taps', 'Take “inert” from the part around it.'],
  ];

  const nesting = (page) => {
    const found = [];
    const all = page.elements.concat(page.frames.map((frame) => frame.tag));
    for (const [around, title, fix] of NESTS) {
      if (all.some((it) => (around === '[hidden]' ? it.closest(around) : it.parentElement && it.parentElement.closest(around)))) {
        found.push({ id: 'nesting', grave: around !== 'label', title, why: 'There it cannot be seen, or taps do not reach it.', fix });
      }
    }
    if (page.openTags > 0) {
      found.unshift({
        id: 'unclosed', grave: false,
        title: 'A <back-check> is not closed',
        why: 'All that follows counts as part of it, and goes when the check comes. <back-check /> does not close it.',
        fix: 'Write both tags:',
        line: '<back-check></back-check>',
      });
    }
    const inHead = page.scripts.filter((script) => script.runs && script.tag.closest('head'));
    if (inHead.length && inHead.length === page.scripts.length && !page.elements.length) {
      found.push({
        id: 'in-head', grave: true,
        title: 'The script stands in the head of the page and has no place to fill',
        why: 'A script in the head has no place of its own: a site that loads it on every page says by an element where the check is.',
        fix: 'Where the check should be, write:',
        line: '<back-check></back-check>',
      });
    }
    return found;
  };

  // A page that came safely takes in nothing that did not.
  const mixed = (page, policyList) => {
    const safe = (url) => url.protocol !== 'http:' || /^(localhost|127(\.\d+){3}|\[::1\]|.*\.localhost)$/.test(url.hostname);
    const raised = policyList.some((policy) => policy.has('upgrade-insecure-requests'));
    const asked = page.scripts.filter((script) => script.runs).concat(page.frames).map((it) => it.url);
    const bad = asked.find((url) => !safe(url));
    if (!bad || raised || !page.at || page.at.protocol !== 'https:') return [];
    return [{
      id: 'mixed', grave: true,
      title: 'The address in the code begins with http:',
      why: 'Your page comes by https:, and browsers let nothing into it that comes by http:.',
      fix: 'Write the address with https: (its server has to have it):',
      line: quoted(bad).replace('http:', 'https:'),
    }];
  };

  // The plain frame, as sanitisers leave it.
  const frames = (page) => page.frames.flatMap(({ tag, attribute }) => {
    const found = [];
    if (attribute !== 'src') {
      found.push({
        id: 'frame-delayed', grave: false,
        title: 'A plugin holds the frame back',
        why: `The tag has “${attribute}” in place of “src”. It is filled only when readers come near, or agree to something.`,
        fix: 'Tell the plugin to leave out frames with this in their address:',
        line: 'back-check',
      });
    }
    const may = (tag.getAttribute('sandbox') || '').toLowerCase().split(/\s+/);
    if (!tag.hasAttribute('sandbox') || may.includes('allow-same-origin')) {
      found.push({
        id: 'open-frame', grave: false,
        title: 'The frame is not closed to your page',
        why: 'Without its sandbox, scripts of the same site could look into the check. Readers are promised that none can.',
        fix: 'Write in the tag of the frame:',
        line: `sandbox="${snippets.SANDBOX}"`,
      });
    } else if (!may.includes('allow-scripts')) {
      found.push({
        id: 'dead-frame', grave: true,
        title: 'The frame may run no scripts',
        why: 'So it shows the danger signs only.',
        fix: 'Write in the tag of the frame:',
        line: `sandbox="${snippets.SANDBOX}"`,
      });
    }
    return found;
  });

  return (question) => {
    const page = source.read(question.html || '', question.address || '', question.ourAddress ? new URL('.', question.ourAddress).href : '');
    const policyList = forbidden.policyList(page, question);
    const scripts = page.scripts.filter((script) => script.runs);
    // What is known of a file is known of those at its address alone.
    const alike = (script) => !question.scriptAddress || quoted(script.url) === question.scriptAddress.split(/[?#]/)[0];
    const found = [
      ...missing(page, question),
      ...forbidden.findings(page, question),
      ...mixed(page, policyList),
      ...served.script(question),
      ...scripts.filter(alike).flatMap((script) => served.integrity(script.tag, { ...question, page: page.at, url: script.url })),
      ...served.document(question, page.at),
      ...served.isolation(question, page.at),
      ...delayed(page),
      ...frames(page),
      ...nesting(page),
      ...doubled(page),
      ...served.age(question),
      ...options.findings(page, question),
    ];
    return found.filter((it) => it.grave).concat(found.filter((it) => !it.grave));
  };
})();
