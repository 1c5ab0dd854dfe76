// SPDX-License-Identifier: MIT
// Keeps the demo, as the app's worker keeps the app.
'use strict';
const files = ['./', 'page.css', 'page.js', 'demo.js', 'demo.wasm', 'fonts/Inter-Regular.otf', 'fonts/Inter-Bold.otf'];
self.addEventListener('install', (event) => event.waitUntil(
  caches.open('demo').then((cache) => cache.addAll(files)).then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => event.respondWith(
  caches.match(event.request, { ignoreSearch: true }).then((found) => found || fetch(event.request))));
