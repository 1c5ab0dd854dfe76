// SPDX-License-Identifier: MIT
// Serves the app offline. All files lie in one cache under the hash of their bytes; a version is a list from path to
// hash. So versions share what is equal, and none is ever given a byte of another.
'use strict';
const version = '@VERSION@', listHash = '@LIST_HASH@';
const cacheName = 'tenderspot', scope = self.registration.scope;
const lists = new Map();

const keyOf = (hash) => scope + 'by-hash/' + encodeURIComponent(hash);
const listKeyOf = (name) => scope + 'version/' + name;
const open = () => caches.open(cacheName);

/// Promise of the list of a version that is in use or being installed; null if it is unknown.
function listOf(name) {
  if (!lists.has(name)) {
    const list = open().then((cache) => cache.match(listKeyOf(name))).then((found) => (found ? found.json() : null));
    list.then((found) => { if (!found) lists.delete(name); }, () => lists.delete(name));
    lists.set(name, list);
  }
  return lists.get(name);
}

/// The bytes of exactly this hash, from the net. Throws if there are only others.
async function fetchChecked(path, hash, name = version) {
  const address = scope + path + '?v=' + name;
  const options = { integrity: 'sha256-' + hash, credentials: 'omit' };
  let answer;
  try {
    answer = await fetch(address, options);
  } catch (mismatchOrNoNet) {
    answer = await fetch(address, Object.assign({ cache: 'reload' }, options));
  }
  if (!answer.ok) throw new Error(path + ': ' + answer.status);
  // A page may not be opened from an answer that was redirected.
  return answer.redirected ? new Response(await answer.blob(), { headers: answer.headers }) : answer;
}

async function bring(cache, path, hash) {
  if (await cache.match(keyOf(hash))) return;
  await cache.put(keyOf(hash), await fetchChecked(path, hash));
}

async function bringAll(cache, files) {
  const left = files.slice();
  const next = async () => {
    for (let file = left.shift(); file; file = left.shift()) await bring(cache, file[0], file[1]);
  };
  await Promise.all([next(), next(), next(), next()]);
}

const isPlate = (path) => path.endsWith('.webp');

/// What this version needs first, and every plate that another version has here.
async function install() {
  const cache = await open();
  const list = await (await fetchChecked('files.json', listHash)).json();
  await bring(cache, 'plates.json', list['plates.json']);
  Object.assign(list, await (await cache.match(keyOf(list['plates.json']))).json());
  await cache.put(listKeyOf(version), new Response(JSON.stringify(list)));
  const kept = new Set();
  for (const request of await cache.keys()) {
    const name = request.url.startsWith(listKeyOf('')) ? request.url.slice(listKeyOf('').length) : version;
    if (name === version) continue;
    const other = await listOf(name);
    for (const path of Object.keys(other || {}))
      if (await cache.match(keyOf(other[path]))) kept.add(path);
  }
  const files = Object.entries(list).filter(([path]) => !isPlate(path) || kept.has(path));
  await bringAll(cache, files);
  for (const [path, hash] of files)
    if (!(await cache.match(keyOf(hash)))) throw new Error(path + ' was not kept.');
}

/// Which version a page runs; '' if it does not say so in time, as a frozen one.
function versionOf(client) {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = (event) => resolve(event.data);
    setTimeout(() => resolve(''), 2000);
    client.postMessage({ kind: 'which' }, [channel.port2]);
  });
}

/// Deletes what only other versions need, once no page runs one and none is on its way.
async function clean() {
  const cache = await open();
  const keys = await cache.keys();
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const running = await Promise.all(pages.map(versionOf));
  if (running.some((name) => name !== version)) return;
  const list = await listOf(version);
  if (!list || self.registration.installing || self.registration.waiting) return;
  const needed = new Set(Object.values(list).map(keyOf).concat(listKeyOf(version)));
  await Promise.all(keys.filter((request) => !needed.has(request.url)).map((request) => cache.delete(request)));
}

/// Brings some of what is missing for offline use; says how much is left then.
async function fill(most) {
  const cache = await open();
  const here = new Set((await cache.keys()).map((request) => request.url));
  const missing = Object.entries(await listOf(version)).filter(([, hash]) => !here.has(keyOf(hash)));
  const now = missing.slice(0, most);
  await bringAll(cache, now);
  return missing.length - now.length;
}

async function serve(request, address) {
  const path = address.pathname.slice(new URL(scope).pathname.length);
  const page = request.mode === 'navigate' && (path === '' || path === 'index.html');
  const name = address.searchParams.get('v') || version;
  const list = await listOf(name);
  const hash = list && list[page ? '' : path];
  // A page that leaves the looking to its worker is given nothing that nobody has looked at.
  if (!hash) return address.searchParams.has('v') && !request.integrity ? Response.error() : fetch(request);
  const cache = await open();
  const found = await cache.match(keyOf(hash));
  if (found) return found;
  const answer = await fetchChecked(path, hash, name);
  if (name === version) await cache.put(keyOf(hash), answer.clone());
  return answer;
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== 'GET' || !address.href.startsWith(scope)) return;
  event.respondWith(serve(event.request, address));
});
self.addEventListener('message', (event) => {
  const { kind, most } = event.data || {};
  if (kind === 'take') self.skipWaiting();
  if (kind === 'clean') event.waitUntil(clean());
  if (kind === 'fill')
    event.waitUntil(fill(most).then((left) => event.ports[0].postMessage({ left }),
      () => event.ports[0].postMessage({ left: Infinity })));
});
importScripts('notices_worker.js');
