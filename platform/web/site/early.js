// SPDX-License-Identifier: MIT
// In the page itself: asks for what the program needs first while no other script of the page is here yet.
Object.assign(window.tenderspot, (function (release, first) {
  'use strict';
  // The worker that gave this page gives nothing that it has not looked at itself, and the browser keeps what it has
  // translated of a program only if it need not look at its bytes again.
  const isKept = Boolean(navigator.serviceWorker && navigator.serviceWorker.controller);
  const early = {};
  for (const path of first) {
    early[path] = fetch(path + '?v=' + release.version, isKept ? {} : { integrity: 'sha256-' + release.files[path] });
    early[path].catch(() => {});
  }
  return { release, early };
})(/* pack writes release and paths here */));
