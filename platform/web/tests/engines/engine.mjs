// SPDX-License-Identifier: MIT
// A browser of another engine with as much of Playwright's ways as our tests use, so that the same tests run in it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startGecko } from './gecko.mjs';
import { comesTrue } from './processes.mjs';
import { startWebKit } from './webkit.mjs';

export const engines = { gecko: startGecko, webkit: startWebKit };
const size = { width: 500, height: 844 }; // The smallest window that both make.

/// In a page: what of it has that role and that name; places in the window.
const find = `(role, name, isPattern) => {
  const roles = { BUTTON: 'button', INPUT: 'textbox', P: 'paragraph', H1: 'heading', H2: 'heading', H3: 'heading', NAV: 'navigation', MAIN: 'main' };
  const roleOf = (one) => one.getAttribute('role') || roles[one.tagName] || '';
  const nameOf = (one) => one.getAttribute('aria-label') || (/^(P|H[1-3])$/.test(one.tagName) ? one.textContent : '') || '';
  const pattern = isPattern && new RegExp(name);
  const is = (one) => roleOf(one) === role && (name === null || (pattern ? pattern.test(nameOf(one)) : nameOf(one) === name));
  return [...document.querySelectorAll('#mirror [data-node]')].filter(is).map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return { x, y, width, height, text: one.textContent, checked: one.getAttribute('aria-checked') };
  });
}`;

class Locator {
  constructor(page, role, name) {
    Object.assign(this, { page, role, name });
  }
  first() { return this; }
  all() {
    const isPattern = this.name instanceof RegExp;
    const name = isPattern ? this.name.source : this.name === undefined ? null : this.name;
    return this.page.evaluate(`([role, name, isPattern]) => (${find})(role, name, isPattern)`, [this.role, name, isPattern]);
  }
  async count() { return (await this.all()).length; }
  async boundingBox() {
    const [box] = await this.all();
    return box || null;
  }
  async textContent() { return (await this.all())[0].text; }
  async waitFor({ state = 'attached' } = {}) {
    await comesTrue(`${this.role} "${this.name}" is ${state}`, async () => ((await this.count()) > 0) === (state !== 'detached'));
  }
}

class Page {
  constructor(browser, handle) {
    Object.assign(this, { browser, handle });
    this.mouse = {
      move: async (x, y) => {
        this.at = { x: Math.round(x), y: Math.round(y) };
        if (browser.driver.pointer === 'mouse') await this.act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' },
          actions: [{ type: 'pointerMove', duration: 0, ...this.at, origin: 'viewport' }] }]);
      },
      wheel: (x, y) => (browser.driver.name === 'webkit' ? this.turnWheel(y) : this.act([{ type: 'wheel', id: 'wheel', actions: [
        { type: 'scroll', ...this.at, deltaX: Math.round(x), deltaY: Math.round(y), origin: 'viewport' }] }])),
    };
    this.touchscreen = { tap: (x, y) => this.drag({ x, y }, { x, y }, 0) };
  }
  /// One command after another, each with this tab in front.
  do(work) { return this.browser.inTurn(this.handle, work); }
  act(actions) { return this.do((driver) => driver.act(actions)); }
  drag(from, to, steps = 8) {
    const pointerType = this.browser.driver.pointer;
    const at = (i) => ({ x: Math.round(from.x + ((to.x - from.x) * i) / (steps || 1)), y: Math.round(from.y + ((to.y - from.y) * i) / (steps || 1)) });
    const move = (i, duration) => ({ type: 'pointerMove', duration, ...at(i), origin: 'viewport' });
    return this.act([{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions: [
      move(0, 0), { type: 'pointerDown', button: 0 }, { type: 'pause', duration: 30 },
      ...Array.from({ length: steps }, (_, i) => move(i + 1, 20)), { type: 'pointerUp', button: 0 }] }]);
  }
  /// The driver of WebKit has steps of its own, which say nothing of how far they go.
  turnWheel(y) {
    return this.evaluate(([deltaY, { x, y }]) => document.getElementById('canvas').dispatchEvent(
      new WheelEvent('wheel', { deltaY, clientX: x, clientY: y, bubbles: true, cancelable: true })) && null, [y, this.at]);
  }
  async type(keys) {
    const actions = keys.flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
    await this.act([{ type: 'key', id: 'keys', actions }]);
  }
  viewportSize() { return size; }
  /// Gives the page that size: what a window is given includes what stands around the page, which may be more by and by.
  async fit() {
    const isFit = async (wanted) => {
      await this.do((driver) => driver.resize(wanted.width, wanted.height));
      const is = await this.evaluate('() => ({ width: innerWidth, height: innerHeight })');
      wanted.width += size.width - is.width;
      wanted.height += size.height - is.height;
      return is.width === size.width && is.height === size.height;
    };
    const wanted = { ...size };
    await comesTrue('the window has its size', () => isFit(wanted));
  }
  goto(url) { return this.do((driver) => driver.goto(url)); }
  goBack() { return this.do((driver) => driver.back()); }
  /// By the page itself: some drivers go past its worker.
  async reload() {
    await this.evaluate(() => { window.isOld = true; setTimeout(() => location.reload()); });
    await comesTrue('the page was loaded again',
      () => this.evaluate(() => !window.isOld && document.readyState === 'complete').catch(() => false));
  }
  async evaluate(what, given) {
    const text = `(${what})`;
    // Where the page's policy allows it, in the very scope of its scripts.
    const called = this.browser.isOpen ? `window.eval(${JSON.stringify(text)})` : text;
    const script = `const done = arguments[arguments.length - 1], given = JSON.parse(arguments[0]);
      Promise.resolve().then(() => ${called}(given)).then((value) => done(JSON.stringify({ value })),
        (error) => done(JSON.stringify({ error: String(error) + ' ' + String(error && error.stack) })));`;
    const answer = JSON.parse(await this.do((driver) => driver.script(script, [given === undefined ? 'null' : JSON.stringify(given)])));
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  }
  waitForFunction(is, given) { return comesTrue(String(is), () => this.evaluate(is, given).catch(() => false)); }
  getByRole(role, { name } = {}) { return new Locator(this, role, name); }
  getByText(words) {
    const pattern = words instanceof RegExp ? words.source : words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return { first: () => ({ waitFor: () => this.waitForFunction((text) => [...document.querySelectorAll('#mirror *')]
      .some((one) => one.childElementCount === 0 && new RegExp(text).test(one.textContent.trim())), pattern) }) };
  }
  async screenshot({ path }) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Buffer.from(await this.do((driver) => driver.picture()), 'base64'));
  }
  close() { return this.do((driver) => driver.closeTab()); }
}

/// A browser of the engine of that name. Its first tab stays empty. `isOpen`: its pages may evaluate text; `more` is for Firefox.
export async function openEngine(name, { profile = null, isOpen = false, more } = {}) {
  const folder = profile || mkdtempSync(join(tmpdir(), `tenderspot-${name}-`));
  const driver = await engines[name](folder, more);
  const [first] = await driver.tabs();
  let last = Promise.resolve(), front = null;
  const browser = {
    driver, isOpen, folder,
    inTurn(handle, work) {
      const mine = last.then(async () => {
        if (front !== handle) await driver.show(handle);
        front = handle;
        return work(driver);
      });
      last = mine.catch(() => {});
      return mine;
    },
    async newPage() {
      // From the first one: the last one in front may be closed.
      const handle = await browser.inTurn(first, () => driver.newTab());
      const page = new Page(browser, handle);
      await page.fit();
      return page;
    },
    async close() {
      await driver.stop();
      if (!profile) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return browser;
}
