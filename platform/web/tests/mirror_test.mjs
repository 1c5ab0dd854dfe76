// SPDX-License-Identifier: MIT
// The page over the canvas in a real Chromium: what a reader is told, the keyboard alone, typing, announcements.
// usage: mirror_test.mjs [FOLDER...]   folders of more recorded screens, which only axe looks at
import assert from 'node:assert/strict';
import { announcements, byRole, everything, focused } from './reader.mjs';
import { barriers, calls, chromium, open, readRecords, record, serve, update } from './mirror_page.mjs';

const server = await serve();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
const phone = record('390x844'), tablet = record('1180x820');
const only = new RegExp(process.env.TENDERSPOT_ONLY || ''); // Names of tests.
let passed = 0, failed = 0;

async function test(name, size, body) {
  if (!only.test(name)) return;
  const page = await open(browser, server, size);
  try {
    await body(page);
    assert.deepEqual(page.faults, []);
    assert.deepEqual(await page.evaluate(() => window.refused), []);
    passed += 1;
  } catch (error) {
    failed += 1;
    console.log(`FAILED: ${name}\n${error.stack || error}`);
  }
  await page.context().close();
}

async function show(page, messages, count = messages.length) {
  for (const message of messages.slice(0, count)) await update(page, message);
  await calls(page);
}

const nodesOf = (messages) => JSON.parse(messages[0]).nodes;
const named = (messages, name, kind) => nodesOf(messages).find((node) => node.name === name && (!kind || node.kind === kind));
const activeName = (page) => page.evaluate(() => document.activeElement.getAttribute('aria-label') || document.activeElement.textContent);
const told = async (page, role) => (await everything(page)).filter((node) => node.role === role).map((node) => node.name);

for (const [size, screens] of [['390x844', phone], ['1180x820', tablet]])
  for (const [name, messages] of Object.entries(screens))
    await test(`axe finds nothing serious on ${name} at ${size}`, size, async (page) => {
      await show(page, messages);
      assert.deepEqual(await barriers(page), []);
    });
for (const folder of process.argv.slice(2))
  for (const [name, messages] of Object.entries(readRecords(folder)))
    await test(`axe finds nothing serious on ${name} of ${folder}`, '390x844', async (page) => {
      await show(page, messages);
      assert.deepEqual(await barriers(page), []);
    });

const expected = {
  map: [['tab', 'Map'], ['main', 'Body map'], ['heading', 'Body map'], ['radio', 'Back'], ['group', 'Picture of the body'],
    ['button', 'Gluteus medius, back point, left'], ['button', 'Zoom in'], ['button', 'Where does it hurt?']],
  point: [['dialog', /^Gluteus medius/], ['button', 'Treat 90 s'], ['button', 'Close']],
  before: [['main', 'Before'], ['radiogroup', 'Before'], ['radio', 'Before 6'], ['heading', 'How tender is it when you press?']],
  hold: [['timer', 'Hold'], ['button', 'Pause'], ['button', 'Stop'], ['button', 'Easing'], ['heading', 'Left side, back point']],
  stop: [['dialog', 'Stop'], ['button', 'Go on'], ['heading', 'Stop?']],
  after: [['radio', 'After 4'], ['button', 'Go on without a score']],
  saved: [['heading', 'Saved'], ['button', 'Done']],
  history: [['heading', 'History'], ['list', /./], ['listitem', undefined], ['button', 'Gluteus medius, back point, left, 13:00']],
  'session-edit': [['textbox', 'Note'], ['radiogroup', 'After']],
  settings: [['heading', 'Settings'], ['radiogroup', 'Colours'], ['radio', 'Dark']],
  learn: [['textbox', 'Search all pages'], ['button', 'Causes']],
  safety: [['button', /^(Keep reading|None of these)$/]],
  'first-run': [['tablist', 'Sections'], ['button', 'Open the body map']],
  routine: [['button', 'Times']],
  times: [['heading', 'Times'], ['radio', 'At set times']],
  reminders: [['heading', 'Reminders']],
};
for (const [name, wanted] of Object.entries(expected))
  await test(`a reader is told what is on ${name}`, '390x844', async (page) => {
    await show(page, phone[name]);
    for (const [role, what] of wanted) await byRole(page, role, what, 0);
    const nameless = (await everything(page)).filter((node) => node.name === ''
      && ['button', 'tab', 'radio', 'textbox', 'heading', 'image', 'dialog', 'radiogroup'].includes(node.role));
    assert.deepEqual(nameless, []);
  });

for (const name of ['hold', 'session-edit'])
  await test(`differences one by one make the same page as all at once: ${name}`, '390x844', async (page) => {
    const lines = (on) => on.evaluate(() => document.querySelector('#mirror > [data-node]').outerHTML
      .replace(/ tabindex="-?\d"| class="(editing)?"/g, '').split('><'));
    await show(page, phone[name], name === 'hold' ? 4 : undefined);
    const fresh = await open(browser, server, '390x844');
    await show(fresh, phone[`${name}-whole`]);
    const all = await lines(fresh);
    await fresh.context().close();
    assert.deepEqual(await lines(page), all);
    assert.ok(all.length > 20);
  });

await test('an element stays the same one and keeps its focus while the clock runs and the questions come', '390x844', async (page) => {
  await show(page, phone.hold, 1);
  await (await byRole(page, 'button', 'Pause')).focus();
  await page.evaluate(() => { window.before = document.activeElement; });
  await show(page, phone.hold.slice(1), 3);
  assert.equal(await page.evaluate(() => window.before === document.activeElement && window.before.isConnected), true);
  await show(page, phone.hold.slice(4), 1);
  assert.equal(await activeName(page), 'Resume');
});

await test('a page is met at its heading and names the window', '390x844', async (page) => {
  await show(page, phone.history);
  assert.equal(await page.title(), 'History · Tenderspot');
  assert.equal((await focused(page)).role, 'heading');
  assert.deepEqual(await calls(page), []);
});

await test('Tab goes in reading order, and one stop for a group', '390x844', async (page) => {
  await show(page, phone.settings);
  const wanted = await page.evaluate(() => [...document.querySelectorAll('#mirror button, #mirror input, #mirror textarea')]
    .filter((one) => one.tabIndex === 0).map((one) => one.id));
  const gone = [];
  for (let i = 0; i < wanted.length; ++i) {
    await page.keyboard.press('Tab');
    gone.push(await page.evaluate(() => document.activeElement.id));
  }
  assert.deepEqual(gone, wanted);
  assert.ok(wanted.length > 5);
  const groups = await told(page, 'radiogroup');
  assert.equal(await page.evaluate(() => [...document.querySelectorAll('[role=radiogroup]')]
    .filter((one) => one.querySelectorAll('[tabindex="0"]').length !== 1).length), 0, String(groups));
});

await test('the focus, Enter, Space and a reader\'s press arrive by the node, once each', '390x844', async (page) => {
  await show(page, phone.saved);
  const done = named(phone.saved, 'Done');
  await (await byRole(page, 'button', 'Done')).focus();
  assert.deepEqual(await calls(page), [['focus', done.id]]);
  for (const how of [() => page.keyboard.press('Enter'), () => page.keyboard.press('Space'),
    async () => (await byRole(page, 'button', 'Done')).press()]) {
    await how();
    assert.deepEqual(await calls(page), [['activate', done.id]]);
  }
});

await test('arrows go along tabs without opening them, and choose a radio button', '390x844', async (page) => {
  await show(page, phone.before, 1);
  await (await byRole(page, 'radio', 'Before 3')).focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(await activeName(page), 'Before 4');
  assert.deepEqual((await calls(page)).slice(-2),
    [['focus', named(phone.before, 'Before 4').id], ['activate', named(phone.before, 'Before 4').id]]);
  await page.keyboard.press('Home');
  assert.equal(await activeName(page), 'Before 0');
  await show(page, phone.settings);
  await (await byRole(page, 'tab', 'Settings')).focus();
  await calls(page);
  await page.keyboard.press('ArrowRight');
  assert.equal(await activeName(page), 'Help');
  await page.keyboard.press('ArrowRight');
  assert.equal(await activeName(page), 'Today');
  assert.deepEqual((await calls(page)).map(([what]) => what), ['focus', 'focus']);
});

await test('keys that the element has no use for go to the app; Tab and shortcuts do not', '390x844', async (page) => {
  await show(page, phone.hold);
  for (const key of ['Escape', 'PageDown', 'ArrowDown', '2', 'Tab', 'Control+a']) await page.keyboard.press(key);
  assert.deepEqual((await calls(page)).filter(([what]) => what === 'key').map(([, key]) => key),
    ['Escape', 'PageDown', 'ArrowDown', '2']);
  await (await byRole(page, 'button', 'Skip')).focus();
  await calls(page);
  await page.keyboard.press('Escape');
  assert.deepEqual(await calls(page), [['key', 'Escape']]);
});

await test('what cannot be used says so and does nothing', '390x844', async (page) => {
  await show(page, phone.hold, 1);
  const more = await byRole(page, 'button', '+30 s');
  assert.equal(more.properties.disabled, true);
  await more.press();
  assert.deepEqual(await calls(page), []);
});

await test('a dialog takes the focus and gives it back', '390x844', async (page) => {
  await show(page, phone.map, 1);
  await (await byRole(page, 'button', 'Gluteus medius, back point, left')).focus();
  await update(page, phone.map[1]);
  const sheet = await byRole(page, 'dialog', /^Gluteus medius/);
  assert.ok(sheet);
  assert.equal(await page.evaluate(() => document.activeElement.closest('[role=dialog]') !== null), true);
  await update(page, phone.map[2]);
  assert.equal(await activeName(page), 'Gluteus medius, back point, left');
  await show(page, phone.stop);
  assert.equal((await byRole(page, 'dialog', 'Stop')).properties.modal, true);
});

await test('what the app puts the focus on gets it, and the app is not told what it said', '390x844', async (page) => {
  await show(page, phone.today);
  await update(page, { focus: named(phone.today, 'Settings').id });
  assert.equal(await activeName(page), 'Settings');
  assert.deepEqual(await calls(page), []);
});

await test('a focus whose element goes away stays near it', '390x844', async (page) => {
  await show(page, phone.saved);
  await (await byRole(page, 'button', 'Done')).focus();
  const done = named(phone.saved, 'Done');
  const above = nodesOf(phone.saved).find((node) => (node.children || []).includes(done.id));
  await update(page, { nodes: [{ ...above, children: above.children.filter((id) => id !== done.id) }], gone: [done.id] });
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'BUTTON');
});

await test('a finger reaches the canvas through the page', '390x844', async (page) => {
  await show(page, phone.map);
  const { x, y, width, height } = await page.locator('#mirror').getByRole('button', { name: 'Zoom in' }).boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
  assert.equal(await page.evaluate(() => window.touches), 1);
  assert.deepEqual(await calls(page), []);
});

await test('elements lie where the canvas shows them, scrolled and scaled', '390x844', async (page) => {
  await show(page, phone.settings);
  const box = async (name) => page.locator('#mirror').getByRole('radio', { name, exact: true }).boundingBox();
  const main = nodesOf(phone.settings).find((node) => node.kind === 'main');
  const before = await box('Dark');
  await update(page, { nodes: [{ ...main, scroll: 30 }] });
  assert.ok(Math.abs((await box('Dark')).y - before.y + 30) < 0.6);
  await update(page, { nodes: [{ ...main, scroll: 0 }] });
  await page.evaluate(() => window.tenderspot.mirror.place(1.5));
  const large = await box('Dark');
  assert.ok(Math.abs(large.x - before.x * 1.5) < 0.6 && Math.abs(large.width - before.width * 1.5) < 0.6);
  await (await byRole(page, 'radio', /Flash off/)).focus(); // Far below what is seen.
  assert.equal(await page.evaluate(() => document.getElementById('mirror').scrollTop + window.scrollY), 0);
});

await test('words are announced, politely or at once, the same ones again too', '390x844', async (page) => {
  await announcements(page);
  await show(page, phone.hold, 1);
  await update(page, { say: [{ words: 'Hold', urgent: false }] });
  await update(page, { say: [{ words: 'Hold', urgent: false }, { words: 'Get help now', urgent: true }] });
  const heard = await announcements(page);
  assert.match(heard[0].words, /Get ready/);
  assert.deepEqual(heard.slice(1), [{ words: 'Hold', urgent: false }, { words: 'Hold', urgent: false },
    { words: 'Get help now', urgent: true }]);
});

await import('./mirror_typing.mjs').then(({ run }) => run({ test, show, named, phone, activeName }));

await browser.close();
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
