// SPDX-License-Identifier: MIT
// A person's first day, by touch alone, on a phone, a tablet and a desktop at the same time: first run, map, treatment,
// away in the middle of the hold and back, saved, offline, history.
import { check, checkClean, devices, kept, openApp, openBrowser, picture, pinch, drag, ready, rotate, serve } from './harness.mjs';
import { place, seen, setUp, touch, words } from './app.mjs';

const spot = 'Gluteus medius, middle point, left';

/// Seconds that the clock of the hold shows.
const left = async (page) => {
  const text = await page.getByRole('timer').first().textContent();
  const [, minutes, seconds] = text.match(/(\d+):(\d\d)/) || [];
  return minutes === undefined ? Number(text.match(/\d+/)) : Number(minutes) * 60 + Number(seconds);
};

/// What a browser does with a page that goes behind another one for so long: it is told, then nothing of it runs.
async function away(page, ms) {
  const session = await page.context().newCDPSession(page);
  const hidden = (is) => page.evaluate((now) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => now });
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (now ? 'hidden' : 'visible') });
    document.dispatchEvent(new Event('visibilitychange'));
  }, is);
  await hidden(true);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await new Promise((done) => setTimeout(done, ms));
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await hidden(false);
  await session.detach();
}

async function treat(page, name) {
  await touch(page, 'tab', 'Map');
  await pinch(page, page.viewportSize().width * 0.4, 450, 80, 160);
  await drag(page, { x: page.viewportSize().width * 0.4, y: 500 }, { x: page.viewportSize().width * 0.4 + 5, y: 440 });
  await touch(page, 'button', 'Whole hip');
  await touch(page, 'button', spot);
  await touch(page, 'button', /^Treat \d+ s$/);
  await touch(page, 'radio', 'Before 6');
  await touch(page, 'radio', '60 s');
  await picture(page, name + '-before');
  await touch(page, 'button', /^Start 60 s/);
  await seen(page, /Press|Get ready/);
  await page.waitForFunction(() => window.tenderspot.ports.played > 0, null, { timeout: 15000 });
  await page.waitForFunction(() => /Hold|hold/.test(document.getElementById('mirror').textContent), null, { timeout: 20000 });
  const before = await left(page), began = Date.now();
  await away(page, 6000);
  const gone = (Date.now() - began) / 1000;
  await page.waitForFunction((most) => {
    const [, minutes, seconds] = document.querySelector('#mirror [role=timer]').textContent.match(/(\d+):(\d\d)/);
    return Number(minutes) * 60 + Number(seconds) <= most;
  }, before - 6, { timeout: 5000 });
  const now = await left(page), whole = (Date.now() - began) / 1000;
  check(Math.abs(before - now - whole) < 2.5, `after ${gone} s away ${now} s are left of ${before} s, ${whole} s later`);
  await picture(page, name + '-hold');
}

async function save(page, name) {
  await page.getByRole('radio', { name: 'After 3' }).waitFor({ state: 'attached', timeout: 90000 });
  await touch(page, 'radio', 'After 3');
  await picture(page, name + '-after');
  await touch(page, 'button', /^Save/);
  await seen(page, /^Saved/);
  await picture(page, name + '-saved');
}

async function firstDay(name) {
  const server = await serve();
  const browser = await openBrowser(devices[name]);
  try {
    const page = await openApp(browser, server.address);
    await kept(page);
    await setUp(page, 'Begin without reminders');
    await treat(page, name);
    await save(page, name);
    await server.close();
    await browser.context.setOffline(true);
    await page.reload();
    await ready(page);
    await touch(page, 'tab', 'History');
    await seen(page, /middle point/);
    const told = await words(page);
    check(/6\s*→\s*3|6 to 3/.test(told), 'the history shows no 6 to 3: ' + told);
    await picture(page, name + '-history');
    const size = page.viewportSize();
    await rotate(page);
    await page.waitForFunction((wide) => document.getElementById('canvas').clientWidth === wide, size.height);
    await place(page, 'tab', 'History');
    await picture(page, name + '-rotated');
    browser.allowed.push(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|Failed to (fetch|update)/);
    await checkClean(browser, server.address);
  } catch (error) {
    const page = browser.context.pages().at(-1);
    await picture(page, name + '-failed').catch(() => {});
    throw new Error(`${name}: ${error.message}\n${await words(page).catch(() => '')}\n${browser.faults.join('\n')}`);
  } finally {
    await browser.close();
  }
}

const chosen = Object.keys(devices).filter((name) => !process.env.TENDERSPOT_DEVICE || process.env.TENDERSPOT_DEVICE === name);

export const tests = {
  async 'a first day from the first run to the history, offline, holds on a phone, a tablet and a desktop'() {
    await Promise.all(chosen.map(firstDay));
  },
};
