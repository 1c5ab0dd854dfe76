// SPDX-License-Identifier: MIT
// The store in a real browser: what was reported is there after a reload and a kill, and only one tab ever writes.
// NODE_PATH or the working directory must lead to playwright-core. TENDERSPOT_ENGINE: chromium, gecko or webkit.
import { createServer } from 'node:http';
import { execSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openEngine } from './engines/engine.mjs';

const require = createRequire(process.env.NODE_PATH ? join(process.env.NODE_PATH, 'x.js') : join(process.cwd(), 'x.js'));
const { chromium } = require('playwright-core');
const site = join(dirname(fileURLToPath(import.meta.url)), '..', 'site');
const engine = process.env.TENDERSPOT_ENGINE || 'chromium';
const scripts = ['device.js', 'database.js', 'ownership.js', 'store.js', 'exchange.js'];

const page0 = `<!doctype html><meta charset="utf-8"><title>store</title><body><script src="before.js"></script>
${scripts.map((name) => `<script src="${name}"></script>`).join('\n')}<script src="page.js"></script>`;
// Some browsers have no locks.
const beforeScript = `'use strict';
if (location.search === '?no-locks') Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined });
`;
// What a test needs of a page: it keeps what was reported.
const pageScript = `'use strict';
window.seen = { committed: 0, failed: [], lost: 0, asked: 0, order: [] };
window.store = tenderspot.store;
store.report.committed = (number) => { seen.committed = number; seen.order.push(number); };
store.report.failed = (number, why) => seen.failed.push([number, why]);
store.report.lost = () => { seen.lost += 1; };
store.report.askedToHandOver = () => { seen.asked += 1; if (window.lastWords) lastWords(); if (!window.isDeaf) store.handOver(); };
window.bytesOf = (text) => new TextEncoder().encode(text);
window.textOf = (contents) => Object.fromEntries(contents.files.map((f) => [f.path, new TextDecoder().decode(f.bytes)]));
window.until = async (is) => { while (!is()) await new Promise((r) => setTimeout(r, 5)); };
window.number = 0;
window.write = (path, offset, text) => {
  number += 1;
  store.commit(number, [{ kind: 'write', path, offset, bytes: bytesOf(text) }]);
  return number;
};
window.make = (path) => { number += 1; store.commit(number, [{ kind: 'create', path }]); };
window.safe = () => until(() => seen.committed >= number);
const opening = indexedDB.open.bind(indexedDB);
indexedDB.open = (...words) => {
  const request = opening(...words);
  request.addEventListener('success', () => { window.connection = request.result; });
  return request;
};
/// What the next transaction is when it begins.
window.withNext = (what) => {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...words) {
    IDBDatabase.prototype.transaction = transaction;
    const made = transaction.apply(this, words);
    what(made);
    return made;
  };
};
`;

const server = createServer((request, response) => {
  const name = request.url.split('?')[0].slice(1);
  const send = (type, text) => { response.writeHead(200, { 'content-type': type }); response.end(text); };
  if (name === '') return send('text/html', page0);
  if (name === 'before.js') return send('text/javascript', beforeScript);
  if (name === 'page.js') return send('text/javascript', pageScript);
  if (scripts.includes(name)) return send('text/javascript', readFileSync(join(site, name)));
  response.writeHead(404);
  response.end();
});
let address = '';
/// At a place of its own, where a browser that knows the others has kept nothing yet.
const listen = async () => {
  if (server.listening) await new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}/`;
};

const start = (profile) =>
  engine === 'chromium' ? chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox'],
    acceptDownloads: true,
  }) : openEngine(engine, { profile, isOpen: true });
const profiles = [];
const newProfile = () => {
  profiles.push(mkdtempSync(join(tmpdir(), 'store-test-')));
  return profiles[profiles.length - 1];
};
const open = async (context, url = address) => {
  const page = await context.newPage();
  if (page.on) page.on('pageerror', (error) => console.log('page error:', error.message));
  await page.goto(url);
  return page;
};
/// Only what was started with that profile.
const kill = (profile) => {
  const lines = execSync('ps -eo pid,args').toString().split('\n').filter((line) => line.includes(profile));
  for (const line of lines) {
    const pid = Number(line.trim().split(' ')[0]);
    try { process.kill(pid, 'SIGKILL'); } catch (error) { /* It is gone already. */ }
  }
};

let passed = 0, failed = 0;
const equal = (is, wanted, what) => {
  const [a, b] = [JSON.stringify(is), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`${what}: ${a.slice(0, 200)} instead of ${b.slice(0, 200)}`);
};
const tooLate = () => new Promise((resolve, reject) => setTimeout(() => reject(new Error('it did not come to an end')), 120000).unref());
const only = process.argv[2];
const common = engine === 'chromium' ? null : await start(newProfile());
/// `among`: the engines that have what it needs.
const test = async (name, body, among = [engine]) => {
  if ((only && !name.includes(only)) || !among.includes(engine)) return;
  await listen();
  const profile = newProfile();
  const context = common || await start(profile);
  try {
    await Promise.race([body(context, profile), tooLate()]);
    passed += 1;
    console.log('ok   ' + name);
  } catch (error) {
    failed += 1;
    console.log('FAIL ' + name + '\n     ' + error.message);
  }
  if (context !== common) await context.close().catch(() => {});
};
const openState = (page) => page.evaluate(async () => (await store.open()).state);
const openTexts = (page) =>
  page.evaluate(async () => { const o = await store.open(); return o.contents ? textOf(o.contents) : o.state; });

await test('every kind of change is there after a reload, in order', async (context) => {
  const page = await open(context);
  equal(await openState(page), 'owned', 'state');
  const directories = await page.evaluate(async () => {
    const big = 'x'.repeat(9000);
    store.commit(1, [{ kind: 'make-directory', path: '/data' }, { kind: 'create', path: '/data/a' }]);
    store.commit(2, [{ kind: 'write', path: '/data/a', offset: 0, bytes: bytesOf('one') },
      { kind: 'write', path: '/data/a', offset: 3, bytes: bytesOf('two') }]);
    store.commit(3, [{ kind: 'create', path: '/data/big' }, { kind: 'write', path: '/data/big', offset: 0, bytes: bytesOf(big) }]);
    store.commit(4, [{ kind: 'write', path: '/data/big', offset: 9000, bytes: bytesOf('END') },
      { kind: 'truncate', path: '/data/a', size: 4 }, { kind: 'write', path: '/data/a', offset: 4, bytes: bytesOf('!') }]);
    store.commit(5, [{ kind: 'create', path: '/data/b.new' }, { kind: 'write', path: '/data/b.new', offset: 0, bytes: bytesOf('new') },
      { kind: 'create', path: '/data/b' }, { kind: 'write', path: '/data/b', offset: 0, bytes: bytesOf('old and longer') },
      { kind: 'rename', path: '/data/b.new', to: '/data/b' }, { kind: 'create', path: '/data/gone' }]);
    store.commit(6, [{ kind: 'remove', path: '/data/gone' }, { kind: 'truncate', path: '/data/big', size: 5000 },
      { kind: 'truncate', path: '/data/big', size: 5003 }, { kind: 'write', path: '/data/big', offset: 5003, bytes: bytesOf('E') }]);
    await until(() => seen.committed === 6);
    return seen.order.every((n, at) => at === 0 || n > seen.order[at - 1]);
  });
  equal(directories, true, 'order of the reports');
  await page.reload();
  const found = await page.evaluate(async () => {
    const { contents } = await store.open();
    return { texts: textOf(contents), directories: contents.directories };
  });
  equal(found.directories, ['/data'], 'directories');
  equal(found.texts['/data/a'], 'onet!', 'a');
  equal(found.texts['/data/b'], 'new', 'b');
  equal(found.texts['/data/big'], 'x'.repeat(5000) + '\0\0\0E', 'big');
  equal(Object.keys(found.texts).length, 3, 'files');
});

await test('random appends and cuts are as in memory', async (context) => {
  const page = await open(context);
  await openState(page);
  const wanted = await page.evaluate(async () => {
    let seed = 7;
    const random = (below) => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed % below; };
    let text = '';
    make('/f');
    for (let i = 0; i < 200; ++i) {
      if (random(5) === 0) {
        const size = random(text.length + 1);
        text = text.slice(0, size);
        number += 1;
        store.commit(number, [{ kind: 'truncate', path: '/f', size }]);
      } else {
        const more = String.fromCharCode(97 + random(26)).repeat(1 + random(6000));
        write('/f', text.length, more);
        text += more;
      }
      if (random(10) === 0) await safe();
    }
    await safe();
    return text;
  });
  await page.reload();
  equal((await openTexts(page))['/f'] === wanted, true, 'content');
});

await test('a batch that cannot be done is undone as a whole, and so is what waits behind it', async (context) => {
  const page = await open(context);
  await openState(page);
  const reported = await page.evaluate(async () => {
    make('/f');
    write('/f', 0, 'good');
    await safe();
    store.commit(3, [{ kind: 'write', path: '/f', offset: 4, bytes: bytesOf(' bad') }, { kind: 'rename', path: '/none', to: '/x' }]);
    store.commit(4, [{ kind: 'write', path: '/f', offset: 8, bytes: bytesOf(' later') }]);
    await until(() => seen.failed.length > 0);
    return seen.failed;
  });
  equal(reported, [[3, 'device']], 'reported');
  await page.reload();
  equal(await openTexts(page), { '/f': 'good' }, 'found');
});

await test('a full disk is told as such, and a new try after it has room saves all', async (context) => {
  const page = await open(context);
  // Before anything is written: what is left is remembered for a while.
  const client = await context.newCDPSession(page);
  const origin = address.slice(0, -1);
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 500000 });
  await openState(page);
  await page.evaluate(async () => { make('/f'); write('/f', 0, 'safe'); await safe(); });
  const reported = await page.evaluate(async () => {
    write('/f', 4, 'y'.repeat(3000000));
    await until(() => seen.failed.length > 0);
    return seen.failed;
  });
  equal(reported, [[3, 'no-space']], 'reported');
  await client.send('Storage.overrideQuotaForOrigin', { origin });
  await client.detach();
  await page.evaluate(async () => { number -= 1; write('/f', 4, ' again'); await safe(); });
  await page.reload();
  equal(await openTexts(page), { '/f': 'safe again' }, 'found');
}, ['chromium']);

await test('a connection that is lost is opened again, and all that was given is kept, and nothing twice', async (context) => {
  const page = await open(context);
  await openState(page);
  const seen = await page.evaluate(async () => {
    make('/f');
    write('/f', 0, 'one');
    await safe();
    connection.close(); // Without a word to anybody.
    write('/f', 3, ' two');
    await safe();
    connection.close();
    connection.dispatchEvent(new Event('close'));
    write('/f', 7, ' three');
    await safe();
    withNext((made) => made.abort()); // With the connection.
    write('/f', 13, ' four');
    await safe();
    // All is kept, but the connection goes before the page hears of it: what does not bear to be done twice.
    withNext((made) => Object.defineProperty(made, 'oncomplete', { set() { made.addEventListener('complete', () => made.onabort()); } }));
    number += 1;
    store.commit(number, [{ kind: 'rename', path: '/f', to: '/g' }, { kind: 'create', path: '/f' }]);
    await safe();
    write('/g', 18, ' five');
    await safe();
    return [seen.failed, seen.lost];
  });
  equal(seen, [[], 0], 'what was told');
  await page.reload();
  equal(await openTexts(page), { '/f': '', '/g': 'one two three four five' }, 'found');
});

await test('one that stays lost is told, and a new try after it is back saves all', async (context) => {
  const page = await open(context);
  await openState(page);
  equal(await page.evaluate(async () => {
    make('/f');
    await safe();
    const again = indexedDB.open;
    indexedDB.open = () => { throw new DOMException('no', 'UnknownError'); };
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { configurable: true, get: () => window });
    connection.close();
    write('/f', 0, 'kept');
    await until(() => seen.failed.length > 0);
    indexedDB.open = again;
    number -= 1;
    write('/f', 0, 'kept');
    await safe();
    return seen.failed;
  }), [[2, 'device']], 'told');
  await page.reload();
  equal(await openTexts(page), { '/f': 'kept' }, 'found');
});

await test('a tab whose connection was lost while another one had the data takes it all the same', async (context) => {
  const first = await open(context);
  await openState(first);
  const second = await open(context);
  equal(await openState(second), 'elsewhere', 'second');
  await first.evaluate(async () => { make('/f'); write('/f', 0, 'first'); await safe(); });
  equal(await second.evaluate(async () => { connection.close(); return textOf(await store.takeOver()); }), { '/f': 'first' }, 'taken over');
});

await test('a page that comes back from where a browser keeps it for Back still has its data', async (context) => {
  const page = await open(context);
  await openState(page);
  await page.evaluate(async () => {
    window.addEventListener('pageshow', (event) => { seen.cameBack = event.persisted; });
    make('/f');
    write('/f', 0, 'before');
    await safe();
  });
  await page.goto(address + 'page.js');
  await page.goBack();
  const came = await page.evaluate(async () => {
    if (!seen.cameBack) return null; // Loaded anew: that is a start like any other.
    write('/f', 6, ' and after');
    await safe();
    return [store.hasData(), seen.lost, seen.failed];
  });
  if (engine === 'webkit' && !came) throw new Error('the page was not kept');
  if (came) equal(came, [true, 0, []], 'what came back');
  await page.reload();
  equal(await openTexts(page), { '/f': came ? 'before and after' : 'before' }, 'found');
});

await test('a page that comes back finds what another one wrote in the meantime', async (context) => {
  const page = await open(context);
  await openState(page);
  await page.evaluate(async () => {
    store.report.gained = (contents) => { seen.gained = textOf(contents); };
    make('/f');
    write('/f', 0, 'mine');
    await safe();
  });
  await page.goto(address + 'page.js');
  const other = await open(context);
  equal(await openState(other), 'owned', 'other');
  await other.evaluate(async () => { write('/f', 4, ', yours'); await safe(); });
  await other.close();
  await page.goBack();
  equal(await page.evaluate(async () => {
    await until(() => seen.gained);
    number = 1;
    write('/f', 11, ', ours');
    await safe();
    return [seen.gained, store.hasData()];
  }), [{ '/f': 'mine, yours' }, true], 'what came back');
}, ['webkit']);

const kills = engine === 'chromium' ? 20 : 2;
await test(`what was reported is there after the browser is killed, ${kills} times`, async (context, profile) => {
  let wanted = '';
  let browser = context === common ? await start(profile) : context;
  for (let round = 0; round < kills; ++round) {
    const page = await open(browser);
    const texts = await openTexts(page);
    // What came through unreported may be there too.
    if (round > 0 && !(texts['/f'] || '').startsWith(wanted)) throw new Error(`round ${round}: lost`);
    wanted = await page.evaluate(async ([text, round]) => {
      if (round === 0) make('/f');
      for (let i = 0; i < 5; ++i) {
        const more = `${round}-${i};`.repeat(20);
        write('/f', text.length, more);
        text += more;
        await safe();
      }
      return text;
    }, [round === 0 ? '' : texts['/f'], round]);
    page.evaluate(() => write('/f', 0, '')).catch(() => {});
    kill(profile);
    await browser.close().catch(() => {});
    browser = await start(profile);
  }
  const page = await open(browser);
  const texts = await openTexts(page);
  await browser.close();
  equal(texts['/f'].startsWith(wanted), true, 'after the last kill');
}, ['chromium', 'gecko']);

await test('a second tab is refused, asks, and the first lets go with all it was given', async (context) => {
  const first = await open(context);
  equal(await openState(first), 'owned', 'first');
  const second = await open(context);
  equal(await openState(second), 'elsewhere', 'second');
  // What it still has to say is said when it is asked, one batch while another is under way.
  await first.evaluate(() => { window.lastWords = () => { make('/f'); write('/f', 0, 'of the'); write('/f', 6, ' first'); }; });
  const began = Date.now();
  equal(await second.evaluate(async () => textOf(await store.takeOver())), { '/f': 'of the first' }, 'taken over');
  if (Date.now() - began > 1500) throw new Error('it was stolen, not handed over');
  equal(await first.evaluate(() => [seen.asked, seen.committed]), [1, 3], 'first');
  equal(await first.evaluate(async () => { write('/f', 0, 'X'); await new Promise((r) => setTimeout(r, 200)); return seen.committed; }), 3,
    'a late write of the first');
  await second.evaluate(async () => { number = 2; write('/f', 12, ', then mine'); await safe(); });
  // And back again.
  equal(await first.evaluate(async () => textOf(await store.takeOver())), { '/f': 'of the first, then mine' }, 'back again');
});

await test('a tab that does not answer is robbed after two seconds, and can never write again', async (context) => {
  const first = await open(context);
  await openState(first);
  await first.evaluate(async () => { window.isDeaf = true; make('/f'); write('/f', 0, 'before'); await safe(); });
  const second = await open(context);
  equal(await openState(second), 'elsewhere', 'second');
  const began = Date.now();
  equal(await second.evaluate(async () => textOf(await store.takeOver())), { '/f': 'before' }, 'taken over');
  if (Date.now() - began < 1500) throw new Error('it was not given the time');
  const late = await first.evaluate(async () => {
    write('/f', 6, 'LATE');
    await new Promise((r) => setTimeout(r, 300));
    return [seen.committed, seen.lost];
  });
  equal(late, [2, 1], 'first');
  await second.evaluate(async () => { number = 2; write('/f', 6, ' after'); await safe(); });
  await second.reload();
  equal(await openTexts(second), { '/f': 'before after' }, 'found');
});

await test('the fence holds even where a tab believes that it still has the lock', async (context) => {
  const first = await open(context);
  await openState(first);
  await first.evaluate(async () => { make('/f'); write('/f', 0, 'before'); await safe(); });
  const second = await open(context);
  // As if the lock had failed: the second takes the database alone.
  await second.evaluate(async () => { await tenderspot.database.open('tenderspot'); await tenderspot.database.claim(); });
  const late = await first.evaluate(async () => {
    write('/f', 6, 'LATE');
    await until(() => seen.lost > 0);
    write('/f', 6, 'LATER');
    await new Promise((r) => setTimeout(r, 200));
    return [seen.committed, seen.failed, seen.lost];
  });
  equal(late, [2, [], 1], 'first');
  await first.close();
  equal(await openTexts(second), { '/f': 'before' }, 'found');
});

await test('a reload finds the data free at once, ten times, and a closed tab lets go', async (context) => {
  const page = await open(context);
  equal(await openState(page), 'owned', 'first');
  for (let i = 0; i < 10; ++i) {
    await page.reload();
    equal(await openState(page), 'owned', 'reload ' + i);
  }
  await page.close();
  equal(await openState(await open(context)), 'owned', 'another tab');
});

await test('a page that is busy while it opens is given what is free', async (context) => {
  for (const ms of [0, 5, 20]) {
    const page = await open(context);
    equal(await page.evaluate(async (later) => {
      const opening = store.open();
      await new Promise((resolve) => setTimeout(resolve, later));
      for (const end = performance.now() + 900; performance.now() < end;);
      return (await opening).state;
    }, ms), 'owned', 'busy after ' + ms + ' ms');
    await page.close();
  }
});

await test('without locks one tab has the data, hands over when asked, and is robbed when it is dead', async (context) => {
  const first = await open(context, address + '?no-locks');
  equal(await openState(first), 'owned', 'first');
  await first.evaluate(async () => { make('/f'); write('/f', 0, 'one'); await safe(); });
  const second = await open(context, address + '?no-locks');
  equal(await openState(second), 'elsewhere', 'second');
  equal(await second.evaluate(async () => textOf(await store.takeOver())), { '/f': 'one' }, 'taken over');
  equal(await first.evaluate(() => seen.asked), 1, 'asked');
  await second.evaluate(async () => { number = 2; write('/f', 3, ' two'); await safe(); window.isDeaf = true; });
  equal(await first.evaluate(async () => textOf(await store.takeOver())), { '/f': 'one two' }, 'robbed');
  equal(await second.evaluate(async () => {
    write('/f', 7, 'LATE');
    await until(() => seen.lost > 0);
    return seen.committed;
  }), 3, 'second');
  await second.close();
  await first.reload();
  equal(await openTexts(first), { '/f': 'one two' }, 'reloaded');
});

await test('a file is handed over as a download, and taken with the chooser', async (context) => {
  const page = await open(context);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.evaluate(() => tenderspot.exchange.download(bytesOf('backup bytes'), 'tenderspot-2026-11-22.tsb', 'application/octet-stream')),
  ]);
  equal(download.suggestedFilename(), 'tenderspot-2026-11-22.tsb', 'name');
  const path = await download.path();
  equal(readFileSync(path).toString(), 'backup bytes', 'content');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.evaluate(() => { window.chosen = tenderspot.exchange.chooseFile('.tsb'); return true; }),
  ]);
  await chooser.setFiles({ name: 'mine.tsb', mimeType: 'application/octet-stream', buffer: Buffer.from('mine') });
  equal(await page.evaluate(async () => { const f = await chosen; return [f.name, new TextDecoder().decode(f.bytes)]; }), ['mine.tsb', 'mine'], 'chosen');
}, ['chromium']);

await test('a database that cannot be opened is told, and nothing is thrown', async (context) => {
  const page = await open(context);
  equal(await page.evaluate(async () => {
    indexedDB.open = () => { throw new Error('private'); };
    return (await store.open()).state;
  }), 'unreadable', 'state');
});

await test('opened from a file it keeps its data as well', async (context, profile) => {
  const { mkdirSync, copyFileSync, writeFileSync } = await import('node:fs');
  const folder = join(profile, 'site');
  mkdirSync(folder);
  for (const name of scripts) copyFileSync(join(site, name), join(folder, name));
  writeFileSync(join(folder, 'before.js'), beforeScript);
  writeFileSync(join(folder, 'page.js'), pageScript);
  writeFileSync(join(folder, 'index.html'), page0);
  const page = await open(context, pathToFileURL(join(folder, 'index.html')).href);
  equal(await openState(page), 'owned', 'state');
  await page.evaluate(async () => { make('/f'); write('/f', 0, 'kept'); await safe(); });
  await page.reload();
  equal(await openTexts(page), { '/f': 'kept' }, 'found');
});

if (common) await common.close();
server.close();
server.closeAllConnections();
for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
