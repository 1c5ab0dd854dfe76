// SPDX-License-Identifier: MIT
// What is seen: the same pixels as on Linux, crisp at any ratio, clear of notches, turned with the device, still when idle.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, checkClean, devices, drag, equal, openApp, openBrowser, ready, root, rotate, run, serve, withApp } from './harness.mjs';
import { place, seen, touch } from './app.mjs';

const headless = process.env.TENDERSPOT_HEADLESS || join(root, 'build/test/platform/headless/tenderspot-headless');

/// The pictures of the simulated device on Linux, by name, as data addresses.
async function onLinux(size, scale, script) {
  const folder = mkdtempSync(join(tmpdir(), 'tenderspot-screens-'));
  try {
    const file = join(folder, 'script');
    writeFileSync(file, script.map((line) => line.replace('FOLDER', folder)).join('\n') + '\n');
    await run(headless, ['--data', join(folder, 'data'), '--size', size, '--scale', String(scale), '--script', file],
      { env: { ...process.env, TENDERSPOT_ASSETS: join(root, 'assets') } });
    return (name) => 'data:image/png;base64,' + readFileSync(join(folder, name + '.png')).toString('base64');
  } finally {
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
}

/// How many pixels differ by more than rounding, of how many; and by how much at most.
const difference = (page, picture) => page.evaluate(async (address) => {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.getElementById('canvas');
  const other = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height }).getContext('2d');
  other.drawImage(image, 0, 0);
  if (image.width !== canvas.width || image.height !== canvas.height) return { size: [canvas.width, canvas.height, image.width, image.height] };
  const ours = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
  const theirs = other.getImageData(0, 0, canvas.width, canvas.height).data;
  let pixels = 0, most = 0;
  for (let i = 0; i < ours.length; i += 4) {
    const by = Math.max(Math.abs(ours[i] - theirs[i]), Math.abs(ours[i + 1] - theirs[i + 1]), Math.abs(ours[i + 2] - theirs[i + 2]));
    if (by > 3) ++pixels;
    most = Math.max(most, by);
  }
  return { pixels, most, share: pixels / (ours.length / 4) };
}, picture);

async function comparePixels(name, size, scale) {
  const picture = await onLinux(size, scale, ['tap "Map"', 'screenshot FOLDER/map.png', 'tap "Learn"', 'screenshot FOLDER/learn.png']);
  return withApp(devices[name], async (page) => {
    const told = [];
    for (const [tab, file] of [['Map', 'map'], ['Learn', 'learn']]) {
      await touch(page, 'tab', tab);
      await page.waitForFunction(() => performance.getEntriesByType('resource').every((one) => one.responseEnd > 0));
      let found = null;
      for (let tries = 0; tries < 40; ++tries) {
        found = await difference(page, picture(file));
        if (found.share !== undefined && found.share < 0.0005) break;
        await page.evaluate(() => new Promise((done) => { setTimeout(done, 100); }));
      }
      check(found.share < 0.0005, `${tab} on a ${name} differs from Linux: ${JSON.stringify(found)}`);
      told.push(`${name}, ${tab}: ${found.pixels} pixels differ, by ${found.most} of 255 at most`);
    }
    return told.join('\n');
  });
}

export const tests = {
  'a phone shows the pixels that the app paints on Linux': () => comparePixels('phone', '390x844', 3),
  'a tablet shows the pixels that the app paints on Linux': () => comparePixels('tablet', '1180x820', 2),

  async 'is as fine as the screen at any ratio'() {
    for (const deviceScaleFactor of [1, 1.5, 2.625, 3])
      await withApp({ ...devices.phone, deviceScaleFactor }, async (page) => {
        const is = await page.evaluate(() => [document.getElementById('canvas').width, document.getElementById('canvas').height]);
        check(Math.abs(is[0] - 390 * deviceScaleFactor) <= 1 && Math.abs(is[1] - 844 * deviceScaleFactor) <= 1, `${is} at ${deviceScaleFactor}`);
      });
  },

  async 'keeps clear of notches and bars, and turns with the device'() {
    await withApp(devices.phone, async (page) => {
      const before = await place(page, 'heading', 'Today'), bar = await place(page, 'tab', 'Today');
      // What a phone with a notch has the browser fill in.
      await page.evaluate(() => {
        Object.assign(document.getElementById('insets').style, { paddingTop: '47px', paddingBottom: '34px' });
        window.dispatchEvent(new Event('resize'));
      });
      await page.waitForFunction((top) => document.querySelector('#mirror h1').getBoundingClientRect().top > top + 30, before.y);
      const after = await place(page, 'heading', 'Today'), barAfter = await place(page, 'tab', 'Today');
      equal([Math.round(after.y - before.y), Math.round(bar.y - barAfter.y)], [47, 34], 'the insets');
      await rotate(page);
      await page.waitForFunction(() => document.getElementById('canvas').width === 844 * 3);
      await rotate(page);
      await page.waitForFunction(() => document.getElementById('canvas').width === 390 * 3);
      equal(await place(page, 'heading', 'Today'), after, 'after turning there and back');
    });
  },

  async 'does nothing while nothing happens'() {
    return withApp(devices.tablet, async (page) => {
      await touch(page, 'tab', 'Map');
      await seen(page, 'Gluteus medius');
      const counts = await page.evaluate(async () => {
        const idle = (ms) => new Promise((done) => { setTimeout(done, ms); });
        await idle(2000); // What began is over.
        const count = { frames: 0, turns: 0, paintings: 0 };
        const frame = window.requestAnimationFrame, turn = Module._tenderspot_turn, show = window.tenderspot.screen.show;
        window.requestAnimationFrame = (call) => { ++count.frames; return frame(call); };
        Module._tenderspot_turn = () => { ++count.turns; return turn(); };
        window.tenderspot.screen.show = (...part) => { ++count.paintings; return show(...part); };
        await idle(5000);
        return count;
      });
      equal(counts, { frames: 0, turns: 0, paintings: 0 }, 'in 5 s of rest');
      return '5 s: 0 frames, 0 turns, 0 paintings';
    });
  },

  async 'starts in the colours of the app, not of the system'() {
    const server = await serve();
    const browser = await openBrowser({ ...devices.phone, colorScheme: 'dark' });
    try {
      const page = await browser.context.newPage();
      await page.addInitScript(() => {
        document.addEventListener('DOMContentLoaded', () => {
          window.atStart = [getComputedStyle(document.getElementById('start')).backgroundColor,
            getComputedStyle(document.documentElement).backgroundColor, document.getElementsByName('theme-color')[0].content];
        });
      });
      const canvas = () => page.evaluate(() => [...document.getElementById('canvas').getContext('2d').getImageData(3, 3, 1, 1).data]);
      await openApp(browser, server.address, page);
      equal(await page.evaluate(() => window.atStart), ['rgb(247, 245, 242)', 'rgb(247, 245, 242)', '#F7F5F2'], 'at first');
      equal(await canvas(), [247, 245, 242, 255], 'the app');
      await touch(page, 'tab', 'Settings');
      await touch(page, 'radio', 'Dark');
      await page.waitForFunction(() => document.getElementsByName('theme-color')[0].content === '#12161b');
      await page.waitForFunction(() => window.tenderspot.store.isSettled());
      await page.reload({ waitUntil: 'commit' });
      await ready(page);
      equal(await page.evaluate(() => window.atStart), ['rgb(18, 22, 27)', 'rgb(18, 22, 27)', '#12161b'], 'later');
      equal(await canvas(), [18, 22, 27, 255], 'the app later');
      // A second tab does not know it, and changes nothing of it.
      const other = await openApp(browser, server.address);
      await seen(other, 'Tenderspot is open in another tab');
      await other.close();
      equal(await page.evaluate(() => JSON.parse(localStorage.getItem('tenderspot:colours')).background), '#12161b', 'beside another tab');
      // What is kept may be anything.
      for (const kept of ['nonsense', '{}', '{"background":"url(x)"}', 'null']) {
        await page.evaluate((text) => localStorage.setItem('tenderspot:colours', text), kept);
        await page.reload({ waitUntil: 'commit' });
        await ready(page);
        equal(await page.evaluate(() => window.atStart[0]), 'rgb(247, 245, 242)', kept);
      }
      await checkClean(browser, server.address);
    } finally {
      await browser.close();
      await server.close();
    }
  },

  async 'a field that is typed into shows the same font'() {
    await withApp(devices.tablet, async (page) => {
      await touch(page, 'tab', 'Learn');
      await touch(page, 'textbox', 'Search all pages');
      await page.keyboard.type('Buttock');
      await page.waitForFunction(() => document.fonts.check('17px Tenderspot') && document.fonts.size === 1);
      const field = page.locator('#mirror input.editing');
      equal(await field.evaluate((one) => getComputedStyle(one).fontFamily.split(',')[0]), 'Tenderspot', 'its font');
    });
  },

  async 'takes a touch from the first picture on, while the start picture still fades'() {
    const server = await serve();
    const browser = await openBrowser(devices.phone);
    try {
      const page = await browser.context.newPage();
      await page.addInitScript(() => {
        new MutationObserver(() => {
          if (document.documentElement && document.documentElement.dataset.state === 'ready' && !window.touched)
            window.touched = [[195, 422], [40, 800], [350, 60]].map(([x, y]) => document.elementFromPoint(x, y).id);
        }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-state'] });
      });
      await openApp(browser, server.address, page);
      equal(await page.evaluate(() => window.touched), ['canvas', 'canvas', 'canvas'], 'what a touch meets');
    } finally {
      await browser.close();
      await server.close();
    }
  },

  async 'a touch that the system takes away presses nothing'() {
    await withApp(devices.phone, async (page) => {
      const { x, y, width, height } = await place(page, 'tab', 'Map');
      const session = await page.context().newCDPSession(page);
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: x + width / 2, y: y + height / 2 }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
      await drag(page, { x: 200, y: 600 }, { x: 200, y: 400 });
      await seen(page, 'Find the spot');
    });
  },
};
