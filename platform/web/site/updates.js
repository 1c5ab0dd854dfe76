// SPDX-License-Identifier: MIT
// Keeps the app here for offline use, notices a new version, and takes it only when the app says so.
(function () {
  'use strict';
  const tenderspot = (window.tenderspot = window.tenderspot || {});
  const hour = 3600000;
  const workers = location.protocol === 'file:' ? null : navigator.serviceWorker;
  let registration = null, checked = 0, announced = false, taking = false, replaced = false;

  /// Promise of a worker's answer.
  function ask(worker, message) {
    return new Promise((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = (event) => resolve(event.data);
      worker.postMessage(message, [channel.port2]);
    });
  }

  function announce() {
    if (announced) return;
    announced = true;
    tenderspot.boot.started.then(() => {
      if (window.Module._tenderspot_update_ready) window.Module._tenderspot_update_ready();
    });
  }

  function follow(worker) {
    if (!worker) return;
    const look = () => { if (worker.state === 'installed' && registration.active) announce(); };
    worker.addEventListener('statechange', look);
    look();
  }

  function check() {
    if (!registration || document.hidden || !navigator.onLine || Date.now() - checked < hour) return;
    checked = Date.now();
    registration.update().catch(() => {});
  }

  /// Reloads into the new version, if there is one.
  function take() {
    taking = true;
    if (registration && registration.waiting) registration.waiting.postMessage({ kind: 'take' });
    else if (replaced) location.reload();
    else taking = false;
  }

  async function start() {
    registration = await workers.register('sw.js', { updateViaCache: 'none' });
    checked = Date.now();
    registration.addEventListener('updatefound', () => follow(registration.installing));
    follow(registration.installing);
    follow(registration.waiting);
    // By then a tab that took this version has gone on to it, and what only older ones need can go.
    if (workers.controller) workers.controller.postMessage({ kind: 'clean' });
    document.addEventListener('visibilitychange', check);
    // A tablet on the wall is never hidden.
    window.addEventListener('pointerdown', check, true);
  }

  tenderspot.updates = { ask, take, ready: () => announced };
  if (!workers) return;
  let controlled = Boolean(workers.controller);
  workers.addEventListener('controllerchange', () => {
    if (taking) location.reload();
    else if (!controlled) controlled = true; // The first one there ever was.
    else {
      // Another tab took it. This one goes on as it is; its worker still gives it its own files.
      replaced = true;
      announce();
    }
  });
  workers.addEventListener('message', (event) => {
    if (event.data && event.data.kind === 'which' && event.ports[0]) event.ports[0].postMessage(tenderspot.files.version);
  });
  tenderspot.boot.started.then(start).catch(() => {});
})();
