// SPDX-License-Identifier: MIT
// Gives the demo its fonts; registers the worker that keeps it, where the address asks for one.
'use strict';
var Module = {
  canvas: document.getElementById('canvas'),
  preRun: [() => {
    Module.FS.mkdir('/fonts');
    for (const name of ['Inter-Regular.otf', 'Inter-Bold.otf']) {
      Module.addRunDependency(name);
      fetch('fonts/' + name).then((answer) => answer.arrayBuffer()).then((bytes) => {
        Module.FS.writeFile('/fonts/' + name, new Uint8Array(bytes));
        Module.removeRunDependency(name);
      });
    }
  }],
};
if (navigator.serviceWorker && location.search === '?keep') navigator.serviceWorker.register('sw.js');
