// The code that a publisher copies.
//
// Promises: valid HTML whatever was typed; an option stands in it only where it differs from what holds anyway; the three ways
// ask for the same check. Pure: choices in, text out.
const snippets = (() => {
  // What the frame may do besides running: print, save, dial and open links. No origin of its own, so nothing looks in.
  const SANDBOX = 'allow-scripts allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox';
  const USUAL = { lang: '', region: '', theme: 'auto', accent: '', start: '', 'appointment-href': '', 'appointment-label': '' };
  const LINK = 'Check your back: is it safe to stretch?';

  const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

  const chosen = (choices) => Object.keys(USUAL)
    .filter((name) => choices[name] && choices[name] !== USUAL[name])
    .map((name) => [name, choices[name]]);

  const attributes = (pairs, prefix) => pairs.map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`).join('');

  // The document itself, asked for what was chosen.
  const address = (base, choices) => {
    const folder = choices.lang && choices.lang !== 'en' ? choices.lang + '/' : '';
    const rest = new URLSearchParams(chosen(choices).filter(([name]) => name !== 'lang')).toString();
    return base + folder + 'index.html' + (rest && '#' + rest);
  };

  const link = (base, choices) => `<a href="${escape(address(base, { lang: choices.lang, region: choices.region }))}">${LINK}</a>`;

  // With a hash the browser takes this one version of the script and no other.
  const script = (base, choices, { withLink, hash }) => {
    const pinned = hash ? ` integrity="${hash}" crossorigin="anonymous"` : '';
    const tag = (more) => `<script async src="${escape(base)}back-check.js"${pinned}${more}><\/script>`;
    if (!withLink) return tag(attributes(chosen(choices), 'data-'));
    return [`<back-check${attributes(chosen(choices), '')}>`, '  ' + link(base, choices), '</back-check>', tag('')].join('\n');
  };

  // Its size is said twice: in the style for themes that have sizes of their own, by attributes where a policy drops styles.
  const frame = (base, choices) => '<div>' + [
    `<iframe src="${escape(address(base, choices))}" title="Back Check" width="100%" height="720"`,
    `sandbox="${SANDBOX}"`,
    'allow="screen-wake-lock *" referrerpolicy="no-referrer"',
    'style="display:block;width:100%!important;height:720px!important;border:0"></iframe>',
  ].join(' ') + '</div>';

  return { SANDBOX, USUAL, address, link, script, frame };
})();
