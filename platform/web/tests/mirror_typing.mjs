// SPDX-License-Identifier: MIT
// The text field over the canvas: shown while it is typed into, its text going both ways.
import assert from 'node:assert/strict';
import { byRole } from './reader.mjs';
import { calls, update } from './mirror_page.mjs';

export async function run({ test, show, named, phone }) {
  const screen = phone['session-edit'];
  const field = named(screen, 'Note', 'field');
  const seen = (page) => page.evaluate(() => {
    const input = document.querySelector('#mirror input, #mirror textarea');
    const style = getComputedStyle(input);
    return { opacity: style.opacity, touch: style.pointerEvents, value: input.value, caret: input.selectionStart,
      active: document.activeElement === input, colour: style.color, size: style.fontSize };
  });

  await test('a field is seen only while it is typed into, in the colours of the app', '390x844', async (page) => {
    await show(page, screen, 1);
    assert.equal((await seen(page)).opacity, '0');
    assert.equal((await seen(page)).touch, 'none');
    await update(page, { editing: field.id });
    const now = await seen(page);
    assert.deepEqual([now.opacity, now.touch, now.active, now.size], ['1', 'auto', true, '17px']);
    assert.notEqual(now.colour, 'rgba(0, 0, 0, 0)');
    assert.deepEqual(await calls(page), []);
    await update(page, { editing: '' });
    assert.deepEqual([(await seen(page)).opacity, (await seen(page)).active], ['0', false]);
  });

  await test('a tap on the canvas where a field is focuses it within the event; a drag does not', '390x844', async (page) => {
    await show(page, screen, 1);
    await page.evaluate((id) => { window.fieldThere = id; }, field.id);
    await page.mouse.move(100, 100);
    await page.mouse.down();
    await page.mouse.move(100, 160);
    await page.mouse.up();
    assert.equal((await seen(page)).active, false);
    await page.evaluate(() => document.getElementById('canvas').addEventListener('mouseup', () => {
      window.within = document.activeElement.tagName;
    }));
    await page.mouse.click(100, 100);
    assert.equal(await page.evaluate(() => window.within), 'TEXTAREA');
    assert.equal((await seen(page)).opacity, '1');
    assert.deepEqual(await calls(page), []); // The app sees the tap itself.
  });

  await test('the focus of a keyboard or a reader begins to edit', '390x844', async (page) => {
    await show(page, screen, 1);
    await (await byRole(page, 'textbox', 'Note')).focus();
    assert.deepEqual(await calls(page), [['focus', field.id], ['activate', field.id]]);
  });

  await test('what is typed arrives whole, with the caret in bytes; Enter begins a line, Escape goes to the app', '390x844', async (page) => {
    await show(page, screen, 1);
    await update(page, { editing: field.id });
    await page.keyboard.insertText('äé€');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.insertText('x');
    assert.deepEqual(await calls(page), [['text', field.id, 'äé€', 7], ['text', field.id, 'äéx€', 5]]);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    assert.deepEqual((await calls(page)).slice(1), [['text', field.id, 'äé\n€', 5], ['key', 'Escape']]);
  });

  await test('where there is one line, Enter goes to the app', '390x844', async (page) => {
    await show(page, screen, 1);
    await update(page, { nodes: [{ ...field, lines: undefined }] });
    await update(page, { editing: field.id });
    await page.keyboard.press('Enter');
    assert.deepEqual(await calls(page), [['key', 'Enter']]);
  });

  await test('text that comes back as it was typed moves no caret; other text does', '390x844', async (page) => {
    await show(page, screen, 1);
    await update(page, { editing: field.id });
    await page.keyboard.insertText('abc');
    await page.keyboard.press('Home');
    await update(page, { nodes: [{ ...field, value: 'abc' }], caret: 3 });
    assert.equal((await seen(page)).caret, 0);
    await update(page, { nodes: [{ ...field, value: 'äbc!' }], caret: 3 });
    assert.deepEqual([(await seen(page)).value, (await seen(page)).caret], ['äbc!', 2]);
  });

  await test('what an input method is composing is not overwritten', '390x844', async (page) => {
    await show(page, screen, 1);
    await update(page, { editing: field.id });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
    await update(page, { nodes: [{ ...field, value: '' }], caret: 0 });
    assert.equal((await seen(page)).value, 'にほ');
    await cdp.send('Input.insertText', { text: '日本' });
    assert.deepEqual((await calls(page)).pop(), ['text', field.id, '日本', 6]);
    await update(page, { nodes: [{ ...field, value: 'app' }], caret: 3 });
    assert.equal((await seen(page)).value, 'app');
  });

  await test('a field that is left is not edited any more', '390x844', async (page) => {
    await show(page, screen, 1);
    await update(page, { editing: field.id });
    await page.evaluate(() => document.activeElement.blur());
    assert.deepEqual(await calls(page), [['focus', '']]);
  });

  await test('the app is told how much an on-screen keyboard covers, only while typing', '390x844', async (page) => {
    await show(page, screen, 1);
    const cover = (height) => page.evaluate((left) => {
      Object.defineProperty(window.visualViewport, 'height', { value: left, configurable: true });
      window.visualViewport.dispatchEvent(new Event('resize'));
    }, height);
    await cover(500);
    assert.deepEqual(await calls(page), []);
    await update(page, { editing: field.id });
    await cover(500);
    await cover(844);
    assert.deepEqual(await calls(page), [['keyboard', 344], ['keyboard', 0]]);
  });
}
