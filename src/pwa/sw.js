// The worker of the visited page: it has the document ready when there is no network.
//
// Promises: keeps the documents that are used, byte for byte as they were published, and a note of which of them has started;
// nothing of the person. Answers nothing but visits to these documents. A copy that is not whole is neither kept nor shown. A newer
// copy is kept beside the one in use, and takes its place when the person says so, or at a next start; one that does not start gives
// way to the last that did.
'use strict';

// Where each document stands, from the root on, and the SHA-256 of its bytes.
const DOCUMENTS = new Map({{documents}});
const ROOT = registration.scope;
// The only cache. In it stand, for each document: `?copy=` and its hash, and `?note`.
const CACHE = 'back-check ' + ROOT;
// How often a newer copy may be shown without a word that it has started, and when it is tried again.
const TRIES = 2;
const DAY = 864e5;

// The place of the document at an address, if there is one.
function placeOf(address) {
  const { origin, pathname } = new URL(address);
  const path = origin + pathname;
  const place = path.slice(ROOT.length).replace(/(^|\/)index\.html$/, '$1');
  return path.startsWith(ROOT) && DOCUMENTS.has(place) ? place : null;
}

function copyAt(place, hash) {
  return ROOT + place + '?copy=' + hash;
}

// The bytes of an answer, if they are those that were published.
async function whole(answer, hash) {
  const bytes = await answer.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex === hash ? bytes : null;
}

function page(bytes) {
  return new Response(bytes, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

async function kept(place, hash) {
  const found = await (await caches.open(CACHE)).match(copyAt(place, hash));
  return found ? whole(found, hash) : null;
}

// Gets a copy from the network, and keeps it.
async function fetched(place, hash) {
  const answer = await fetch(ROOT + place, { cache: 'no-cache', redirect: 'error' });
  const bytes = answer.status === 200 ? await whole(answer, hash) : null;
  // One that cannot be kept, where there is no room, can be shown all the same.
  if (bytes) await caches.open(CACHE).then((cache) => cache.put(copyAt(place, hash), page(bytes))).catch(() => {});
  return bytes;
}

// What is known of the copies of a document:
// newest: the hash of the one that was put ready last; good: of the last that started; tried: of the one that has not started yet;
// tries: how often that was shown; last: when; client, shown: the page that was last given a copy, and its hash.
async function readNote(place) {
  try {
    return await (await (await caches.open(CACHE)).match(ROOT + place + '?note')).json();
  } catch {
    return {};
  }
}

async function writeNote(place, note) {
  const answer = new Response(JSON.stringify(note), { headers: { 'Content-Type': 'application/json' } });
  await caches.open(CACHE).then((cache) => cache.put(ROOT + place + '?note', answer)).catch(() => {});
}

// Puts the copies ready that people use here: those of open pages, and those kept already. All, or this worker does not come.
async function prepare() {
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const all = [...open, ...await (await caches.open(CACHE)).keys()].map(({ url }) => placeOf(url));
  const places = [...new Set(all)].filter((place) => place !== null);
  for (const place of places) {
    const hash = DOCUMENTS.get(place);
    if (!await kept(place, hash) && !await fetched(place, hash)) throw new Error('not the document that was published');
  }
  for (const place of places) await writeNote(place, { ...await readNote(place), newest: DOCUMENTS.get(place) });
}

// Which copy this start is to have. The next worker takes over now if there is one window at most: the one that is loaded anew, or
// one that goes on with the copy it has.
async function wantedAt(place, note) {
  const next = registration.waiting;
  if (!next || !note.newest || (await clients.matchAll({ type: 'window' })).length > 1) return DOCUMENTS.get(place);
  next.postMessage('use');
  return note.newest;
}

function isPassedOver(hash, { good, tried, tries, last }) {
  return !!good && tried === hash && tries >= TRIES && Math.abs(Date.now() - last) < DAY;
}

async function answer({ request, resultingClientId }, place) {
  const note = await readNote(place);
  const wanted = await wantedAt(place, note);
  const ways = [[kept, wanted], [fetched, wanted]];
  if (note.good && note.good !== wanted) ways.splice(isPassedOver(wanted, note) ? 0 : 2, 0, [kept, note.good]);
  for (const [get, hash] of ways) {
    const bytes = await get(place, hash).catch(() => null);
    if (!bytes) continue;
    if (note.good !== wanted) {
      const shown = { ...note, newest: note.newest || wanted, client: resultingClientId, shown: hash };
      const tries = { tried: wanted, tries: 1 + (note.tried === wanted ? note.tries : 0), last: Date.now() };
      await writeNote(place, hash === wanted ? { ...shown, ...tries } : shown);
    }
    return page(bytes);
  }
  // Another document than ours, or the page of whoever owns this network: as it is without a worker.
  return fetch(request);
}

// A page says whether its copy has started.
async function hear(started, { id, url }) {
  const place = placeOf(url);
  if (place === null) return;
  const note = await readNote(place);
  const newest = DOCUMENTS.get(place);
  // The first page of all came from the network, with nothing to choose from.
  const shown = note.client ? note.client === id && note.shown : newest;
  if (started && shown) note.good = shown;
  if (!started && shown === note.tried && shown !== note.good) note.tries = TRIES;
  await writeNote(place, note);
  const wanted = [note.good, note.newest, newest].map((hash) => copyAt(place, hash));
  const cache = await caches.open(CACHE);
  for (const { url } of started ? await cache.keys() : []) {
    if (url.startsWith(copyAt(place, '')) && !wanted.includes(url)) await cache.delete(url);
  }
}

addEventListener('install', (event) => event.waitUntil(prepare()));

addEventListener('message', (event) => {
  if (event.data === 'use') event.waitUntil(skipWaiting());
  else if (event.source && event.source.url) event.waitUntil(hear(event.data === 'started', event.source));
});

addEventListener('fetch', (event) => {
  const { destination, method, mode, url } = event.request;
  const place = mode === 'navigate' && method === 'GET' && destination === 'document' ? placeOf(url) : null;
  if (place !== null) event.respondWith(answer(event, place).catch(() => fetch(event.request)));
});
