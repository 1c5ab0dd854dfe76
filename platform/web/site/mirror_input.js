// SPDX-License-Identifier: MIT
// What is done on the page over the canvas, told to the app by the node: presses, the focus, text, keys.
(function () {
  'use strict';
  const tenderspot = window.tenderspot = window.tenderspot || {};
  const slop = 10; // CSS pixels that a tap may move.
  const twice = 500; // Milliseconds within which a press that comes by another way is the same one.
  const keyboardGoes = 300; // Milliseconds in which the keyboard of a screen is gone.
  const next = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  const plain = ['Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', ' ',
    'Enter', '+', '-'];

  let mirror = null; // What mirror.js hands over.
  let tapped = null; // The last tap on the canvas: { x, y, at }

  function isField(element) {
    return element.tagName === 'INPUT' || element.tagName === 'TEXTAREA';
  }

  function bytesBefore(field) {
    return new TextEncoder().encode(field.value.slice(0, field.selectionStart)).length;
  }

  /** Tabs are only gone along; a radio button is chosen by going there. */
  function goAlong(target, key) {
    const group = target.closest('[role=tablist], [role=radiogroup]');
    if (!group) return false;
    const all = [...group.querySelectorAll('[role=tab], [role=radio]')].filter((one) => !one.hasAttribute('aria-disabled'));
    const at = all.indexOf(target);
    if (at < 0) return false;
    const to = key === 'Home' ? 0 : key === 'End' ? all.length - 1
      : key in next ? (at + next[key] + all.length) % all.length : -1;
    if (to < 0) return false;
    for (const one of all) one.tabIndex = one === all[to] ? 0 : -1;
    all[to].focus({ preventScroll: true });
    if (all[to].getAttribute('role') === 'radio') all[to].click();
    return true;
  }

  function isPressed(target, key) {
    return (key === 'Enter' || key === ' ') && target.tagName === 'BUTTON';
  }

  /** The element with the focus comes first; what it has no use for goes to the app, as it would from the canvas. */
  function onKey(event) {
    const target = event.target, key = event.key;
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!mirror.root.contains(target) && target !== document.body) return;
    if (isPressed(target, key)) return;
    if (target.tagName === 'TEXTAREA' && key === 'Enter') return;
    if (isField(target) && key !== 'Escape' && key !== 'Enter') return;
    if (goAlong(target, key)) return event.preventDefault();
    if (!plain.includes(key) && !/^[0-9a-z]$/i.test(key)) return;
    if (plain.includes(key)) event.preventDefault();
    mirror.tell('key', ['string'], [key]);
  }

  /** Some readers of a screen press a thing and touch the canvas at its place as well: once is meant. */
  function wasTapped(target) {
    if (!tapped || performance.now() - tapped.at > twice) return false;
    const { left, top, right, bottom } = target.getBoundingClientRect();
    return tapped.x >= left && tapped.x <= right && tapped.y >= top && tapped.y <= bottom;
  }

  function onClick(event) {
    const target = event.target.closest('[data-node]');
    if (target && wasTapped(target)) return;
    const node = target && mirror.nodeOf(target);
    if (node && !node.off && target.tagName === 'BUTTON') mirror.tell('activate', ['string'], [node.id]);
  }

  function onFocus(event) {
    const node = mirror.nodeOf(event.target);
    if (!node || mirror.isQuiet()) return;
    mirror.tell('focus', ['string'], [node.id]);
    if (node.kind === 'field') mirror.tell('activate', ['string'], [node.id]);
  }

  function onBlur(event) {
    if (isField(event.target) && !mirror.isUpdating()) mirror.tell('focus', ['string'], ['']);
  }

  function onText(event) {
    const field = event.target, node = mirror.nodeOf(field);
    if (event.isComposing) field.dataset.composing = 'yes';
    if (node) mirror.tell('text', ['string', 'string', 'number'], [node.id, field.value, bytesBefore(field)]);
  }

  function onComposed(event) {
    delete event.target.dataset.composing;
    onText(event);
  }

  /** A tablet shows its keyboard only if the field gets the focus within the event itself. */
  function watchTaps(canvas) {
    let from = null;
    const begin = (point) => { from = { x: point.clientX, y: point.clientY }; };
    const end = (point) => {
      const moved = !from || Math.hypot(point.clientX - from.x, point.clientY - from.y) > slop;
      from = null;
      if (moved) return;
      tapped = { x: point.clientX, y: point.clientY, at: performance.now() };
      const edges = canvas.getBoundingClientRect();
      mirror.editing(point.clientX - edges.left, point.clientY - edges.top);
    };
    canvas.addEventListener('touchstart', (event) => {
      if (event.touches.length === 1) begin(event.touches[0]);
      else from = null;
    }, { passive: true });
    canvas.addEventListener('touchend', (event) => {
      if (event.touches.length === 0) end(event.changedTouches[0]);
    });
    canvas.addEventListener('mousedown', begin);
    canvas.addEventListener('mouseup', end);
  }

  /** What an on-screen keyboard takes from below. */
  function watchKeyboard() {
    const seen = window.visualViewport;
    if (!seen) return;
    let told = 0;
    const look = () => {
      const typing = document.activeElement && isField(document.activeElement) && seen.scale < 1.05;
      const covered = typing ? Math.max(0, window.innerHeight - seen.height - seen.offsetTop) / mirror.factor() : 0;
      if (Math.abs(covered - told) < 1) return;
      told = covered;
      mirror.tell('keyboard', ['number'], [covered]);
    };
    seen.addEventListener('resize', look);
    seen.addEventListener('scroll', look);
    // What was moved up to show the field stays so in some browsers.
    mirror.root.addEventListener('focusout', () => setTimeout(() => {
      if (document.activeElement && isField(document.activeElement)) return;
      if (window.scrollY !== 0 || seen.offsetTop > 0) window.scrollTo(0, 0);
    }, keyboardGoes));
  }

  function listen(what) {
    mirror = what;
    document.addEventListener('keydown', onKey);
    mirror.root.addEventListener('click', onClick);
    mirror.root.addEventListener('focusin', onFocus);
    mirror.root.addEventListener('focusout', onBlur);
    mirror.root.addEventListener('input', onText);
    mirror.root.addEventListener('compositionend', onComposed);
    mirror.root.addEventListener('scroll', () => { mirror.root.scrollTop = mirror.root.scrollLeft = 0; }, true);
    watchTaps(mirror.canvas);
    watchKeyboard();
  }

  tenderspot.mirrorInput = { listen };
})();
