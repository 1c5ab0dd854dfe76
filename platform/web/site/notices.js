// SPDX-License-Identifier: MIT
// Notices of the browser: asks for the permission, shows and closes them, and tells the app what became of them.
(function () {
  'use strict';
  var tenderspot = window.tenderspot = window.tenderspot || {};

  // Ours among what else may be shown for this site. A place of the app (0: reminder, 1: test) follows.
  var prefix = 'tenderspot-notice-';
  // In the order of NoticeAnswer; 'open' is a tap on the notice itself, and known to the app alone.
  var answers = ['start', 'snooze', 'skip', 'closed', 'open'];
  var permissions = { default: 1, granted: 2, denied: 3 }; // In the order of NoticePermission.
  var shownByPage = {}; // By tag, where there is no service worker.
  var last = Promise.resolve(); // One after the other: a close must not overtake the show before it.

  function inTurn(work) {
    last = last.then(work).catch(function () {});
    return last;
  }

  function registration() {
    if (!navigator.serviceWorker) return Promise.resolve(null);
    return navigator.serviceWorker.getRegistration().then(function (found) {
      return found && found.active ? found : null;
    }, function () { return null; });
  }

  function answered(tag, answer) {
    var place = tag.indexOf(prefix) === 0 ? Number(tag.slice(prefix.length)) : NaN;
    var index = answers.indexOf(answer);
    if ((place !== 0 && place !== 1) || index < 0) return;
    if (window.Module && Module._tenderspot_notice_answered) Module._tenderspot_notice_answered(place, index);
  }

  function permissionMayHaveChanged() {
    if (window.Module && Module._tenderspot_permission_changed) Module._tenderspot_permission_changed();
  }

  // 1 not asked, 2 allowed, 3 blocked, 4 impossible.
  function permission() {
    if (!('Notification' in window)) return 4;
    return permissions[Notification.permission] || 4;
  }

  // Only from a tap: browsers refuse it otherwise.
  function request() {
    if (permission() !== 1) return Promise.resolve();
    return Promise.resolve(Notification.requestPermission()).then(permissionMayHaveChanged, permissionMayHaveChanged);
  }

  // How many buttons the browser shows with a notice; 0: none, or no service worker that could hear of them.
  function buttonCount() {
    if (permission() !== 2 || !navigator.serviceWorker || !navigator.serviceWorker.controller) return 0;
    return Notification.maxActions || 0;
  }

  function showByPage(title, options) {
    try {
      var notice = new Notification(title, options);
      notice.onclick = function () {
        window.focus();
        notice.close();
        answered(options.tag, 'open');
      };
      shownByPage[options.tag] = notice;
    } catch (error) { // Phones refuse it to pages.
      delete shownByPage[options.tag];
    }
  }

  // `buttons`: [{answer, label}], of which the first are shown as far as there is room.
  function show(title, body, buttons, place) {
    if (permission() !== 2) return Promise.resolve();
    var tag = prefix + place;
    // The app has its own tone, and only one of them shall sound. Again at the same place it is to be seen again.
    var options = { body: body, tag: tag, renotify: true, silent: true, requireInteraction: true, icon: 'icons/apple-180.png' };
    var actions = buttons.slice(0, buttonCount()).map(function (button) {
      return { action: button.answer, title: button.label };
    });
    return inTurn(function () {
      return registration().then(function (found) {
        if (!found) return showByPage(title, options);
        options.actions = actions;
        return found.showNotification(title, options).catch(function () {
          delete options.actions;
          showByPage(title, options);
        });
      });
    });
  }

  // Also those that a page showed that is gone.
  function close(place) {
    var tag = prefix + place;
    return inTurn(function () {
      if (shownByPage[tag]) shownByPage[tag].close();
      delete shownByPage[tag];
      return registration().then(function (found) {
        if (!found || !found.getNotifications) return;
        return found.getNotifications({ tag: tag }).then(function (all) {
          all.forEach(function (one) { one.close(); });
        });
      });
    });
  }

  if (navigator.serviceWorker) {
    navigator.serviceWorker.addEventListener('message', function (event) {
      var told = event.data;
      if (told && told.kind === 'notice' && typeof told.tag === 'string') answered(told.tag, told.answer);
    });
  }
  // Somebody may change it in the settings of the browser at any time.
  if (navigator.permissions && navigator.permissions.query) {
    navigator.permissions.query({ name: 'notifications' }).then(function (status) {
      status.addEventListener('change', permissionMayHaveChanged);
    }, function () {});
  }

  tenderspot.notices = { permission: permission, request: request, buttonCount: buttonCount, show: show, close: close };
})();
