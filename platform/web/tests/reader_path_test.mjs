// SPDX-License-Identifier: MIT
// The app for somebody who does not see it: through Chromium's accessibility tree alone, and by keys alone; and what
// axe-core finds on each page on the way.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pause } from './app.mjs';
import { check, devices, equal, root, withApp } from './harness.mjs';
import { byRole, everything, has } from './reader.mjs';

const axe = readFileSync(join(root, 'build/web-tools/node_modules/axe-core/axe.min.js'), 'utf8');

/// Nothing serious; runs in a world of its own, so that the page's policy stays as it is.
async function isAccessible(page, where) {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  await session.send('Runtime.evaluate', { expression: axe, contextId: executionContextId });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'] }).then((found) => JSON.stringify(found.violations
      .filter((one) => one.impact === 'serious' || one.impact === 'critical')
      .map((one) => one.id + ': ' + one.nodes.slice(0, 3).map((node) => node.html).join(' '))))`,
    contextId: executionContextId, awaitPromise: true, returnByValue: true,
  });
  await session.detach();
  equal(JSON.parse(result.value), [], 'axe-core on ' + where);
}

async function press(page, role, name) {
  await (await byRole(page, role, name)).press();
}

/// Each press of "Keep reading" goes on where it has not been read; at the end of a list it can be answered.
async function answerNoneOfThese(page) {
  for (const heading of ['Safety check', 'Does any of this apply?']) {
    await byRole(page, 'heading', heading);
    for (let pages = 0; pages < 50; ++pages) {
      // A list that is all in sight counts as read a few frames after it is drawn.
      for (let frames = 0; frames < 4; ++frames) await pause(page);
      if (await has(page, 'button', 'None of these')) break;
      await press(page, 'button', 'Keep reading');
    }
    await press(page, 'button', 'None of these');
  }
}

async function reader(page) {
  await isAccessible(page, 'the first page');
  await press(page, 'button', 'Begin: one minute, six taps');
  await byRole(page, 'heading', 'Where does it hurt?');
  await isAccessible(page, 'where it hurts');
  await press(page, 'button', 'Upper buttock, left');
  await byRole(page, 'heading', 'Safety check');
  await isAccessible(page, 'the safety check');
  await answerNoneOfThese(page);
  await byRole(page, 'heading', 'Your times');
  await isAccessible(page, 'the times');
  await press(page, 'button', 'Begin without reminders');
  for (const [tab, heading] of [['Map', 'Body map'], ['Learn', 'Learn'], ['History', 'History'], ['Settings', 'Settings'], ['Help', /./]]) {
    await press(page, 'tab', tab);
    await byRole(page, 'heading', heading);
    await isAccessible(page, tab);
  }
  await press(page, 'tab', 'Map');
  await press(page, 'button', 'Gluteus medius, middle point, left');
  await isAccessible(page, 'a point');
  await press(page, 'button', /^Treat \d+ s$/);
  await byRole(page, 'heading', 'Before you start');
  await isAccessible(page, 'before a treatment');
  await press(page, 'radio', 'Before 6');
  await press(page, 'radio', '60 s');
  await press(page, 'button', /^Start 60 s/);
  await byRole(page, 'timer');
  await isAccessible(page, 'the treatment');
  const live = (all) => all.filter((node) => node.role === 'status' || node.role === 'alert' || node.properties.live);
  check(live(await everything(page)).length > 0, 'nothing of the treatment is announced');
  await press(page, 'button', 'Stop');
  await isAccessible(page, 'why you stop');
}

async function keys(page) {
  const focused = () => page.evaluate(() => {
    const at = document.activeElement;
    return at.tagName === 'BUTTON' ? at.getAttribute('aria-label') || at.innerText : '';
  });
  const tabTo = async (name) => {
    for (let i = 0; i < 80; ++i) {
      if ((await focused() || '').trim() === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${name}, but to ${await focused()}`);
  };
  await tabTo('Begin: one minute, six taps');
  await page.keyboard.press('Enter');
  await byRole(page, 'heading', 'Where does it hurt?');
  await tabTo('Upper buttock, left');
  await page.keyboard.press('Space');
  await byRole(page, 'heading', 'Safety check');
  for (const heading of ['Your times', 'Where does it hurt?', 'Today']) {
    await page.keyboard.press('Escape');
    await byRole(page, 'heading', heading);
  }
  await tabTo('Today');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await byRole(page, 'heading', 'Body map');
}

export const tests = {
  'a reader comes from the first run into a treatment through the accessibility tree alone; axe-core finds nothing serious':
    () => withApp(devices.phone, reader),
  'the same on a tablet': () => withApp(devices.tablet, reader),
  'keys alone lead through pages, lists and tabs': () => withApp(devices.desktop, keys),
};
