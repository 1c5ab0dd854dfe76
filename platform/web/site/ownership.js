// SPDX-License-Identifier: MIT
// Which of several tabs has the data: a lock of the browser, or signs of life where it has none.
'use strict';
(function () {
  const tenderspot = (window.tenderspot = window.tenderspot || {});

  const name = 'tenderspot-data';
  const patience = 2000; // Milliseconds that another tab has to let go.
  const reloadGrace = 400; // A page that is reloaded may still hold its lock for a moment.
  const askEvery = 40, fewestTries = 5;
  const beatEvery = 1000;
  const deadAfter = 4000;

  const me = Math.random().toString(36).slice(2);
  let letGo = null; // Lets go of what is held.
  let held = false;
  let isAside = false; // Kept by the browser for when the user goes back; nothing of it runs.
  let wasTaken = false; // While it was aside.
  let asked = () => {};
  let lost = () => {};
  let regained = () => {};

  const makeChannel = () => {
    try {
      return new BroadcastChannel(name);
    } catch (error) {
      return { postMessage: () => {}, addEventListener: () => {} };
    }
  };
  const channel = makeChannel();
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  /// Resolves to whether it was got; holds it until letGo(). Throws where there are no locks: some browsers have none,
  /// and pages opened from a file may not use them.
  const request = (options) =>
    new Promise((resolve, reject) => {
      navigator.locks.request(name, options, (lock) => {
        if (!lock) return resolve(false);
        return new Promise((release) => {
          held = true;
          letGo = () => { held = false; release(); };
          resolve(true);
        });
      }).catch((error) => {
        if (error.name !== 'AbortError') return reject(error);
        if (held) {
          held = false;
          if (isAside) wasTaken = true;
          else askWhoHasIt();
        }
        resolve(false);
      });
    });
  /// A lock that is gone was stolen, or the browser let go of it by itself, as Safari's engine does when the user leaves a
  /// page to which they can go back. Only who asks for it again knows.
  const askWhoHasIt = async () => {
    wasTaken = false;
    const isFree = await request({ ifAvailable: true }).catch(() => false);
    if (isFree) regained();
    else lost();
  };
  window.addEventListener('pagehide', (event) => { isAside = event.persisted; });
  window.addEventListener('pageshow', () => {
    isAside = false;
    if (wasTaken) askWhoHasIt();
  });
  /// The same, in so many milliseconds. Asks again and again instead of waiting in the queue with a timer: on a page that
  /// is busy the timer may come before an answer that has long been given.
  const requestWithin = async (ms) => {
    const end = performance.now() + ms;
    for (let tries = 1; ; ++tries) {
      if (await request({ ifAvailable: true })) return true;
      if (performance.now() > end && tries >= fewestTries) return false;
      await wait(askEvery);
    }
  };

  let beating = null;
  const hold = () => {
    held = true;
    letGo = () => { held = false; clearInterval(beating); tenderspot.ownership.onBeat(0); };
    beating = setInterval(() => tenderspot.ownership.onBeat(Date.now()), beatEvery);
    return true;
  };
  const isAnybodyThere = () =>
    new Promise((resolve) => {
      const hears = (event) => { if (event.data.says === 'mine' && event.data.to === me) resolve(true); };
      channel.addEventListener('message', hears);
      channel.postMessage({ says: 'whose', from: me });
      setTimeout(() => resolve(false), reloadGrace);
    });
  const takeIfDead = async (opened) => {
    if (await isAnybodyThere()) return false;
    await opened;
    const beat = await tenderspot.database.lastBeat();
    // Of one that was closed or killed a moment ago, perhaps; the living go on.
    if (Math.abs(Date.now() - beat) < deadAfter) await wait(2 * beatEvery);
    return (await tenderspot.database.lastBeat()) === beat ? hold() : false;
  };

  channel.addEventListener('message', (event) => {
    if (event.data.from === me || !held) return;
    if (event.data.says === 'whose') channel.postMessage({ says: 'mine', to: event.data.from });
    if (event.data.says === 'let-go') asked();
  });
  window.addEventListener('pagehide', () => { if (beating !== null && held) tenderspot.ownership.onBeat(0); });

  tenderspot.ownership = {
    /// Whether this tab has the data now. `opened` is kept when the database can be asked.
    take: async (opened) => {
      try {
        return await requestWithin(reloadGrace);
      } catch (noLocks) {
        return takeIfDead(opened);
      }
    },

    /// Asks whoever has it to let go, and takes it when it does or does not answer.
    takeOver: async () => {
      channel.postMessage({ says: 'let-go', from: me });
      try {
        return (await requestWithin(patience)) || (await request({ steal: true }));
      } catch (noLocks) { /* Then by signs of life. */ }
      for (let waited = 0; waited < patience; waited += 100) {
        await wait(100);
        if (!(await isAnybodyThere())) break;
      }
      return hold();
    },

    /// For another tab, once everything is saved.
    letGo: () => { if (letGo && held) letGo(); },

    /// The database let another one in: whatever the lock says, it is not ours.
    isLost: () => { if (!held) return; letGo(); lost(); },

    onAsked: (what) => { asked = what; },
    onLost: (what) => { lost = what; },
    /// It was gone for a while, and nobody has it now but this page.
    onRegained: (what) => { regained = what; },
    onBeat: () => {},
  };
})();
