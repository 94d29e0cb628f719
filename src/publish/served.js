// What servers send that keeps the check from showing: wrong types, refusals, hashes and versions that do not fit.
//
// Promises: a finding for each thing that is in the way, with the line that mends it, and none for what browsers let pass.
// What was not asked for, or could not be read, is no finding. Pure: the same question, the same answer.
const served = (() => {
  const APACHE = 'AddType text/javascript .js';
  const NGINX = 'types { text/javascript js; }';

  const numbers = (version) => version.split('.').map(Number);
  const isOlder = (one, other) => {
    const [a, b] = [numbers(one), numbers(other)];
    const at = [0, 1, 2].find((place) => (a[place] || 0) !== (b[place] || 0));
    return at !== undefined && (a[at] || 0) < (b[at] || 0);
  };

  const versionIn = (text) => {
    const found = /\bversion\s*=\s*["'](\d+\.\d+\.\d+)/i.exec(text || '');
    return found ? found[1] : '';
  };

  // The script as it came over the line.
  const script = ({ scriptStatus, scriptHeaders, scriptText, scriptAddress }) => {
    if (!scriptAddress || scriptStatus === undefined) return [];
    if (scriptStatus >= 400) {
      return [{
        id: 'not-found', grave: true,
        title: 'There is no back-check.js at that address',
        why: `The server of ${scriptAddress} answers ${scriptStatus}, so there is nothing to run.`,
        fix: 'Put the file there, or use the address where it is. This one can be copied from step 2 of this page.',
      }];
    }
    const headers = source.headers(scriptHeaders);
    const type = headers.get('content-type');
    const isPage = /^\s*<(!doctype|html|head|body|\?xml)/i.test(scriptText || '');
    if (isPage) {
      return [{
        id: 'not-a-script', grave: true,
        title: 'What stands at the address of the script is a web page',
        why: `${scriptAddress} gives a page, most often an error page or a login page, and not the script.`,
        fix: 'Open the address in your browser. You should see program text. If not, put the file back-check.js there.',
      }];
    }
    const essence = source.mediaType(type).toLowerCase();
    const nosniff = /^\s*nosniff\s*(,|$)/i.test(headers.get('x-content-type-options'));
    const refused = nosniff ? !source.isScriptType(essence) : /^(audio|image|video)\/|^text\/csv$/.test(essence);
    if (!headers.any || !refused) return [];
    return [{
      id: 'media-type', grave: true,
      title: 'The server gives the script a wrong type',
      why: `It is sent as “${type || 'no type at all'}”${nosniff ? ' together with “nosniff”' : ''}, and browsers run no script of that type.`,
      fix: 'On the server that holds back-check.js, set the type of .js files. First line for Apache (.htaccess), second for nginx:',
      line: APACHE + '\n' + NGINX,
    }];
  };

  const age = ({ scriptText, ourVersion }) => {
    const version = versionIn(scriptText);
    if (!version || !ourVersion || version === ourVersion) return [];
    const old = isOlder(version, ourVersion);
    return [{
      id: old ? 'old-version' : 'newer-version', grave: false,
      title: old ? `The script is version ${version}; this page has ${ourVersion}` : `The script is version ${version}, newer than this page`,
      why: old ? 'An older copy may lack what you chose here, and its medical content may be past its review date.'
        : 'What this page says may not hold for it.',
      fix: old ? 'Replace back-check.js and index.html together, by the two files in step 2. Then empty the cache of your site.'
        : 'Open the page “publish” that came with the newer script.',
    }];
  };

  // What a tag says of the file that it wants, and whether the file is that.
  const integrity = (tag, question) => {
    const { scriptHashes, scriptShared, ourHash, ourAddress } = question;
    const hashes = (tag.getAttribute('integrity') || '').split(/\s+/).filter((it) => /^sha(256|384|512)-./.test(it));
    const shares = tag.hasAttribute('crossorigin') || tag.getAttribute('type') === 'module';
    const foreign = !question.page || question.page.origin !== question.url.origin;
    const found = [];
    if (hashes.length && foreign && !shares) {
      found.push({
        id: 'integrity-alone', grave: true,
        title: 'The tag has a hash but no crossorigin',
        why: 'Browsers compare the hash of a script from another site only if the tag asks for it openly. Else they refuse it.',
        fix: 'Add this to the script tag, or take integrity out:',
        line: 'crossorigin="anonymous"',
      });
    }
    if (foreign && shares && scriptShared === false) {
      found.push({
        id: 'not-shared', grave: true,
        title: 'The server does not let other sites read the script',
        why: 'A tag with crossorigin (or type="module") needs a header that the server of back-check.js did not send.',
        fix: 'Take integrity and crossorigin out of the tag, or let that server send:',
        line: 'Access-Control-Allow-Origin: *',
      });
    }
    // Of several kinds only the strongest counts.
    const kind = ['sha512-', 'sha384-', 'sha256-'].find((it) => hashes.some((hash) => hash.startsWith(it)));
    const known = scriptHashes || (question.url.href === ourAddress && ourHash ? [ourHash] : []);
    const real = known.find((hash) => hash.startsWith(kind));
    if (kind && real && !hashes.some((hash) => hash.split('?')[0] === real)) {
      const pinned = known.find((hash) => hash.startsWith('sha384-')) || real;
      found.push({
        id: 'integrity', grave: true,
        title: 'The hash in the tag is that of another file',
        why: 'The file has changed since the hash was copied (most often by an update), so browsers refuse it.',
        fix: 'Take integrity out, or if you trust the file as it is now, write:',
        line: `integrity="${pinned}" crossorigin="anonymous"`,
      });
    }
    return found;
  };

  // Whether the document of the check may stand in the publisher's page.
  const ofDocument = ({ frameStatus, frameHeaders, frameAddress }, page) => {
    if (!frameAddress || frameStatus === undefined) return [];
    const url = source.url(frameAddress);
    const headers = source.headers(frameHeaders);
    if (frameStatus >= 400) {
      return [{
        id: 'no-document', grave: true,
        title: 'There is no index.html beside the script',
        why: `The server of ${frameAddress} answers ${frameStatus}, so the frame stays empty.`,
        fix: 'Put index.html into the same folder as back-check.js. Both can be copied from step 2 of this page.',
      }];
    }
    const found = [];
    const type = source.mediaType(headers.get('content-type')).toLowerCase();
    const saved = /^\s*attachment/i.test(headers.get('content-disposition'));
    if (saved || (type && !/^(text\/html|application\/xhtml\+xml)$/.test(type))) {
      found.push({
        id: 'document-type', grave: true,
        title: 'The server does not send index.html as a page',
        why: saved ? 'It is sent as a file to save.' : `It is sent as “${type}”, so browsers show its text or save it.`,
        fix: 'Let the server of index.html send this, and nothing that asks to save it (Content-Disposition):',
        line: 'Content-Type: text/html; charset=utf-8',
      });
    }
    const policyLists = headers.all('content-security-policy').flatMap(policies.header);
    const lists = policyLists.filter((policy) => policy.has('frame-ancestors'));
    // Not knowing the page, take it for one of another site: that is what embedding is for.
    const ancestor = new URL(page ? page.origin : 'https://page.invalid');
    const refusing = lists.map((policy) => policies.ancestors(policy, ancestor, url)).filter(Boolean);
    for (const refusal of refusing) {
      found.push({
        id: 'frame-ancestors', grave: true,
        title: 'The server of the check forbids to frame it',
        why: `It sends “${refusal.now}”, which leaves your site out.`,
        fix: 'On the server that holds index.html, replace this part of its policy by:',
        line: page ? refusal.mended : 'frame-ancestors *',
      });
    }
    const option = headers.get('x-frame-options').trim().toLowerCase();
    const options = new Set(option.split(',').map((it) => it.trim()));
    const same = page && url && page.origin === url.origin;
    // Two that say different things forbid it, too.
    const refused = options.has('deny') || (options.has('sameorigin') && (!same || options.size > 1));
    // Where there are ancestors in a policy, browsers read those instead.
    if (!lists.length && refused) {
      found.push({
        id: 'x-frame-options', grave: true,
        title: 'The server of the check forbids to frame it',
        why: `It sends “X-Frame-Options: ${option.toUpperCase()}”.`,
        fix: 'On the server that holds index.html, take that header out for this file. To still say who may frame it:',
        line: `Content-Security-Policy: frame-ancestors 'self' ${ancestor.hostname === 'page.invalid' ? '*' : ancestor.origin}`,
      });
    }
    return found;
  };

  // A page that isolates itself takes in only what agrees to it.
  const isolation = ({ headers, scriptHeaders, frameHeaders, scriptAddress, frameAddress }, page) => {
    const wanted = source.headers(headers).get('cross-origin-embedder-policy').split(';')[0].trim().toLowerCase();
    const script = source.headers(scriptHeaders);
    const foreign = (address) => {
      const url = source.url(address);
      return url && (!page || url.origin !== page.origin);
    };
    const found = [];
    const shares = (it) => /^cross-origin$/i.test(it.get('cross-origin-resource-policy'));
    const closed = /^same-(origin|site)$/i.test(script.get('cross-origin-resource-policy'));
    if (script.any && foreign(scriptAddress) && (closed || (wanted === 'require-corp' && !shares(script)))) {
      found.push({
        id: 'resource-policy', grave: true,
        title: 'The server keeps the script for its own site',
        why: closed ? `It sends “Cross-Origin-Resource-Policy: ${script.get('cross-origin-resource-policy')}”.`
          : 'Your page sends “Cross-Origin-Embedder-Policy: require-corp”, and then a script has to say that it may be used.',
        fix: 'Let the server of back-check.js send:',
        line: 'Cross-Origin-Resource-Policy: cross-origin',
      });
    }
    const frame = source.headers(frameHeaders);
    const agrees = frame.get('cross-origin-embedder-policy') && (!foreign(frameAddress) || shares(frame));
    if (frame.any && /^(require-corp|credentialless)$/.test(wanted) && !agrees) {
      found.push({
        id: 'embedder-policy', grave: true,
        title: 'Your page takes in only frames that agree to be isolated',
        why: `It sends “Cross-Origin-Embedder-Policy: ${wanted}”, and index.html does not send its part.`,
        fix: 'Let the server of index.html send:',
        line: 'Cross-Origin-Embedder-Policy: require-corp\nCross-Origin-Resource-Policy: cross-origin',
      });
    }
    return found;
  };

  return { script, age, integrity, document: ofDocument, isolation };
})();
