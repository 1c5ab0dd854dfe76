// SPDX-License-Identifier: MIT
// Notices of the browser: the page's half and the service worker's half, each against a browser made up here; so a
// click can be given, which no test can give to a real one.
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

const site = new URL('../site/', import.meta.url);
const source = (name) => readFileSync(new URL(name, site), 'utf8');

function check(is, what) {
  if (!is) throw new Error(what);
}
function equal(is, wanted, what) {
  check(JSON.stringify(is) === JSON.stringify(wanted), `${what}: ${JSON.stringify(is)} instead of ${JSON.stringify(wanted)}`);
}

/// A page; `options`: permission, worker (whether there is one), refuses (the page may not make notices itself).
function openPage(options) {
  const page = { shown: [], closed: [], answers: [], changes: 0, requests: 0, listeners: {}, byPage: [] };
  class Notification {
    constructor(title, more) {
      if (options.refuses) throw new TypeError('Illegal constructor');
      Object.assign(this, { title, ...more });
      page.byPage.push(this);
    }
    close() { page.closed.push(this.tag); }
    static get permission() { return options.permission; }
    static requestPermission() {
      page.requests += 1;
      options.permission = 'granted';
      return Promise.resolve('granted');
    }
    static get maxActions() { return 2; }
  }
  const registration = {
    active: {},
    showNotification: async (title, more) => { page.shown.push({ title, ...more, close: () => page.closed.push(more.tag) }); },
    getNotifications: async ({ tag }) => page.shown.filter((one) => one.tag === tag),
  };
  const serviceWorker = {
    controller: {},
    getRegistration: async () => registration,
    addEventListener: (name, heard) => { page.listeners[name] = heard; },
  };
  const window = { focus() { page.focused = true; }, Notification };
  const Module = {
    _tenderspot_notice_answered: (place, answer) => page.answers.push([place, answer]),
    _tenderspot_permission_changed: () => { page.changes += 1; },
  };
  if (options.none) delete window.Notification;
  window.Module = Module;
  runInNewContext(source('notices.js'), {
    window, Module, Notification, Promise, Number,
    navigator: options.worker ? { serviceWorker } : {},
  });
  page.notices = window.tenderspot.notices;
  page.tell = (data) => page.listeners.message({ data });
  return page;
}

/// A service worker with these pages open.
function startWorker(pages) {
  const worker = { told: [], focused: [], opened: [], listeners: {} };
  const clients = pages.map((one, at) => ({
    ...one,
    postMessage: (data) => worker.told.push([at, data]),
    focus: async () => { worker.focused.push(at); },
  }));
  const self = {
    addEventListener: (name, heard) => { worker.listeners[name] = heard; },
    clients: { matchAll: async () => clients, openWindow: async (path) => { worker.opened.push(path); } },
  };
  runInNewContext(source('notices_worker.js'), { self });
  worker.give = async (name, tag, action) => {
    const event = { action, closed: 0, notification: { tag, close: () => { event.closed += 1; } }, waitUntil: (done) => { event.done = done; } };
    worker.listeners[name](event);
    await event.done;
    return event;
  };
  return worker;
}

const three = [{ answer: 'start', label: 'Start' }, { answer: 'snooze', label: 'In 10 minutes' }, { answer: 'skip', label: 'Skip' }];

export const tests = {
  async 'A notice goes through the service worker, with as many buttons as there is room for, and without a sound'() {
    const page = openPage({ permission: 'granted', worker: true });
    equal(page.notices.buttonCount(), 2, 'buttons');
    await page.notices.show('Time for your treatment', 'Planned for 14:00.', three, 0);
    equal(page.shown.length, 1, 'shown');
    const { title, body, actions, silent, tag } = page.shown[0];
    equal([title, body, silent], ['Time for your treatment', 'Planned for 14:00.', true], 'the notice');
    equal(actions, [{ action: 'start', title: 'Start' }, { action: 'snooze', title: 'In 10 minutes' }], 'its buttons');
    page.notices.show('Again', '', three, 0);
    await page.notices.close(0);
    check(page.closed.includes(tag), 'it was not closed');
    equal(page.shown.length, 2, 'shown in turn');
    equal(page.byPage.length, 0, 'by the page');
  },
  async 'Without a service worker the page shows it, and a tap on it is told'() {
    const page = openPage({ permission: 'granted' });
    equal(page.notices.buttonCount(), 0, 'buttons');
    await page.notices.show('Time for your treatment', 'Planned.', three, 0);
    equal(page.byPage.length, 1, 'by the page');
    page.byPage[0].onclick();
    equal(page.answers, [[0, 4]], 'the answer');
    check(page.focused, 'the page did not come to the front');
  },
  async 'Where not even that is allowed nothing breaks'() {
    const page = openPage({ permission: 'granted', refuses: true });
    await page.notices.show('Time for your treatment', 'Planned.', three, 0);
    await page.notices.close(0);
    equal(page.byPage.length, 0, 'by the page');
    const none = openPage({ none: true });
    equal(none.notices.permission(), 4, 'permission');
    await none.notices.show('Time for your treatment', 'Planned.', three, 0);
  },
  async 'Nothing is shown without the permission, and it is asked for only where it was not'() {
    for (const [permission, number] of [['default', 1], ['denied', 3]]) {
      const page = openPage({ permission, worker: true });
      equal(page.notices.permission(), number, permission);
      await page.notices.show('Time for your treatment', 'Planned.', three, 0);
      equal(page.shown.length + page.byPage.length, 0, 'shown');
      await page.notices.request();
      equal(page.requests, permission === 'default' ? 1 : 0, 'asked');
      equal(page.changes, permission === 'default' ? 1 : 0, 'told of');
    }
  },
  async 'What the service worker says is told with its place; what is none of ours is not'() {
    const page = openPage({ permission: 'granted', worker: true });
    for (const answer of ['start', 'snooze', 'skip', 'closed', 'open'])
      page.tell({ kind: 'notice', answer, tag: 'tenderspot-notice-0' });
    page.tell({ kind: 'notice', answer: 'closed', tag: 'tenderspot-notice-1' });
    equal(page.answers, [[0, 0], [0, 1], [0, 2], [0, 3], [0, 4], [1, 3]], 'answers');
    page.tell({ kind: 'notice', answer: 'eat', tag: 'tenderspot-notice-0' });
    page.tell({ kind: 'notice', answer: 'start', tag: 'tenderspot-notice-7' });
    page.tell({ kind: 'notice', answer: 'start', tag: 'another' });
    page.tell({ kind: 'update' });
    page.tell(null);
    equal(page.answers.length, 6, 'answers');
  },
  async 'A click is told to all pages, closes the notice, and brings the one that is seen to the front'() {
    const worker = startWorker([{ visibilityState: 'hidden' }, { visibilityState: 'visible' }]);
    const event = await worker.give('notificationclick', 'tenderspot-notice-0', '');
    equal(event.closed, 1, 'closed');
    equal(worker.told.map(([at, data]) => [at, data.kind, data.answer, data.tag]),
      [[0, 'notice', 'open', 'tenderspot-notice-0'], [1, 'notice', 'open', 'tenderspot-notice-0']], 'told');
    equal(worker.focused, [1], 'to the front');
    await worker.give('notificationclick', 'tenderspot-notice-0', 'start');
    equal(worker.focused, [1, 1], 'to the front');
  },
  async 'Later, skip and closing bring nothing to the front'() {
    const worker = startWorker([{ visibilityState: 'visible' }]);
    await worker.give('notificationclick', 'tenderspot-notice-0', 'snooze');
    await worker.give('notificationclick', 'tenderspot-notice-0', 'skip');
    await worker.give('notificationclose', 'tenderspot-notice-0');
    equal(worker.told.map(([, data]) => data.answer), ['snooze', 'skip', 'closed'], 'told');
    equal([worker.focused.length, worker.opened.length], [0, 0], 'to the front');
  },
  async 'Where no page is open a click opens one'() {
    const worker = startWorker([]);
    await worker.give('notificationclick', 'tenderspot-notice-0', 'start');
    equal(worker.opened, ['./'], 'opened');
    await worker.give('notificationclick', 'tenderspot-notice-0', 'skip');
    equal(worker.opened.length, 1, 'opened');
    await worker.give('notificationclick', 'another', '');
    equal([worker.opened.length, worker.told.length], [1, 0], 'of another');
  },
};
