// SPDX-License-Identifier: MIT
// Letters that the app's own fonts do not have are drawn with those of the browser.
import { checkClean, check, devices, equal, openApp, openBrowser, picture, serve } from './harness.mjs';
import { pause, place, touch } from './app.mjs';

async function withApp(test) {
  const server = await serve();
  const watched = await openBrowser(devices.phone);
  try {
    const page = await openApp(watched, server.address);
    await test(page);
    await checkClean(watched, server.address);
  } finally {
    await watched.close();
    await server.close();
  }
}

export const tests = {};

tests['a word in another script is measured and drawn, from right to left where it is written so'] = () =>
  withApp(async (page) => {
    const drawn = await page.evaluate(() => ['גב', 'ظهر', '😀'].map((text) => {
      const { w, h, values } = tenderspot.scripts.draw(text, 34, 400, true);
      tenderspot.scripts.take();
      return { text, width: tenderspot.scripts.width(text, 34, 400, true), fits: values.length === w * h,
               ink: values.filter((value) => value > 32).length };
    }));
    for (const { text, width, fits, ink } of drawn) {
      check(width > 10, `${text} has no width`);
      check(fits, `${text} has not a value for each pixel`);
      check(ink > 20, `${text} cannot be seen`);
    }
  });

tests['what somebody types in another script is seen in its field'] = () =>
  withApp(async (page) => {
    await touch(page, 'tab', 'Learn');
    await touch(page, 'textbox', 'Search all pages');
    const inkOfField = async () => {
      const { x, y, width, height } = await place(page, 'textbox', 'Search all pages');
      const shot = await page.screenshot({ clip: { x: x + 8, y: y + 8, width: width - 60, height: height - 16 } });
      return shot.length;
    };
    await page.keyboard.insertText('x');
    await pause(page);
    const one = await inkOfField();
    await page.keyboard.insertText(' גב תחתון');
    await pause(page);
    check(await inkOfField() > one, 'nothing more is to be seen');
    equal(await page.getByRole('textbox', { name: 'Search all pages' }).inputValue(), 'x גב תחתון', 'in the field');
    await picture(page, 'other-script');
    await page.keyboard.press('Escape');
    await pause(page);
    await picture(page, 'other-script-drawn');
  });
