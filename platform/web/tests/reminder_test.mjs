// SPDX-License-Identifier: MIT
// Reminders of a page that is open, and what was missed while it was not.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, checkClean, devices, equal, kept, openApp, openBrowser, picture, serve } from './harness.mjs';
import { seen, setUp, touch, words } from './app.mjs';

/// A page on whose clocks it is that time.
async function openAt(browser, server, time) {
  const page = await browser.context.newPage();
  await page.clock.install({ time: new Date(time) });
  return openApp(browser, server.address, page);
}

const notices = (page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  return registration ? (await registration.getNotifications()).map((one) => one.title) : [];
});

async function withBrowser(use) {
  const server = await serve();
  const profile = mkdtempSync(join(tmpdir(), 'tenderspot-reminders-'));
  const browser = await openBrowser(devices.tablet, profile);
  await browser.context.grantPermissions(['notifications'], { origin: server.address });
  try {
    await use(browser, server);
    await checkClean(browser, server.address);
  } finally {
    await browser.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export const tests = {
  async 'a reminder comes at its time on an open page, with a tone and a notice of the browser, and its answer counts'() {
    await withBrowser(async (browser, server) => {
      const page = await openAt(browser, server, '2026-11-24T07:55:00+01:00');
      await kept(page);
      await setUp(page, 'Remind me at these times');
      await page.clock.fastForward('04:00');
      check(!/Time for your treatment/.test(await words(page)), 'it came too early');
      await page.clock.fastForward('02:00');
      await seen(page, 'Time for your treatment');
      await picture(page, 'tablet-reminder');
      await page.waitForFunction(() => window.tenderspot.ports.played === 1);
      equal(await notices(page), ['Time for your treatment'], 'notices of the browser');
      await touch(page, 'button', 'In 10 minutes');
      await page.getByRole('button', { name: 'Skip' }).waitFor({ state: 'detached' });
      await page.clock.fastForward('11:00');
      await seen(page, 'Time for your treatment');
      await touch(page, 'button', 'Skip');
      await page.getByRole('button', { name: 'Skip' }).waitFor({ state: 'detached' });
      equal(await notices(page), [], 'notices after the answer');
    });
  },

  async 'what was missed while the page was closed is told once, and not again'() {
    await withBrowser(async (browser, server) => {
      const morning = await openAt(browser, server, '2026-11-24T07:00:00+01:00');
      await kept(morning);
      await setUp(morning, 'Remind me at these times');
      await morning.close();
      const evening = await openAt(browser, server, '2026-11-24T15:30:00+01:00');
      await seen(evening, 'There is still time today');
      check(/Still open: 08:00 and 13:00/.test(await words(evening)), await words(evening));
      await picture(evening, 'tablet-missed');
      await touch(evening, 'button', 'Put the reminder away').catch(() => touch(evening, 'button', /Skip/));
      await evening.close();
      const later = await openAt(browser, server, '2026-11-24T15:40:00+01:00');
      await seen(later, 'Your routine');
      await later.clock.fastForward('00:05');
      check(!/There is still time today/.test(await words(later)), 'it is told again');
    });
  },

  async 'the page of reminders says plainly what a browser cannot, and gives the calendar file'() {
    await withBrowser(async (browser, server) => {
      const page = await openAt(browser, server, '2026-11-24T07:00:00+01:00');
      await setUp(page, 'Remind me at these times');
      await touch(page, 'button', /^Reminders/);
      await seen(page, /A browser can remind you only while Tenderspot is open in it/);
      await picture(page, 'tablet-reminders');
      const [file] = await Promise.all([page.waitForEvent('download'), touch(page, 'button', 'Save for my calendar')]);
      equal(file.suggestedFilename(), 'Tenderspot.ics', 'the calendar');
    });
  },

  async 'a backup is asked for once a week, and is one tap'() {
    await withBrowser(async (browser, server) => {
      const page = await openAt(browser, server, '2026-11-24T07:00:00+01:00');
      await setUp(page, 'Remind me at these times');
      await touch(page, 'button', 'What you treat');
      await page.keyboard.press('Escape');
      await touch(page, 'tab', 'Map');
      await touch(page, 'button', 'Gluteus medius, middle point, left');
      await touch(page, 'button', /^Treat \d+ s$/);
      await touch(page, 'button', /^Start/);
      await page.getByRole('timer').first().waitFor({ state: 'attached' });
      await page.clock.runFor('01:50');
      await touch(page, 'button', 'Go on without a score');
      await seen(page, /^Saved/);
      await page.close();
      const later = await openAt(browser, server, '2026-12-02T07:00:00+01:00');
      await seen(later, 'Back up your history');
      await picture(later, 'tablet-backup');
      await Promise.all([later.waitForEvent('download'), touch(later, 'button', 'Back up')]);
      await later.waitForFunction(() => !/Back up your history/.test(document.getElementById('mirror').textContent));
    });
  },
};
