// SPDX-License-Identifier: MIT
// What an iPhone does otherwise, where one would look for it. No iPhone can be had in a test: Chromium says that it is one,
// and lacks and has what one lacks and has.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerNoneOfThese, seen, setUp, touch, words } from './app.mjs';
import { check, devices, equal, picture, root, withApp } from './harness.mjs';

const sample = join(root, 'tests/data/journal/v2-backup.tsb');
const userAgent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 ' +
  'Mobile/15E148 Safari/604.1';

/// In the page, before its scripts. `isOnHomeScreen`: opened from there.
function beAnIphone(isOnHomeScreen) {
  const give = (object, name, value) => Object.defineProperty(object, name, { configurable: true, get: () => value });
  give(Navigator.prototype, 'vendor', 'Apple Computer, Inc.');
  give(Navigator.prototype, 'standalone', isOnHomeScreen);
  give(Navigator.prototype, 'audioSession', { type: 'auto' });
  delete Navigator.prototype.vibrate;
  // Before iOS 18.4 an app of the Home Screen was refused it.
  give(Navigator.prototype, 'wakeLock', { request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
  if (window.StorageManager) StorageManager.prototype.persisted = StorageManager.prototype.persist = async () => false;
  if (!isOnHomeScreen) delete window.Notification;
  window.shared = [];
  window.downloads = 0;
  window.shareAnswer = null;
  Navigator.prototype.canShare = ({ files }) => files.length === 1;
  Navigator.prototype.share = async ({ files: [file] }) => {
    shared.push([file.name, file.size, navigator.userActivation.isActive]);
    if (window.shareAnswer) throw new DOMException('no', window.shareAnswer);
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    window.downloads += 1;
    return click.call(this);
  };
}

const iphone = { ...devices.phone, userAgent, acceptDownloads: true };
const withIphone = (isOnHomeScreen, use) => withApp(iphone, use, beAnIphone, isOnHomeScreen);

async function bringIn(page) {
  await touch(page, 'tab', 'Settings');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), touch(page, 'button', 'Restore from a file')]);
  equal(await chooser.element().getAttribute('accept'), null, 'an ending that an iPhone does not know makes every file grey');
  await chooser.setFiles({ name: 'mine.tsb', mimeType: 'application/octet-stream', buffer: readFileSync(sample) });
  await touch(page, 'button', 'Bring it in');
  await seen(page, /^Brought in/);
}

/// From the map to the page before a treatment.
async function toBefore(page) {
  await touch(page, 'tab', 'Map');
  await touch(page, 'button', 'Gluteus medius, middle point, left');
  await touch(page, 'button', /^Treat \d+ s$/);
  if (/Safety check/.test(await words(page))) await answerNoneOfThese(page);
  await page.getByRole('button', { name: /^Start/ }).waitFor({ state: 'attached' });
}

export const tests = {
  'a tab of an iPhone says first that the Home Screen is the better place, and what else it lacks where one looks for it': () =>
    withIphone(false, async (page) => {
      await seen(page, 'First: put it on your Home Screen');
      await seen(page, /Tap Share, then Add to Home Screen, and begin there/);
      await picture(page, 'ios-first');
      await setUp(page, 'Begin without reminders');
      await touch(page, 'tab', 'Settings');
      await seen(page, /You hear the tones even in Silent Mode/);
      await seen(page, /An iPhone or iPad lets no web app vibrate/);
      equal(await page.getByRole('radio', { name: 'Vibration on' }).count(), 0, 'a switch that can do nothing');
      await seen(page, /deletes what a page keeps when you have not been here for seven days/);
      await seen(page, /Tenderspot on your Home Screen has a history of its own/);
      await picture(page, 'ios-settings');
      await bringIn(page);
      await touch(page, 'tab', 'Today');
      await touch(page, 'button', 'Turn reminders on');
      await touch(page, 'button', /^Reminders/);
      await seen(page, /A tab has no notifications here\. Tap Share/);
      await picture(page, 'ios-reminders');
    }),

  'the app on a Home Screen gives a backup through Share in the very touch, and a download only where that fails': () =>
    withIphone(true, async (page) => {
      check(!/Home Screen/.test(await words(page)), 'it is on the Home Screen already');
      await bringIn(page);
      await seen(page, /A backup goes through Share/);
      await touch(page, 'button', 'Back up now');
      await page.waitForFunction(() => window.shared.length === 1);
      const [[name, size, isInTouch]] = await page.evaluate(() => window.shared);
      equal([name.endsWith('.tsb'), size > 0, isInTouch], [true, true, true], 'what was shared');
      await page.evaluate(() => { window.shareAnswer = 'AbortError'; });
      await touch(page, 'button', 'Back up now');
      await page.waitForFunction(() => window.shared.length === 2);
      equal(await page.evaluate(() => window.downloads), 0, 'downloads after a share and one that the user took back');
      await page.evaluate(() => { window.shareAnswer = 'NotAllowedError'; });
      await touch(page, 'button', 'Back up now');
      await page.waitForFunction(() => window.downloads === 1);
    }),

  'an iPhone sounds in Silent Mode while it has to, and says how to keep the screen on once it was refused': () =>
    withIphone(true, async (page) => {
      await toBefore(page);
      check(!/Auto-Lock/.test(await words(page)), 'nobody has refused it yet');
      await page.evaluate(() => window.tenderspot.ports.keepScreen(true));
      await page.waitForFunction(() => !window.tenderspot.ports.keepsScreenOn());
      await touch(page, 'radio', 'Before 6');
      await seen(page, /open Settings, Display & Brightness, Auto-Lock/);
      await picture(page, 'ios-before');
      equal(await page.evaluate(() => navigator.audioSession.type), 'auto', 'before anything sounds');
      await touch(page, 'button', /^Start/);
      await page.waitForFunction(() => window.tenderspot.ports.played > 0);
      equal(await page.evaluate(() => navigator.audioSession.type), 'playback', 'in a treatment');
      // As after a call.
      await page.evaluate(() => window.tenderspot.ports.audio.suspend());
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await page.waitForFunction(() => window.tenderspot.ports.audio.state === 'running');
      await page.evaluate(() => {
        window.tenderspot.ports.keepScreen(false);
        window.tenderspot.ports.fallSilent();
      });
      equal(await page.evaluate(() => navigator.audioSession.type), 'auto', 'afterwards');
    }),
};
