// SPDX-License-Identifier: MIT
// Uses the app as a person does: finds things by what they are called and touches them where they are on the canvas.
import { tap } from './harness.mjs';

/// Until the next frame has been drawn.
export const pause = (page) => page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => setTimeout(done, 0)); }));

/// What has only just come up is not pressed by a touch: nobody could have meant it. In milliseconds, with some to spare.
const looks = 340;

/// Where it lies, scrolled into sight; waits for it, and until somebody who looks has seen it there.
export async function place(page, role, name) {
  const found = page.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name }).first();
  await found.waitFor({ state: 'attached', timeout: 10000 });
  let last = null, since = 0;
  for (;;) {
    const box = await found.boundingBox();
    const stays = box && last && box.x === last.x && box.y === last.y;
    if (stays && performance.now() - since >= looks) return box;
    if (!stays) since = performance.now();
    last = box;
    await pause(page);
  }
}

/// Touches the canvas where that thing is; scrolls as far as need be. What does not scroll lies where it is.
export async function touch(page, role, name) {
  const { width, height } = page.viewportSize();
  let before = null;
  for (let tries = 0; tries < 60; ++tries) {
    const box = await place(page, role, name);
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const isFree = role === 'tab' || (at.y > 40 && at.y < height - 110);
    if (isFree || (before && before.y === at.y && at.y > 0 && at.y < height)) return tap(page, at.x, at.y).then(() => pause(page));
    before = at;
    await page.mouse.move(Math.min(Math.max(at.x, 10), width - 10), height / 2);
    await page.mouse.wheel(0, Math.sign(at.y - height / 2) * Math.min(Math.abs(at.y - height / 2), 600));
    await pause(page);
  }
  throw new Error(`${role} "${name}" cannot be reached`);
}

export const seen = (page, words, timeout = 10000) =>
  page.getByText(words).first().waitFor({ state: 'attached', timeout });

/// All words of the screen, for what has to be there or must not.
export const words = (page) => page.evaluate(() => document.getElementById('mirror').innerText);

/// Both lists of the safety check, read to their ends: a list is answered only when each of its lines was in sight.
export async function answerNoneOfThese(page) {
  for (const heading of ['Safety check', 'Does any of this apply?']) {
    await page.getByRole('heading', { name: heading, exact: true }).waitFor({ state: 'attached', timeout: 10000 });
    const read = page.getByRole('button', { name: 'None of these', exact: true });
    for (let pages = 0; pages < 50; ++pages) {
      // A list that is all in sight counts as read a few frames after it is drawn.
      for (let frames = 0; frames < 4; ++frames) await pause(page);
      if (await read.count() > 0) break;
      await touch(page, 'button', 'Keep reading').catch(() => {});
    }
    await touch(page, 'button', 'None of these');
  }
}

/// The first run as somebody with a sore hip goes through it, to its last page, which `last` leaves; all of it is kept.
export async function setUp(page, last) {
  await touch(page, 'button', 'Begin: one minute, six taps');
  await touch(page, 'button', 'Upper buttock, left');
  await answerNoneOfThese(page);
  await touch(page, 'button', last);
  await seen(page, 'Your routine');
  await page.waitForFunction(() => window.tenderspot.store.isSettled());
}
