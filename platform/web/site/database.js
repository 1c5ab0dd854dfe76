// SPDX-License-Identifier: MIT
// Files in IndexedDB: an entry for each path, its bytes in pages, and a fence that only the present owner passes.
// A browser may take the connection away at any time, as phones do behind another app: it is opened again, and what did not
// come to its end is done once more. What the database knows of itself, not the page, says whether it had come to its end.
'use strict';
(function () {
  const tenderspot = (window.tenderspot = window.tenderspot || {});

  const pageSize = 4096;
  const stores = ['meta', 'entries', 'pages'];

  let database = null;
  let called = ''; // Its name.
  let frame = null; // By whose document it is opened, where that of the page cannot any more.

  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  /// Settled when the transaction is: what it wrote then survives the battery coming out.
  const ended = (transaction) =>
    new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error || new DOMException('aborted', 'AbortError'));
    });

  const open = (name) =>
    new Promise((resolve, reject) => {
      called = name;
      const request = (frame ? frame.contentWindow.indexedDB : indexedDB).open(name, 1);
      request.onupgradeneeded = () => {
        for (const store of stores) request.result.createObjectStore(store);
      };
      request.onsuccess = () => {
        const opened = request.result;
        const gone = () => { if (database === opened) database = null; };
        // The browser took it away, or a later version of the app needs it.
        opened.onclose = gone;
        opened.onversionchange = () => { opened.close(); gone(); };
        database = opened;
        resolve();
      };
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error('blocked'));
    });

  /// Pages of one file, from the one at `first` on.
  const pagesOf = (id, first) => IDBKeyRange.bound([id, first], [id, Infinity]);

  /// One that was open may be none any more without a word to anybody.
  const letGo = () => {
    if (!database) return;
    try { database.close(); } catch (late) { /* It is closed. */ }
    database = null;
  };
  /// In Safari's engine a document whose way to the databases broke never finds it again ("Refresh the page to try again"); an
  /// empty one within it, made afterwards, has a way of its own. So the page need not be loaded anew in the middle of a hold.
  const takeAnotherDocument = () => {
    if (!tenderspot.device.isWebKit()) return;
    if (frame) frame.remove();
    frame = document.createElement('iframe');
    frame.hidden = true;
    document.body.append(frame);
  };
  const isOfConnection = (error) => ['AbortError', 'InvalidStateError', 'UnknownError'].includes(error && error.name);

  /// Milliseconds before each new try: where the process behind a database has died, what is opened at once may still be
  /// one to the dead.
  const pauses = [0, 20, 100, 400, 1000];

  /// Calls `work(transaction)`, which may wait for nothing but requests. Whatever it throws undoes all of it. What ends with
  /// the connection is called again, in a new one.
  const inTransaction = async (mode, work, durability = 'strict') => {
    for (const pause of pauses) {
      try {
        return await tryTransaction(mode, work, durability);
      } catch (error) {
        if (!isOfConnection(error)) throw error;
        letGo();
        if (error.name === 'UnknownError') takeAnotherDocument();
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    return tryTransaction(mode, work, durability);
  };

  const tryTransaction = async (mode, work, durability) => {
    if (!database) await open(called);
    const transaction = database.transaction(stores, mode, { durability });
    const end = ended(transaction);
    let result;
    try {
      result = await work(transaction);
    } catch (error) {
      try { transaction.abort(); } catch (late) { /* It has aborted by itself. */ }
      await end.catch(() => {});
      // The reason of the transaction is the better one: a full disk aborts what its requests knew nothing of.
      throw transaction.error || error;
    }
    await end;
    return result;
  };

  const readAll = async (transaction) => {
    const entries = transaction.objectStore('entries');
    const pages = transaction.objectStore('pages');
    const [paths, values, pageKeys, pageBytes] = await Promise.all([
      answer(entries.getAllKeys()), answer(entries.getAll()), answer(pages.getAllKeys()), answer(pages.getAll())]);
    const files = [];
    const byId = new Map();
    const directories = [];
    paths.forEach((path, at) => {
      if (values[at].directory) return directories.push(path);
      const bytes = new Uint8Array(values[at].size);
      byId.set(values[at].id, bytes);
      files.push({ path, bytes });
    });
    pageKeys.forEach(([id, page], at) => {
      const bytes = byId.get(id);
      const from = page * pageSize;
      if (bytes && from < bytes.length) bytes.set(pageBytes[at].subarray(0, bytes.length - from), from);
    });
    return { directories, files };
  };

  const addBytes = async (pages, entry, offset, bytes) => {
    for (let done = 0; done < bytes.length;) {
      const at = offset + done;
      const page = Math.floor(at / pageSize);
      const inPage = at - page * pageSize;
      const count = Math.min(pageSize - inPage, bytes.length - done);
      const old = inPage > 0 ? await answer(pages.get([entry.id, page])) : undefined;
      const whole = new Uint8Array(inPage + count);
      if (old) whole.set(old.subarray(0, inPage));
      whole.set(bytes.subarray(done, done + count), inPage);
      await answer(pages.put(whole, [entry.id, page]));
      done += count;
    }
    entry.size = offset + bytes.length;
  };

  const cut = async (pages, entry, size) => {
    if (size < entry.size) await answer(pages.delete(pagesOf(entry.id, Math.ceil(size / pageSize))));
    // Pages behind the end are shorter than the file says, or not there: they read as zeros. So must the last one.
    const last = Math.floor(size / pageSize);
    const old = await answer(pages.get([entry.id, last]));
    if (old && last * pageSize + old.length > size) await answer(pages.put(old.slice(0, size % pageSize), [entry.id, last]));
    entry.size = size;
  };

  const apply = async (transaction, change) => {
    const meta = transaction.objectStore('meta');
    const entries = transaction.objectStore('entries');
    const pages = transaction.objectStore('pages');
    const remove = async (path) => {
      const entry = await answer(entries.get(path));
      if (!entry) return;
      if (!entry.directory) await answer(pages.delete(pagesOf(entry.id, 0)));
      await answer(entries.delete(path));
    };
    const changed = async (path, what) => {
      const entry = await answer(entries.get(path));
      if (!entry || entry.directory) throw new Error('no such file: ' + path);
      await what(entry);
      await answer(entries.put(entry, path));
    };
    switch (change.kind) {
      case 'make-directory':
        return answer(entries.put({ directory: true }, change.path));
      case 'create': {
        const id = (await answer(meta.get('last-id')) || 0) + 1;
        await answer(meta.put(id, 'last-id'));
        return answer(entries.put({ id, size: 0 }, change.path));
      }
      case 'write':
        return changed(change.path, (entry) => addBytes(pages, entry, change.offset, change.bytes));
      case 'truncate':
        return changed(change.path, (entry) => cut(pages, entry, change.size));
      case 'rename': {
        const entry = await answer(entries.get(change.path));
        if (!entry) throw new Error('no such file: ' + change.path);
        await remove(change.to);
        await answer(entries.delete(change.path));
        return answer(entries.put(entry, change.to));
      }
      case 'remove':
        return remove(change.path);
      default:
        throw new Error('unknown change: ' + change.kind);
    }
  };

  tenderspot.database = {
    open,

    /// Makes the caller the owner, whoever was it before, and reads all files: nobody else can change them any more.
    claim: () =>
      inTransaction('readwrite', async (transaction) => {
        const meta = transaction.objectStore('meta');
        const epoch = (await answer(meta.get('epoch')) || 0) + 1;
        await answer(meta.put(epoch, 'epoch'));
        return { epoch, contents: await readAll(transaction) };
        // Whoever it keeps out is gone when the battery comes out, so that no start has to wait for a disk.
      }, 'relaxed'),

    /// Of who owns it now.
    epoch: () => inTransaction('readonly', (transaction) => answer(transaction.objectStore('meta').get('epoch'))),

    /// All batches or none. Throws an error named 'Lost' when another page has become the owner.
    commit: (epoch, batches) =>
      inTransaction('readwrite', async (transaction) => {
        const meta = transaction.objectStore('meta');
        if ((await answer(meta.get('epoch'))) !== epoch) {
          const lost = new Error('another page owns the data');
          lost.name = 'Lost';
          throw lost;
        }
        // The connection may have gone before the page was told that they are kept: changing a file twice is another change.
        const done = await answer(meta.get('done'));
        const isDone = (batch) => Boolean(done) && done.epoch === epoch && batch.number <= done.number;
        for (const batch of batches.filter((one) => !isDone(one)))
          for (const change of batch.changes) await apply(transaction, change);
        await answer(meta.put({ epoch, number: batches[batches.length - 1].number }, 'done'));
      }),

    /// A sign of life of the owner, for browsers without locks: 0 when it let go.
    beat: (epoch, when) =>
      inTransaction('readwrite', async (transaction) => {
        const meta = transaction.objectStore('meta');
        if ((await answer(meta.get('epoch'))) === epoch) await answer(meta.put(when, 'beat'));
      }),
    lastBeat: () =>
      inTransaction('readonly', async (transaction) => (await answer(transaction.objectStore('meta').get('beat'))) || 0),
  };
})();
