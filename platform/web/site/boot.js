// SPDX-License-Identifier: MIT
// Starts the program: fetches at once what it needs first, hands it over, and says in words what went wrong.
(function () {
  'use strict';
  const tenderspot = (window.tenderspot = window.tenderspot || {});
  const root = document.documentElement;
  const cannotRun = 'This browser cannot run Tenderspot, because it has no WebAssembly. A newer browser can. ' +
    'In Lockdown Mode, allow this site in the settings of your device.';
  const notLoaded = 'Tenderspot could not be loaded. Your records on this device are safe. ' +
    'Look at the connection, then try again.';
  const notStarted = 'Tenderspot could not start. Your records on this device are safe. Try again, or open it in another browser.';
  const stopped = 'Tenderspot has stopped. What was called saved is safe on this device. Open it again.';
  const fonts = ['fonts/Inter-Regular.otf', 'fonts/Inter-SemiBold.otf', 'fonts/Inter-Bold.otf'];
  const others = [];
  let tellStarted;

  function fail(sentence, reason) {
    if (root.dataset.state === 'failed') return;
    if (reason) console.warn(String(reason));
    root.dataset.state = 'failed';
    document.getElementById('start-words').textContent = sentence;
    const again = document.getElementById('start-again');
    again.textContent = sentence === stopped ? 'Open it again' : 'Try again';
    again.hidden = false;
    again.addEventListener('click', () => location.reload());
    again.focus();
  }

  function writeFile(path, data) {
    const FS = window.Module.FS;
    FS.mkdirTree('/' + path.slice(0, Math.max(path.lastIndexOf('/'), 0)));
    FS.writeFile('/' + path, data, { canOwn: true });
  }

  const firstFiles = () =>
    Promise.all(['facts.txt'].concat(fonts).map(async (path) => [path, await tenderspot.files.bytes(path)]));

  tenderspot.boot = {
    /// Promise that is kept when the first picture of the program is there.
    started: new Promise((resolve) => { tellStarted = resolve; }),
    /// main() is not called before `promise` is kept. To be called while the scripts of the page are read.
    waitFor(promise) { others.push(promise); },
    /// The program is ready for its first turn.
    began() {
      if (tenderspot.mirror) tenderspot.mirror.attach(window.Module, window.Module.canvas);
      if (tenderspot.ports) tenderspot.ports.begin();
      if (root.dataset.state !== 'loading') return;
      performance.mark('tenderspot:first-content');
      root.dataset.state = 'ready';
      tellStarted();
    },
    /// Says a sentence instead of the program, with a button to open it again.
    failed: fail,
    /// Writes bytes or text to /`path` in the program's file system; makes its folder.
    writeFile,
  };

  if (typeof WebAssembly !== 'object') {
    fail(cannotRun);
    return;
  }

  // Read while the program comes.
  queueMicrotask(() => { if (tenderspot.store) tenderspot.store.opening = tenderspot.store.open(); });
  const program = tenderspot.files.program('tenderspot.wasm');
  const files = firstFiles();
  program.catch(() => {});
  files.catch(() => {});
  let before = [];

  window.Module = {
    canvas: document.getElementById('canvas'),
    instantiateWasm(imports, receive) {
      Promise.all([program, files].concat(others)).then(async ([compiled, list]) => {
        before = list;
        const instance = await WebAssembly.instantiate(compiled, imports);
        try {
          receive(instance, compiled);
        } catch (error) {
          if (error !== 'unwind') fail(notStarted, error);
        }
      }).catch((error) => fail(error instanceof WebAssembly.CompileError ? notStarted : notLoaded, error));
      return {};
    },
    preRun: [() => before.forEach(([path, data]) => writeFile(path, data))],
    onAbort(reason) { fail(root.dataset.state === 'ready' ? stopped : notStarted, reason); },
  };

  // The script of the program, or another one, that did not come or is not of this release.
  window.addEventListener('error', (event) => {
    if (event.target && event.target.tagName === 'SCRIPT') fail(notLoaded, event.target.src);
  }, true);

  // The app zooms its own map; the page itself stays as it is.
  for (const name of ['gesturestart', 'contextmenu'])
    window.Module.canvas.addEventListener(name, (event) => event.preventDefault());
})();
