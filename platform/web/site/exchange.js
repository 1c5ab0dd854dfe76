// SPDX-License-Identifier: MIT
// Files between the app and the user: given as a download, taken with the browser's own chooser.
'use strict';
(function () {
  const tenderspot = (window.tenderspot = window.tenderspot || {});

  const keptFor = 60000; // Milliseconds until a download has surely begun.

  tenderspot.exchange = {
    /// Gives the bytes to the user as a file of that name.
    download: (bytes, name, type) => {
      const url = URL.createObjectURL(new Blob([bytes], { type }));
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.hidden = true;
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(url), keptFor);
    },

    /// Resolves to { name, bytes }, or to null when the user chose none.
    chooseFile: (accept) =>
      new Promise((resolve) => {
        const input = document.createElement('input');
        input.type = 'file';
        input.accept = accept;
        input.hidden = true;
        const done = (result) => { input.remove(); resolve(result); };
        input.addEventListener('cancel', () => done(null));
        input.addEventListener('change', async () => {
          const file = input.files[0];
          try {
            done(file ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : null);
          } catch (error) {
            done(null);
          }
        });
        document.body.append(input);
        input.click();
      }),
  };
})();
