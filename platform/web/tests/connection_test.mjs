// SPDX-License-Identifier: MIT
// WebKit loses the connection to its database for good when the process that has it dies: what was called saved is there
// after that, and after the browser itself was killed. Nobody drives this browser, as one that is driven keeps nothing.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comesTrue, descendants } from './engines/processes.mjs';
import { startDisplay, startPlain } from './engines/webkit.mjs';
import { check, equal, root } from './harness.mjs';

const count = 60, killedAfter = 20;
const scripts = ['device.js', 'database.js', 'ownership.js', 'store.js'];
const page = `<!doctype html><meta charset="utf-8"><title>connection</title>
${[...scripts, 'page.js'].map((name) => `<script src="${name}"></script>`).join('')}`;
/// Tells what it finds; then writes number after number, each when the one before was called saved.
const pageScript = `'use strict';
(async () => {
  const { store } = tenderspot;
  const seen = { committed: 0, failed: [], lost: 0 };
  let waiting = () => {};
  store.report.committed = (number) => { seen.committed = number; waiting(); };
  store.report.failed = (number, why) => { seen.failed.push([number, why]); waiting(); };
  store.report.lost = () => { seen.lost += 1; waiting(); };
  // The net is gone for a moment as well.
  const tell = async (what, value) => {
    for (let tries = 0; tries < 200; ++tries) {
      try {
        return await fetch('/told', { method: 'POST', body: JSON.stringify({ what, value }) });
      } catch (gone) { await new Promise((done) => setTimeout(done, 50)); }
    }
  };
  const opened = await store.open();
  if (!opened.contents) return tell('found', opened.state);
  const [file] = opened.contents.files;
  tell('found', file ? new TextDecoder().decode(file.bytes) : '');
  if (file) return;
  let text = '';
  store.commit(1, [{ kind: 'create', path: '/f' }]);
  for (let number = 2; number < ${count} + 2; ++number) {
    const more = number + ';';
    store.commit(number, [{ kind: 'write', path: '/f', offset: text.length, bytes: new TextEncoder().encode(more) }]);
    text += more;
    while (seen.committed < number && seen.failed.length + seen.lost === 0) await new Promise((done) => { waiting = done; });
    if (number === ${killedAfter}) tell('under way');
    if (seen.failed.length + seen.lost > 0) break;
  }
  tell('saved', { text, seen });
})();
`;

export const tests = {
  async 'in WebKit what was called saved outlives the process that keeps it, and the browser'() {
    const folder = mkdtempSync(join(tmpdir(), 'tenderspot-connection-'));
    const told = {};
    const server = createServer((request, response) => {
      const name = request.url.slice(1);
      const send = (type, text) => response.writeHead(200, { 'content-type': type }).end(text);
      if (request.method === 'POST') {
        let body = '';
        request.on('data', (text) => { body += text; });
        request.on('end', () => {
          const { what, value = true } = JSON.parse(body);
          told[what] = value;
          send('text/plain', '');
        });
      } else if (name === '') send('text/html', page);
      else if (name === 'page.js') send('text/javascript', pageScript);
      else if (scripts.includes(name)) send('text/javascript', readFileSync(join(root, 'platform/web/site', name)));
      else response.writeHead(404).end();
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${server.address().port}/`;
    const display = await startDisplay(folder);
    let browser = startPlain(display, address);
    try {
      await comesTrue('the page writes', () => told['under way']);
      const processes = descendants(browser.pid, 'WebKitNetworkProcess');
      equal(processes.length, 1, 'processes that have the database');
      process.kill(processes[0], 'SIGKILL');
      await comesTrue('the page comes to its end', () => told.saved);
      const { text, seen } = told.saved;
      equal([seen.failed, seen.lost], [[], 0], 'what was told');
      check(descendants(browser.pid, 'WebKitNetworkProcess').some((pid) => pid !== processes[0]), 'the process was not another one');
      await browser.stop();
      delete told.found;
      browser = startPlain(display, address);
      await comesTrue('the page is there again', () => 'found' in told);
      equal(told.found, text, 'what is there');
    } finally {
      await browser.stop();
      await display.stop();
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};
