// SPDX-License-Identifier: MIT
// Gets the shipped files, from the net or from the page itself, and only with exactly the bytes of this release.
(function () {
  'use strict';
  const tenderspot = (window.tenderspot = window.tenderspot || {});
  // From early.js: version, the hashes of what is needed first and of the list of all others; what was asked for.
  const release = tenderspot.release || { version: '', files: {} };
  const early = tenderspot.early || {};
  let list = null;

  function takeEarly(path) {
    const answer = early[path];
    delete early[path];
    return answer;
  }

  async function fetchChecked(path, hash) {
    const address = path + '?v=' + release.version;
    const options = hash ? { integrity: 'sha256-' + hash } : {};
    let answer;
    try {
      answer = await (takeEarly(path) || fetch(address, options));
    } catch (mismatchOrNoNet) {
      // What lies in the browser's own cache may be of another release.
      answer = await fetch(address, Object.assign({ cache: 'reload' }, options));
    }
    if (!answer.ok) throw new Error(path + ': ' + answer.status);
    return answer;
  }

  async function hashOf(path) {
    if (release.files[path]) return release.files[path];
    if (!list) {
      list = fetchChecked('plates.json', release.files['plates.json']).then((answer) => answer.json());
      list.catch(() => { list = null; });
    }
    const hash = (await list)[path];
    if (!hash) throw new Error('There is no ' + path + ' in this release.');
    return hash;
  }

  tenderspot.files = {
    version: release.version,

    /// Promise of all bytes; of a file larger than a few kB, or many at once.
    async bytes(path) {
      if (tenderspot.inlined) return tenderspot.inlined.bytes(path);
      const answer = await fetchChecked(path, await hashOf(path));
      return new Uint8Array(await answer.arrayBuffer());
    },

    /// Promise of a compiled WebAssembly.Module; compiles while it comes, if the server names the type.
    async program(path) {
      if (tenderspot.inlined) return WebAssembly.compile(await tenderspot.inlined.bytes(path));
      const answer = await fetchChecked(path, await hashOf(path));
      if (answer.headers.get('content-type') === 'application/wasm') return WebAssembly.compileStreaming(answer);
      return WebAssembly.compile(await answer.arrayBuffer());
    },
  };
})();
