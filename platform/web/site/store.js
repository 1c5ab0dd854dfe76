// SPDX-License-Identifier: MIT
// What keeps the user's files in this browser: read at the start, changed in batches, reported when they are safe.
'use strict';
(function () {
  const tenderspot = (window.tenderspot = window.tenderspot || {});
  const { database, ownership } = tenderspot;

  let epoch = 0; // 0: this page owns nothing.
  let queue = []; // Batches that nobody has reported yet.
  let running = null; // The transaction under way.
  let space = 0;
  let promised = false;

  const report = {
    committed: () => {},
    failed: () => {}, // Number of the batch, and 'no-space', 'lost' or 'device'.
    askedToHandOver: () => {}, // Another tab wants the data: save all, then call handOver().
    lost: () => {}, // Another tab took it.
    gained: () => {}, // takeOver() came to its end: contents, or null.
    kept: () => {}, // What isPromised() and freeSpace() say may be new.
  };

  const reasonOf = (error) => {
    if (error && error.name === 'QuotaExceededError') return 'no-space';
    return error && error.name === 'Lost' ? 'lost' : 'device';
  };

  const lookAround = async () => {
    try {
      if (navigator.storage.estimate) {
        const { quota, usage } = await navigator.storage.estimate();
        space = Math.max(0, quota - usage);
      }
      promised = navigator.storage.persisted ? await navigator.storage.persisted() : false;
    } catch (error) {
      promised = false;
    }
    report.kept();
  };

  /// All that waits goes in one transaction: it is safe together or not at all.
  const work = async () => {
    while (queue.length > 0 && epoch !== 0) {
      const batches = queue;
      const mine = epoch;
      try {
        await database.commit(mine, batches);
      } catch (error) {
        if (mine !== epoch) continue; // Nobody waits for it any more.
        const reason = reasonOf(error);
        queue = [];
        if (reason === 'lost') ownership.isLost();
        else report.failed(batches[0].number, reason);
        continue;
      }
      if (mine !== epoch) continue;
      queue = queue.slice(batches.length);
      report.committed(batches[batches.length - 1].number);
    }
  };
  // What one action of the user changes is given in several batches, and is to be kept together.
  const start = () => {
    running = running || Promise.resolve().then(work).finally(() => {
      running = null;
      if (queue.length > 0 && epoch !== 0) start(); // Given between the last look and this.
    });
  };

  const claim = async () => {
    const claimed = await database.claim();
    queue = [];
    epoch = claimed.epoch;
    lookAround();
    return claimed.contents;
  };

  tenderspot.store = {
    report,

    /// Resolves to { state: 'owned', contents } or { state: 'elsewhere' }, or { state: 'unreadable' }. `contents` are
    /// { directories: [path], files: [{ path, bytes }] }.
    open: async (name) => {
      // Both at once: a start waits for them.
      const opened = database.open(name || 'tenderspot');
      const taking = ownership.take(opened);
      try {
        await opened;
        if (!(await taking)) return { state: 'elsewhere' };
        return { state: 'owned', contents: await claim() };
      } catch (error) {
        taking.then(() => ownership.letGo(), () => {});
        return { state: 'unreadable', error };
      }
    },

    /// From the tab that has the data; `gained` tells what came of it.
    takeOver: async () => {
      let contents = null;
      try {
        if (await ownership.takeOver()) contents = await claim();
      } catch (error) {
        contents = null;
      }
      report.gained(contents);
      return contents;
    },

    /// Lets go as soon as everything that was given is reported.
    handOver: async () => {
      if (running) await running;
      epoch = 0;
      ownership.letGo();
    },

    /// Changes: { kind: 'make-directory' | 'create' | 'remove', path }, { kind: 'write', path, offset, bytes },
    /// { kind: 'truncate', path, size }, { kind: 'rename', path, to }.
    commit: (number, changes) => {
      queue = queue.concat([{ number, changes }]);
      start();
    },

    /// Asks the browser to promise; only where the user has just done something is it likely to.
    persist: async () => {
      try {
        if (navigator.storage.persist) await navigator.storage.persist();
      } catch (error) { /* Then it has not promised. */ }
      await lookAround();
      return promised;
    },
    /// Whether this page owns the data.
    hasData: () => epoch !== 0,
    /// Whether all that was given is reported.
    isSettled: () => queue.length === 0,
    isPromised: () => promised,
    /// 0: the browser may throw the data away, 1: it promised not to, 2: it does after a week without a visit.
    keeping: () => (promised ? 1 : tenderspot.device.isWebKit() && !tenderspot.device.isInstalled() ? 2 : 0),
    freeSpace: () => space,
  };

  ownership.onAsked(() => report.askedToHandOver());
  ownership.onLost(() => { epoch = 0; queue = []; report.lost(); });
  /// Where nobody wrote in the meantime all is as it was; else it is as of another page that has just let go.
  ownership.onRegained(async () => {
    const mine = epoch;
    try {
      if ((await database.epoch()) === mine) return;
      epoch = 0;
      queue = [];
      report.lost();
      report.gained(await claim());
    } catch (error) {
      if (mine === epoch) return; // Whatever it was, the next change tells.
      ownership.letGo();
      report.gained(null);
    }
  });
  ownership.onBeat = (when) => { if (epoch !== 0) database.beat(epoch, when).catch(() => {}); };
})();
