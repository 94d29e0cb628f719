// What the policy of the publisher's page forbids.
//
// Promises: each of several policies has to let the check in, and each that does not is told with the part of it to change; a
// policy that only reports forbids nothing; nothing is asked for that the check does not need (styles, pictures, connections).
const forbidden = (() => {
  const { quoted } = source;

  const policyScript = ({ directive, own, now, mended, dynamic, nonces }, script, where) => {
    const base = { id: 'policy-script', grave: true, title: 'Your content security policy refuses the script' };
    const why = `“${now}” (${where}) does not let ${quoted(script.url)} in.`;
    if (dynamic && nonces) {
      return {
        ...base, id: 'policy-nonce',
        why: why + ' With strict-dynamic, addresses do not count.',
        fix: 'Give the tag the nonce that your other scripts have. It is new on every visit, so the template of your site has to write it:',
        line: `<script async nonce="…" src="${quoted(script.url)}"><\/script>`,
      };
    }
    if (dynamic) {
      return {
        ...base, id: 'policy-nonce',
        why: why + ' With strict-dynamic, addresses do not count.',
        fix: 'Let a script that your policy already trusts add ours. Or use the plain frame, which needs no script:',
        line: `document.head.append(Object.assign(document.createElement('script'), { src: '${quoted(script.url)}' }))`,
      };
    }
    return { ...base, why, fix: own === directive ? 'Replace this part of your policy by:' : 'Add to your policy:', line: mended };
  };

  const policyFrame = ({ directive, own, now, mended }, where) => ({
    id: 'policy-frame', grave: true,
    title: 'Your content security policy refuses the frame',
    why: `“${now}” (${where}) does not let the frame of the check in. What stands in its place stays.`,
    fix: own === directive ? 'Replace this part of your policy by:' : 'Add to your policy:',
    line: mended,
  });

  // A frame cannot do more than the page around it may.
  const sandboxed = (list) => {
    const may = list.map((it) => it.toLowerCase());
    const lacking = snippets.SANDBOX.split(' ').filter((it) => !may.includes(it));
    if (!lacking.length) return [];
    const grave = lacking.includes('allow-scripts');
    return [{
      id: 'policy-sandbox', grave,
      title: grave ? 'Your page runs no scripts at all' : 'Your page forbids a few things that the check can do',
      why: `Its policy has “${['sandbox', ...list].join(' ')}”, and that holds for the frame, too.` +
        (grave ? '' : ' Readers can do the check, but not print it, save it or open links from it.'),
      fix: 'Add to that part of the policy:',
      line: lacking.join(' '),
    }];
  };

  const fromHeaders = (question) => source.headers(question.headers).all('content-security-policy').flatMap(policies.header);
  const inMeta = (tag) => policies.one(tag.getAttribute('content'));

  // All policies that the page is under.
  const policyList = (page, question) => fromHeaders(question).concat(page.metas.map(inMeta));

  const findings = (page, question) => {
    const running = page.scripts.filter((script) => script.runs);
    const found = [];
    const add = (finding) => {
      if (!found.some((it) => it.id === finding.id && it.line === finding.line)) found.push(finding);
    };
    const look = (list, where, tag) => {
      for (const script of running) {
        // A policy in the page rules what comes after it.
        if (tag && tag.compareDocumentPosition(script.tag) & Node.DOCUMENT_POSITION_PRECEDING) continue;
        const asked = { url: script.url, self: page.at, nonce: script.tag.getAttribute('nonce'), integrity: script.tag.getAttribute('integrity') };
        const refusal = policies.script(list, asked);
        if (refusal) add(policyScript(refusal, script, where));
      }
      const frames = page.frames.map((frame) => frame.url).concat(question.frameAddress ? source.url(question.frameAddress) : []);
      for (const url of frames) {
        const refusal = policies.frame(list, url, page.at);
        if (refusal) add(policyFrame(refusal, where));
      }
      const styled = page.frames.find((frame) => frame.tag.hasAttribute('style') && !frame.tag.hasAttribute('height'));
      const refusal = styled && policies.styleAttribute(list);
      if (refusal) {
        add({
          id: 'policy-style', grave: false,
          title: 'Your policy drops the size of the frame',
          why: `“${refusal.now}” (${where}) allows no style="…" in a tag, so the frame is only 150 pixels high.`,
          fix: 'Leave the policy as it is, and write in the tag of the frame:',
          line: 'width="100%" height="720"',
        });
      }
    };
    fromHeaders(question).forEach((list) => look(list, 'in the header of the page', null));
    page.metas.forEach((tag) => look(inMeta(tag), 'in a meta tag of the page', tag));
    // In a meta tag, a sandbox does not count.
    fromHeaders(question).filter((list) => list.has('sandbox')).forEach((list) => found.push(...sandboxed(list.get('sandbox'))));
    return found;
  };

  return { findings, policyList };
})();
