// SPDX-License-Identifier: MIT
// The app in Debian's Firefox and in WebKitGTK, which has the engine of Safari. Both at the same time: most of it is waiting.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { place, seen, setUp, touch, words } from './app.mjs';
import { openEngine } from './engines/engine.mjs';
import { comesTrue, startSound } from './engines/processes.mjs';
import { check, equal, kept, picture, ready, root, run, serve } from './harness.mjs';
import { makeVersions, partsOf, whole } from './two_versions.mjs';

const both = ['gecko', 'webkit'].filter((name) => !process.env.TENDERSPOT_ENGINE || process.env.TENDERSPOT_ENGINE === name);
const spot = 'Gluteus medius, middle point, left';
const sample = join(root, 'tests/data/journal/v2-backup.tsb');
const backspace = '\ue003', enter = '\ue007';

/// Opens the app; what it complains about is kept from then on.
async function open(page, address) {
  await page.goto(address);
  return begin(page);
}
async function begin(page) {
  await ready(page);
  await page.evaluate(() => {
    window.complaints = [];
    addEventListener('error', (event) => complaints.push('error: ' + event.message));
    addEventListener('unhandledrejection', (event) => complaints.push('unhandled: ' + event.reason));
    document.addEventListener('securitypolicyviolation', (event) => complaints.push('policy: ' + event.effectiveDirective));
  });
}

/// A browser that names no voices never says that it has none.
async function voiceIsMissed(page) {
  await page.evaluate(() => { SpeechSynthesis.prototype.getVoices = () => []; });
  await page.waitForFunction(() => tenderspot.ports.voice() === 2);
}

async function fillsTheScreen(page) {
  equal(await page.evaluate(() => {
    const canvas = document.getElementById('canvas');
    return [Math.abs(canvas.width - innerWidth * devicePixelRatio) < 1, Math.abs(canvas.height - innerHeight * devicePixelRatio) < 1,
      tenderspot.screen.insets()];
  }), [true, true, [0, 0, 0, 0]], 'the canvas in pixels, and the insets');
}

/// The map goes on moving for a while, and on a busy machine not in every frame.
async function comesToRest(page, name) {
  for (let last = '', same = 0, tries = 0; same < 10; ++tries) {
    check(tries < 1000, 'the map does not come to rest');
    const box = JSON.stringify(await place(page, 'button', name));
    same = box === last ? same + 1 : 0;
    last = box;
  }
}

async function treat(page, name) {
  await touch(page, 'tab', 'Map');
  if (name === 'gecko') {
    await page.drag({ x: 200, y: 500 }, { x: 205, y: 440 });
    await touch(page, 'button', 'Whole hip');
  }
  await comesToRest(page, spot);
  await touch(page, 'button', spot);
  await touch(page, 'button', /^Treat \d+ s$/);
  await touch(page, 'radio', 'Before 6');
  await touch(page, 'radio', '60 s');
  await touch(page, 'button', /^Start 60 s/);
  await page.waitForFunction(() => tenderspot.ports.played > 0);
  await page.waitForFunction(() => tenderspot.ports.screenIsKept);
  await page.waitForFunction(() => /Hold|hold/.test(document.getElementById('mirror').textContent));
  // As a phone does it with an app that somebody looks away from: what is written next finds the connection gone. WebKit says
  // besides that this document will never have another one.
  await page.evaluate((isForGood) => {
    const { transaction } = IDBDatabase.prototype;
    window.connectionsLost = 0;
    IDBDatabase.prototype.transaction = function (...which) {
      IDBDatabase.prototype.transaction = transaction;
      window.connectionsLost += 1;
      this.close();
      if (isForGood) throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
      return transaction.apply(this, which);
    };
  }, name === 'webkit');
  await picture(page, name + '-hold');
  await page.getByRole('radio', { name: 'After 3' }).waitFor();
  await touch(page, 'radio', 'After 3');
  await touch(page, 'button', /^Save/);
  await seen(page, /^Saved/);
  await page.waitForFunction(() => tenderspot.store.isSettled());
  equal(await page.evaluate(() => connectionsLost), 1, 'connections that were lost');
  check(await page.evaluate(() => tenderspot.ports.played) > 5, 'few tones sounded');
  await touch(page, 'button', 'Done');
}

/// Tones that could not sound at their time are over; one that can, does.
async function noToneIsLate(page) {
  const [late, now] = await page.evaluate(async () => {
    const { ports } = tenderspot, { audio } = ports;
    await audio.suspend();
    const resume = audio.resume.bind(audio);
    let let_go;
    const gate = new Promise((done) => { let_go = done; });
    audio.resume = () => gate.then(resume);
    const tone = new Int16Array(480).fill(1000);
    const before = ports.played;
    for (let i = 0; i < 7; ++i) ports.play(tone, 48000);
    await new Promise((done) => setTimeout(done, 400)); // Longer than a tone may be late.
    let_go();
    await audio.resume();
    await new Promise((done) => setTimeout(done));
    delete audio.resume;
    const late = ports.played - before;
    ports.play(tone, 48000);
    return [late, ports.played - before - late];
  });
  equal([late, now], [0, 1], 'tones that were late, and one that was not');
}

/// Some readers press a thing and touch it, both for one tap.
async function onePressCountsOnce(page, name) {
  await page.evaluate((done) => {
    const { ccall } = Module;
    window.pressed = 0;
    Module.ccall = (what, ...more) => {
      if (what === 'tenderspot_activate') window.pressed += 1;
      return ccall(what, ...more);
    };
    window.press = () => document.querySelector('#mirror [role=tab][aria-label=Learn]').click();
    window.addEventListener(done, () => window.press(), { once: true });
  }, name === 'gecko' ? 'touchend' : 'mouseup');
  await touch(page, 'tab', 'Learn');
  await page.getByRole('textbox').waitFor();
  equal(await page.evaluate(() => window.pressed), 0, 'presses beside the touch');
  await page.waitForFunction(() => { window.press(); return window.pressed > 0; });
}

async function types(page) {
  await touch(page, 'tab', 'Learn');
  await touch(page, 'textbox');
  await page.waitForFunction(() => ['INPUT', 'TEXTAREA'].includes(document.activeElement.tagName));
  check(await page.evaluate(() => parseFloat(getComputedStyle(document.activeElement).fontSize)) >= 16, 'iPhones zoom into this field');
  await page.type([...'glut']);
  await page.waitForFunction(() => document.activeElement.value === 'glut');
  await page.type([backspace]);
  await page.waitForFunction(() => document.activeElement.value === 'glu');
  // As where the page was moved up to show the field above the keyboard.
  equal(await page.evaluate(() => {
    for (const one of [document.documentElement, document.body]) one.style.overflow = 'visible';
    document.body.style.height = '3000px';
    scrollTo(0, 80);
    return scrollY;
  }), 80, 'moved up');
  await page.type([enter]);
  await page.waitForFunction(() => !['INPUT', 'TEXTAREA'].includes(document.activeElement.tagName));
  await page.waitForFunction(() => scrollY === 0);
  await page.evaluate(() => {
    for (const one of [document.documentElement, document.body]) one.style.overflow = '';
    document.body.style.height = '';
  });
}

/// Leaves the app for another page, and goes back.
async function goesBack(page, name, address) {
  await page.evaluate(() => { window.isTheSame = true; });
  await page.goto(address + 'files.json');
  await page.goBack();
  await ready(page);
  await page.waitForFunction(() => tenderspot.store.hasData());
  const isTheSame = await page.evaluate(() => Boolean(window.isTheSame));
  if (name === 'webkit') check(isTheSame, 'the page was loaded anew, so that this shows nothing');
  await touch(page, 'tab', 'History');
  await seen(page, /middle point/);
  check(!/another tab/.test(await words(page)), 'it says that another tab has the data');
  if (!isTheSame) await begin(page);
}

async function handsOverAndTakes(page, downloads) {
  await touch(page, 'tab', 'Settings');
  await seen(page, /cannot make this device vibrate/);
  equal(await page.getByRole('button', { name: 'Try the vibration' }).count(), 0, 'what would make nothing vibrate');
  await touch(page, 'button', 'Back up now');
  await comesTrue('the backup arrives', () => readdirSync(downloads).some((file) => file.endsWith('.tsb')));
  await page.fit(); // Some browsers tell of a download in a bar.
  await page.evaluate((bytes) => {
    HTMLInputElement.prototype.click = function () {
      window.chosenIn = [navigator.userActivation ? navigator.userActivation.isActive : true, this.accept];
      const given = new DataTransfer();
      given.items.add(new File([new Uint8Array(bytes)], 'sample.tsb'));
      setTimeout(() => {
        this.files = given.files;
        this.dispatchEvent(new Event('change'));
      });
    };
  }, [...readFileSync(sample)]);
  await touch(page, 'button', 'Restore from a file');
  await touch(page, 'button', 'Bring it in');
  await seen(page, /^Brought in/);
  equal(await page.evaluate(() => chosenIn), [true, '.tsb'], 'the chooser: in the touch, and of which files');
}

async function goesFromTabToTab(browser, page, address) {
  const second = await browser.newPage();
  await open(second, address);
  await seen(second, 'Tenderspot is open in another tab');
  await touch(second, 'button', 'Use it here');
  await second.getByRole('tab', { name: 'Settings' }).waitFor();
  await seen(page, 'Tenderspot is open in another tab');
  await touch(page, 'button', 'Use it here');
  await page.getByRole('tab', { name: 'Settings' }).waitFor();
  await seen(second, 'Tenderspot is open in another tab');
  await second.close();
}

async function firstDay(name) {
  const folder = mkdtempSync(join(tmpdir(), `tenderspot-${name}-`));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  const sound = name === 'gecko' ? await startSound(folder) : null;
  const server = await serve();
  const browser = await openEngine(name, { profile: folder, more: {
    environment: sound && sound.environment,
    preferences: { 'browser.download.folderList': 2, 'browser.download.dir': downloads, 'browser.download.useDownloadDir': true,
      'browser.helperApps.neverAsk.saveToDisk': 'application/octet-stream' },
  } });
  let page = null, step = 'start';
  const began = performance.now(), told = [];
  const next = (words) => { told.push(`${step} ${((performance.now() - began) / 1000).toFixed(0)} s`); step = words; };
  try {
    page = await browser.newPage();
    await open(page, server.address);
    await kept(page);
    await fillsTheScreen(page);
    await voiceIsMissed(page);
    next('first run');
    await setUp(page, 'Begin without reminders');
    next('treatment');
    await treat(page, name);
    if (name === 'webkit') {
      // It deletes what a page keeps after a week without a visit.
      await touch(page, 'tab', 'Today');
      await seen(page, 'You have no backup yet.');
    }
    next('tones');
    await noToneIsLate(page);
    next('presses');
    await onePressCountsOnce(page, name);
    next('typing');
    await types(page);
    next('back');
    equal(await page.evaluate(() => complaints), [], 'complaints');
    await goesBack(page, name, server.address);
    next('backup');
    await handsOverAndTakes(page, downloads);
    next('tabs');
    await goesFromTabToTab(browser, page, server.address);
    equal(await page.evaluate(() => complaints), [], 'complaints');
    next('offline');
    await server.close();
    await page.reload();
    await ready(page);
    await touch(page, 'tab', 'History');
    await seen(page, /middle point/);
    check(/6\s*→\s*3|6 to 3/.test(await words(page)), 'the history shows no 6 to 3: ' + await words(page));
    await picture(page, name + '-history');
    next('');
    return `${name}: ${told.join(', ')}`;
  } catch (error) {
    if (page) await picture(page, name + '-failed').catch(() => {});
    const complaints = page ? await page.evaluate(() => window.complaints).catch(() => []) : [];
    throw new Error(`${name}, ${step}: ${error.message}\n${page ? await words(page).catch(() => '') : ''}\n${(complaints || []).join('\n')}`);
  } finally {
    await browser.close();
    if (sound) await sound.stop();
    await server.close().catch(() => {});
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function takesTheNewVersion(name, sites) {
  const server = await serve(sites.v1);
  const browser = await openEngine(name);
  try {
    const page = await browser.newPage();
    await page.goto(server.address);
    await ready(page);
    await kept(page);
    equal(await partsOf(page, sites), whole('v1'), name + ' before');
    server.folder = sites.v2;
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found.update()).then(() => {}));
    await page.waitForFunction(() => tenderspot.updates.ready());
    // What asks the page whether it has drawn is cut off by the new version.
    await touch(page, 'button', 'Use it now').catch(() => {});
    await page.waitForFunction(() => window.programIs === 'v2' && document.documentElement.dataset.state === 'ready');
    await server.close();
    await page.reload();
    await ready(page);
    equal(await partsOf(page, sites), whole('v2'), name + ' after, offline');
  } finally {
    await browser.close();
    await server.close().catch(() => {});
  }
}

/// Of one that failed, what the others came to is waited for as well, so that nothing of them runs on.
async function all(works) {
  const ends = await Promise.allSettled(works);
  const failed = ends.filter((one) => one.status === 'rejected').map((one) => one.reason.message);
  check(failed.length === 0, failed.join('\n'));
  return ends.map((one) => one.value).filter(Boolean).join('\n');
}

export const tests = {
  'in Firefox and in WebKit the store keeps what it was given, as in Chromium': () =>
    all(both.map(async (name) => {
      const tools = join(root, 'build/web-tools');
      const out = await run('node', [fileURLToPath(new URL('store_test.mjs', import.meta.url))], {
        cwd: tools, env: { ...process.env, NODE_PATH: join(tools, 'node_modules'), TENDERSPOT_ENGINE: name } });
      check(/^\d+ passed, 0 failed\s*$/m.test(out), out);
      return `${name}: ${out.trim().split('\n').pop()}`;
    })),

  'in Firefox and in WebKit a first day holds, with a connection that is lost in the hold, Back, another tab and no net': () =>
    all(both.map(firstDay)),

  'in Firefox and in WebKit a new version comes whole, and only when it is taken': async () => {
    const sites = await makeVersions();
    try {
      await all(both.map((name) => takesTheNewVersion(name, sites).catch((error) => { throw new Error(name + ': ' + error.message); })));
    } finally {
      sites.remove();
    }
  },
};
