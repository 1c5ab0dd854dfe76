// SPDX-License-Identifier: MIT
// Letters that the app's own fonts do not have, drawn by the browser with whatever fonts it finds.
'use strict';
(function () {
  const tenderspot = (window.tenderspot = window.tenderspot || {});
  let canvas = null, pen = null;

  const fontOf = (pixels, weight) => `${weight} ${pixels}px system-ui, sans-serif`;

  /// The pen keeps nothing but its size from one text to the next.
  const penFor = (pixels, weight, rightToLeft) => {
    if (!pen) {
      canvas = document.createElement('canvas');
      pen = canvas.getContext('2d', {willReadFrequently: true});
    }
    pen.font = fontOf(pixels, weight);
    pen.direction = rightToLeft ? 'rtl' : 'ltr';
    pen.textAlign = 'left';
    pen.textBaseline = 'alphabetic';
    return pen;
  };

  /// How much of each pixel is covered. What is coloured, such as an emoji, is the lighter the brighter it is, so that
  /// its lines can be seen in one colour.
  const coverage = (data) => {
    const values = new Uint8Array(data.length / 4);
    for (let i = 0; i < values.length; ++i) {
      const [r, g, b, a] = data.subarray(4 * i, 4 * i + 4);
      const bright = (0.3 * r + 0.59 * g + 0.11 * b) / 255;
      values[i] = Math.round(a * (1 - 0.75 * bright));
    }
    return values;
  };

  let drawn = null;
  tenderspot.scripts = {
    width: (text, pixels, weight, rightToLeft) =>
      Math.round(penFor(pixels, weight, rightToLeft).measureText(text).width),
    /// Draws it and keeps it until it is taken: {left, top, w, h} around the origin, in pixels.
    draw: (text, pixels, weight, rightToLeft) => {
      const m = penFor(pixels, weight, rightToLeft).measureText(text);
      const left = -Math.ceil(Math.max(m.actualBoundingBoxLeft, 0)) - 1;
      const top = -Math.ceil(Math.max(m.actualBoundingBoxAscent, 0)) - 1;
      const w = Math.min(Math.ceil(Math.max(m.actualBoundingBoxRight, m.width)) - left + 1, 8192);
      const h = Math.ceil(Math.max(m.actualBoundingBoxDescent, 0)) - top + 1;
      canvas.width = w;
      canvas.height = h;
      penFor(pixels, weight, rightToLeft).fillText(text, -left, -top);
      drawn = {left, top, w, h, values: coverage(pen.getImageData(0, 0, w, h).data)};
      return drawn;
    },
    take: () => {
      const values = drawn.values;
      drawn = null;
      return values;
    },
  };
})();
