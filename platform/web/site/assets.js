// SPDX-License-Identifier: MIT
// Brings body plates when a view wants them, and the rest of them in a quiet hour, so that nothing is missing offline.
(function () {
  'use strict';
  const tenderspot = (window.tenderspot = window.tenderspot || {});
  const firstPause = 4000, longestPause = 120000, quietFor = 15000;
  const known = new Set(); // Wanted, on the way, or here.
  let wanted = [], missing = [], pause = firstPause, timer = 0;

  async function bring(names) {
    const failed = [], came = [];
    await Promise.all(names.map(async (name) => {
      const path = 'assets/plates/' + name + '.webp';
      try {
        tenderspot.boot.writeFile(path, await tenderspot.files.bytes(path));
        came.push(name);
      } catch (error) {
        failed.push(name);
      }
    }));
    // One after another in one go: one new picture, not one for each.
    for (const name of came) tell(name);
    if (failed.length === 0) {
      pause = firstPause;
      return;
    }
    missing = missing.concat(failed);
    if (!timer) timer = setTimeout(again, pause);
    pause = Math.min(pause * 2, longestPause);
  }

  function tell(name) {
    const Module = window.Module;
    if (!Module._tenderspot_plate_came) return;
    const length = Module.lengthBytesUTF8(name) + 1, text = Module._malloc(length);
    Module.stringToUTF8(name, text, length);
    Module._tenderspot_plate_came(text);
    Module._free(text);
  }

  function again() {
    clearTimeout(timer);
    timer = 0;
    const names = missing;
    missing = [];
    if (names.length > 0) bring(names);
  }

  /// Brings a plate such as "back-skin"; asking again for one costs nothing.
  function want(name) {
    if (known.has(name)) return;
    known.add(name);
    wanted.push(name);
    if (wanted.length > 1) return;
    queueMicrotask(() => {
      const names = wanted;
      wanted = [];
      bring(names);
    });
  }

  /// Promise of how many files are still missing for offline use; brings them in small portions.
  async function complete() {
    const worker = navigator.serviceWorker && navigator.serviceWorker.controller;
    if (!worker) return -1;
    for (let left = Infinity; ;) {
      const answer = await tenderspot.updates.ask(worker, { kind: 'fill', most: 24 });
      if (answer.left === 0 || answer.left >= left) return answer.left;
      left = answer.left;
      if (document.hidden) return left;
    }
  }

  function mayUseTheNet() {
    const connection = navigator.connection;
    return navigator.onLine && !(connection && (connection.saveData || connection.type === 'cellular'));
  }

  function whenQuiet() {
    let quiet = 0;
    const events = ['pointerdown', 'keydown', 'visibilitychange', 'online'];
    const listen = () => {
      clearTimeout(quiet);
      if (document.hidden || !mayUseTheNet()) return;
      quiet = setTimeout(async () => {
        const left = await complete().catch(() => -1);
        if (left === 0) events.forEach((name) => window.removeEventListener(name, listen, true));
      }, quietFor);
    };
    events.forEach((name) => window.addEventListener(name, listen, true));
    listen();
  }

  window.addEventListener('online', () => { pause = firstPause; again(); });
  tenderspot.assets = {
    want,
    complete,
    /// How many wanted plates did not come yet and are tried again.
    missing: () => missing.length,
  };
  if (!tenderspot.inlined) tenderspot.boot.started.then(whenQuiet);
})();
