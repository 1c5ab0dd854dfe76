// SPDX-License-Identifier: MIT
// Files between the app and the user: given as a download, taken with the browser's own chooser.
'use strict';
(function () {
  const tenderspot = (window.tenderspot = window.tenderspot || {});

  const keptFor = 60000; // Milliseconds until a download has surely begun.

  /// Whether the file goes to the user by the device's own sheet: on a Home Screen a download opens over the app without
  /// a way back, or not at all.
  const share = (bytes, name, type) => {
    const { device } = tenderspot;
    if (!device.isIos() || !device.isInstalled() || !navigator.canShare) return false;
    const files = [new File([bytes], name, { type })];
    if (!navigator.canShare({ files })) return false;
    // Who changes their mind has said so to the sheet; whatever else kept it from opening, a download may still do.
    navigator.share({ files }).catch((error) => { if (error.name !== 'AbortError') save(bytes, name, type); });
    return true;
  };
  const save = (bytes, name, type) => {
    const url = URL.createObjectURL(new Blob([bytes], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.hidden = true;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), keptFor);
  };

  tenderspot.exchange = {
    /// Gives the bytes to the user as a file of that name.
    download: (bytes, name, type) => { if (!share(bytes, name, type)) save(bytes, name, type); },

    /// Resolves to { name, bytes }, or to null when the user chose none.
    chooseFile: (accept) =>
      new Promise((resolve) => {
        const input = document.createElement('input');
        input.type = 'file';
        // There an ending that the system does not know makes every file grey; the app looks at what it is given.
        if (!tenderspot.device.isIos()) input.accept = accept;
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
