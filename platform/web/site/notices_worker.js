// SPDX-License-Identifier: MIT
// In the service worker: what the user does with a notice of the browser is told to the page, or opens it.
(function () {
  'use strict';
  var prefix = 'tenderspot-notice-';

  function isOurs(notice) { return typeof notice.tag === 'string' && notice.tag.indexOf(prefix) === 0; }

  function pages() { return self.clients.matchAll({ type: 'window', includeUncontrolled: true }); }

  // All are told; only the one that reminds knows of the notice.
  function tell(all, notice, answer) {
    all.forEach(function (page) { page.postMessage({ kind: 'notice', answer: answer, tag: notice.tag }); });
  }

  function seenFirst(all) {
    return all.find(function (page) { return page.focused; }) ||
      all.find(function (page) { return page.visibilityState === 'visible'; }) || all[0];
  }

  // "Later" and "Skip" need nobody to look.
  function comesToTheFront(answer) { return answer === 'open' || answer === 'start'; }

  self.addEventListener('notificationclick', function (event) {
    var notice = event.notification;
    if (!isOurs(notice)) return;
    var answer = event.action || 'open';
    notice.close();
    event.waitUntil(pages().then(function (all) {
      tell(all, notice, answer);
      if (!comesToTheFront(answer)) return;
      // What was due is told of once more by the app that opens.
      return all.length > 0 ? seenFirst(all).focus() : self.clients.openWindow('./');
    }).catch(function () {}));
  });

  self.addEventListener('notificationclose', function (event) {
    if (!isOurs(event.notification)) return;
    event.waitUntil(pages().then(function (all) { tell(all, event.notification, 'closed'); }));
  });
})();
