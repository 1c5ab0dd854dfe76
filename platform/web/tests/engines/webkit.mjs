// SPDX-License-Identifier: MIT
// WebKitGTK, the engine of Safari, driven by WebDriver; on a display of its own, as it has no other way to run unseen.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { comesTrue, stop } from './processes.mjs';

const minibrowser = () => readdirSync('/usr/lib').map((name) => join('/usr/lib', name, 'webkit2gtk-4.1/MiniBrowser')).find(existsSync);

const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

/// A display that nobody sees, and what a browser needs to run on it, with all that it keeps below `folder`.
export async function startDisplay(folder) {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
  for (const name of ['config', 'downloads']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${join(folder, 'downloads')}"\n`);
  let number = '';
  server.stdout.on('data', (text) => { number += text; });
  await comesTrue('there is a display', () => number.includes('\n'), server);
  const environment = {
    ...process.env, DISPLAY: ':' + number.trim(), GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', TZ: 'Europe/Berlin', HOME: folder,
    XDG_DATA_HOME: join(folder, 'data'), XDG_CACHE_HOME: join(folder, 'cache'), XDG_CONFIG_HOME: join(folder, 'config'),
    // Sandboxes need more than a container gives.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  return { environment, stop: () => stop(server) };
}

/// A browser that is not driven, and therefore keeps what its pages keep: `stop()` ends it as a kill does.
export function startPlain(display, url) {
  const browser = spawn(minibrowser(), [url], { stdio: 'ignore', detached: true, env: display.environment });
  return { pid: browser.pid, stop: () => stop(browser) };
}

/// The same as startGecko; what its pages keep goes with it.
export async function startWebKit(folder) {
  const display = await startDisplay(folder);
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', ['--port=' + port], { stdio: 'ignore', detached: true, env: display.environment });
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`,
      { method, body: body && JSON.stringify(body), headers: { 'content-type': 'application/json' } });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  await comesTrue('the driver of WebKit answers', () => ask('GET', '/status').then(() => true, () => false), driver);
  const options = { binary: minibrowser(), args: ['--automation'] };
  const { sessionId } = await ask('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } });
  const send = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
  await send('POST', '/timeouts', { script: 60000, pageLoad: 60000, implicit: 0 });
  return {
    name: 'webkit', pointer: 'mouse', pid: driver.pid,
    goto: (url) => send('POST', '/url', { url }),
    back: () => send('POST', '/back', {}),
    script: (script, args) => send('POST', '/execute/async', { script, args }),
    act: (actions) => send('POST', '/actions', { actions }),
    resize: (width, height) => send('POST', '/window/rect', { width, height }),
    newTab: () => send('POST', '/window/new', { type: 'window' }).then((made) => made.handle),
    tabs: () => send('GET', '/window/handles'),
    show: (handle) => send('POST', '/window', { handle }),
    closeTab: () => send('DELETE', '/window'),
    picture: () => send('GET', '/screenshot'),
    stop: async () => {
      await ask('DELETE', '/session/' + sessionId).catch(() => {});
      await stop(driver);
      await display.stop();
    },
  };
}
