// SPDX-License-Identifier: MIT
// The canvas: its size in the screen's own pixels, what notches take of it, and painting into it.
'use strict';
(function () {
    const tenderspot = window.tenderspot = window.tenderspot || {};
    const canvas = document.getElementById('canvas');
    const context = canvas.getContext('2d', { alpha: false });
    let exact = null;

    if (window.ResizeObserver) {
        const observer = new ResizeObserver(entries => {
            const box = entries[entries.length - 1].devicePixelContentBoxSize;
            const next = box ? { width: box[0].inlineSize, height: box[0].blockSize } : null;
            if (next && exact && next.width === exact.width && next.height === exact.height) return;
            exact = next;
            changed();
        });
        try { observer.observe(canvas, { box: 'device-pixel-content-box' }); } catch (error) { observer.observe(canvas); }
    }

    /// In pixels of the screen, so that edges are crisp at any ratio.
    function size() {
        const ratio = window.devicePixelRatio || 1;
        const near = { width: Math.max(Math.floor(canvas.clientWidth * ratio), 1), height: Math.max(Math.floor(canvas.clientHeight * ratio), 1) };
        const is = exact && Math.abs(exact.width - near.width) <= 2 && Math.abs(exact.height - near.height) <= 2 ? exact : near;
        if (canvas.width !== is.width) canvas.width = is.width;
        if (canvas.height !== is.height) canvas.height = is.height;
        return is;
    }

    /// Top, right, bottom, left, in points; style.css fills the paddings from the environment.
    function insets() {
        const probe = document.getElementById('insets');
        if (!probe) return [0, 0, 0, 0];
        const style = getComputedStyle(probe);
        return [style.paddingTop, style.paddingRight, style.paddingBottom, style.paddingLeft].map(text => parseFloat(text) || 0);
    }

    /// A part of `picture`, which is all of the canvas.
    function show(picture, left, top, width, height) {
        context.putImageData(picture, 0, 0, left, top, width, height);
    }

    function changed() {
        if (!tenderspot.ports || !tenderspot.ports.running) return;
        Module._tenderspot_resized();
        tenderspot.ports.turnSoon();
    }
    window.addEventListener('resize', changed);
    if (window.screen.orientation) window.screen.orientation.addEventListener('change', changed);

    tenderspot.screen = { size, insets, show };
})();
