// SPDX-License-Identifier: MIT
// Debian's Firefox, driven by its own protocol: commands of WebDriver as lines of JSON with their length before them.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { comesTrue, stop } from './processes.mjs';

const preferences = {
  // Any free one; it says which.
  'marionette.port': 0,
  'layout.css.devPixelsPerPx': '2', 'dom.w3c_touch_events.enabled': 1, 'ui.prefersReducedMotion': 0,
  // Sandboxes need more than a container gives.
  'security.sandbox.content.level': 0,
  'app.update.auto': false, 'browser.aboutwelcome.enabled': false, 'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore', 'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false, 'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/// `send(command, parameters)` to a browser with that profile; `stop()` ends it as a kill does.
export async function startGecko(profile, { preferences: more, environment } = {}) {
  const lines = Object.entries({ ...preferences, ...more })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const told = join(profile, 'MarionetteActivePort');
  rmSync(told, { force: true }); // Of one that was killed.
  const browser = spawn('firefox-esr', ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile], {
    stdio: 'ignore', detached: true,
    env: { ...process.env, HOME: profile, TZ: 'Europe/Berlin', MOZ_DISABLE_AUTO_SAFE_MODE: '1', MOZ_CRASHREPORTER_DISABLE: '1', ...environment },
  });
  await comesTrue('Firefox answers', () => existsSync(told) && readFileSync(told, 'utf8').trim() !== '', browser);
  const socket = connect(Number(readFileSync(told, 'utf8')), '127.0.0.1');
  const waiting = new Map();
  let rest = Buffer.alloc(0), count = 0, greeted;
  const hello = new Promise((resolve) => { greeted = resolve; });
  const take = (message) => {
    if (!Array.isArray(message)) return greeted();
    const [, id, error, result] = message;
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    return error ? reject(new Error(error.error + ': ' + error.message)) : resolve(result);
  };
  socket.on('data', (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const colon = rest.indexOf(0x3a), size = Number(rest.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || rest.length < colon + 1 + size) return;
      const message = rest.subarray(colon + 1, colon + 1 + size).toString();
      rest = rest.subarray(colon + 1 + size);
      take(JSON.parse(message));
    }
  });
  const gone = () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox is gone.'));
    waiting.clear();
  };
  socket.on('error', gone).on('close', gone);
  await hello;
  const send = (name, parameters = {}) => new Promise((resolve, reject) => {
    waiting.set(++count, { resolve, reject });
    const text = Buffer.from(JSON.stringify([0, count, name, parameters]));
    socket.write(Buffer.concat([Buffer.from(text.length + ':'), text]));
  });
  await send('WebDriver:NewSession', { capabilities: {} });
  await send('WebDriver:SetTimeouts', { script: 60000, pageLoad: 60000, implicit: 0 });
  const value = (name, parameters) => send(name, parameters).then((result) => result.value);
  return {
    name: 'gecko', pointer: 'touch', pid: browser.pid,
    goto: (url) => send('WebDriver:Navigate', { url }),
    back: () => send('WebDriver:Back'),
    script: (script, args) => value('WebDriver:ExecuteAsyncScript', { script, args, newSandbox: false, sandbox: null }),
    act: (actions) => send('WebDriver:PerformActions', { actions }),
    resize: (width, height) => send('WebDriver:SetWindowRect', { width, height }),
    newTab: () => send('WebDriver:NewWindow', { type: 'tab' }).then((made) => made.handle),
    tabs: () => send('WebDriver:GetWindowHandles'),
    show: (handle) => send('WebDriver:SwitchToWindow', { handle, focus: true }),
    closeTab: () => send('WebDriver:CloseWindow'),
    picture: () => value('WebDriver:TakeScreenshot', { full: false, hash: false }),
    stop: async () => {
      socket.destroy();
      await stop(browser);
    },
  };
}
