// SPDX-License-Identifier: MIT
// In the page that is one file: reads the files that lie in it as text of one character a byte.
(function () {
  'use strict';
  const tenderspot = window.tenderspot;
  /// The characters that windows-1252 has for the bytes from 0x80 to 0x9f, where they are others than the byte's own.
  const others = '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
    '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';
  const byteOf = new Map(Array.from(others, (c, i) => [c.charCodeAt(0), 0x80 + i]));

  function decode(text) {
    const bytes = new Uint8Array(text.length);
    let size = 0, escape = 0;
    for (let i = 0; i < text.length; ++i) {
      const code = text.charCodeAt(i);
      if (code === 0x3d) {
        escape = 0x40;
        continue;
      }
      bytes[size++] = (code < 0x100 ? code : byteOf.get(code)) ^ escape;
      escape = 0;
    }
    return bytes.subarray(0, size);
  }

  tenderspot.inlined = {
    async bytes(path) {
      const block = document.getElementById(path);
      if (!block) throw new Error('There is no ' + path + ' in this page.');
      const bytes = decode(block.textContent);
      block.remove(); // Nobody asks twice, and it need not be kept twice.
      if (block.className !== 'gzip') return bytes.slice();
      const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
      return new Uint8Array(await new Response(plain).arrayBuffer());
    },
  };
})();
