// SPDX-License-Identifier: MIT
// Which kind of browser this is, where its kind has ways of its own that no question to it would tell.
'use strict';
(function () {
  const tenderspot = (window.tenderspot = window.tenderspot || {});

  /// An iPad says that it is a Mac, but no Mac is touched with several fingers.
  const isIos = () => /iPhone|iPad|iPod/.test(navigator.userAgent) ||
    (navigator.platform === 'MacIntel' && navigator.maxTouchPoints > 1);
  /// Opened from the Home Screen, the Dock, or as an app of its own.
  const isInstalled = () => navigator.standalone === true || window.matchMedia('(display-mode: standalone)').matches;

  tenderspot.device = {
    isIos,
    isInstalled,
    /// Of Safari's engine, which all browsers of an iPhone have.
    isWebKit: () => /^Apple/.test(navigator.vendor),
    /// 0: any other, 1: a tab on an iPhone or iPad, 2: there, from the Home Screen.
    kind: () => (isIos() ? (isInstalled() ? 2 : 1) : 0),
  };
})();
