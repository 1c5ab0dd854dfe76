// SPDX-License-Identifier: MIT
// The page as such: it can be installed, its policy holds, it asks nobody else, and it starts without a net.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, checkClean, devices, equal, kept, openApp, openBrowser, picture, ready, run, serve, site, tap } from './harness.mjs';

const shippedTexts = 'shows in the web fonts every character of the shipped texts, shaped as on the desktop';

async function withApp(device, test) {
  const server = await serve();
  const watched = await openBrowser(device);
  try {
    const page = await openApp(watched, server.address);
    await test(page, watched, server);
    await checkClean(watched, server.address);
  } finally {
    await watched.close();
    await server.close();
  }
}

export const tests = {};

for (const [name, device] of Object.entries(devices))
  tests[`starts on a ${name}, asks nobody else for anything, and keeps no cookie`] = () =>
    withApp(device, async (page, watched) => {
      await kept(page);
      await picture(page, 'start-' + name);
      check(watched.requests.length > 5, 'the requests were not seen');
    });

tests['can be installed: neither the manifest nor the browser has anything against it'] = () =>
  withApp(devices.phone, async (page) => {
    await kept(page);
    const session = await page.context().newCDPSession(page);
    const manifest = await session.send('Page.getAppManifest');
    equal(manifest.errors, [], 'errors in the manifest');
    check(JSON.parse(manifest.data).icons.some((icon) => icon.purpose === 'maskable'), 'no maskable icon');
    equal((await session.send('Page.getInstallabilityErrors')).installabilityErrors, [], 'against installing');
  });

tests['lets no script run that is not its own'] = () =>
  withApp(devices.desktop, async (page, watched) => {
    watched.allowed.push(/Content Security Policy|Content-Security-Policy/);
    const ran = await page.evaluate(async () => {
      const refused = [];
      document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
      const inline = document.createElement('script');
      inline.textContent = 'window.injected = true';
      document.body.append(inline);
      const button = document.createElement('div');
      button.setAttribute('onclick', 'window.injected = true');
      button.click();
      await fetch('https://example.org/').catch(() => {});
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      // In a turn of its own: the one that the test came in may evaluate.
      const evaluated = await new Promise((resolve) => setTimeout(() => {
        try { resolve(new Function('return true')()); } catch (refusal) { resolve(false); }
      }));
      return { injected: Boolean(window.injected), evaluated, refused };
    });
    equal([ran.injected, ran.evaluated], [false, false], 'ran');
    for (const directive of ['script-src-elem', 'script-src-attr', 'connect-src'])
      check(ran.refused.includes(directive), directive + ' was not enforced: ' + ran.refused);
  });

tests['starts again with the server gone'] = () =>
  withApp(devices.tablet, async (page, watched, server) => {
    await kept(page);
    await server.close();
    await page.reload();
    await ready(page);
    await page.goto(server.address + '?open=map');
    await ready(page);
  });

tests['is given nothing by its worker that nobody has looked at'] = () =>
  withApp(devices.phone, async (page, watched) => {
    watched.allowed.push(/ERR_FAILED|Failed to load/);
    await kept(page);
    const given = (options) => page.evaluate((more) =>
      fetch('facts.txt?v=unknown', more).then((answer) => answer.status, () => 'refused'), options);
    equal(await given({}), 'refused', 'a version that the worker does not know');
    const hash = await page.evaluate(() => tenderspot.release.files['facts.txt']);
    equal(await given({ integrity: 'sha256-' + hash }), 200, 'the same, where the page itself looks');
    equal(await given({ integrity: 'sha256-' + hash.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')) }), 'refused', 'other bytes');
  });

tests['starts after a restart of the browser with the server gone'] = async () => {
  const profile = mkdtempSync(join(tmpdir(), 'tenderspot-profile-'));
  const server = await serve();
  try {
    const first = await openBrowser(devices.phone, profile);
    await kept(await openApp(first, server.address));
    await first.close();
    await server.close();
    const second = await openBrowser(devices.phone, profile);
    await openApp(second, server.address);
    await checkClean(second, server.address);
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

tests['brings a plate when it is wanted, and again when the net is back'] = () =>
  withApp(devices.phone, async (page, watched, server) => {
    watched.allowed.push(/ERR_|Failed to load|plates/);
    await kept(page);
    server.refuse = (path) => path.includes('left-skin');
    await page.evaluate(() => { for (const name of ['right-skin', 'left-skin']) tenderspot.assets.want(name); });
    const here = (name) => page.waitForFunction((plate) => Module.FS.analyzePath(`/assets/plates/${plate}.webp`).exists, name);
    await here('right-skin');
    await page.waitForFunction(() => tenderspot.assets.missing() === 1);
    server.refuse = null;
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await here('left-skin');
  });

tests['brings all plates in a quiet hour, and has each of them without a net'] = () =>
  withApp(devices.phone, async (page, watched, server) => {
    await kept(page);
    equal(await page.evaluate(() => tenderspot.assets.complete()), 0, 'files that are missing');
    await server.close();
    const missing = await page.evaluate(async () => {
      const plates = Object.keys(await (await fetch('plates.json')).json());
      const answers = await Promise.all(plates.map((path) => tenderspot.files.bytes(path).then(() => true, () => false)));
      return plates.filter((_, i) => !answers[i]).length + (plates.length > 400 ? 0 : 1000);
    });
    equal(missing, 0, 'plates that are missing');
  });

tests['says in words when it cannot be loaded, and tries again on a tap'] = async () => {
  const server = await serve();
  const watched = await openBrowser(devices.phone);
  try {
    server.refuse = (path) => path.includes('.wasm');
    const page = await watched.context.newPage();
    await page.goto(server.address, { waitUntil: 'commit' });
    await ready(page, 'failed');
    await picture(page, 'start-failed');
    check((await page.textContent('#start-words')).includes('could not be loaded'), 'no sentence');
    server.refuse = null;
    const box = await page.locator('#start-again').boundingBox();
    check(box.height >= 48, 'the button is too small');
    await tap(page, box.x + box.width / 2, box.y + box.height / 2);
    await ready(page);
  } finally {
    await watched.close();
    await server.close();
  }
};

tests['says in words when the browser has no WebAssembly'] = async () => {
  const server = await serve();
  const watched = await openBrowser(devices.phone);
  try {
    const page = await watched.context.newPage();
    await page.addInitScript(() => { delete window.WebAssembly; });
    await page.goto(server.address, { waitUntil: 'commit' });
    await ready(page, 'failed');
    check((await page.textContent('#start-words')).includes('no WebAssembly'), 'no sentence');
  } finally {
    await watched.close();
    await server.close();
  }
};

tests[shippedTexts] = async () => {
  const script = new URL('../tools/check_fonts.py', import.meta.url).pathname;
  return (await run('/usr/bin/python3', [script, join(site, 'fonts')])).trim();
};
