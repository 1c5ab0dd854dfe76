// SPDX-License-Identifier: MIT
// A page of real headings, buttons and fields over the canvas, kept in step with what the app says: for screen
// readers, keyboards, and the tablet's own way of typing.
(function () {
  'use strict';
  const tenderspot = window.tenderspot = window.tenderspot || {};
  const elements = tenderspot.mirrorElements;

  const known = new Map(); // By node: { element, node }
  let root = null, polite = null, urgent = null;
  let app = null;          // Of emscripten: ccall(), FS.
  let factor = 1;
  let page = '', edited = '', caret = 0;
  let beneath = null;      // Where the focus was before a dialog came: { page, element }
  let updating = false, following = false;
  let hasFont = false;

  function tell(name, types, values) {
    const answer = app.ccall('tenderspot_' + name, name === 'field_at' ? 'string' : null, types, values);
    if (tenderspot.ports) tenderspot.ports.turnSoon();
    return answer;
  }

  function elementOf(id) {
    const entry = known.get(id);
    return entry && entry.element;
  }

  function makeRoot(canvas) {
    root = document.createElement('div');
    root.id = 'mirror';
    const said = (role) => {
      const region = document.createElement('div');
      region.className = 'said';
      region.setAttribute('role', role);
      root.append(region);
      return region;
    };
    polite = said('status');
    urgent = said('alert');
    canvas.setAttribute('aria-hidden', 'true');
    canvas.tabIndex = -1;
    canvas.after(root);
  }

  /** Moves the focus as the app wants it; the app is not told what it said. */
  function follow(element) {
    if (element === document.activeElement) return;
    following = true;
    element.focus({ preventScroll: true });
    following = false;
  }

  function put(node) {
    let entry = known.get(node.id);
    if (!entry || elements.shape(entry.node) !== elements.shape(node)) {
      const element = elements.make(node);
      if (entry) entry.element.replaceWith(element);
      entry = { element, node };
      known.set(node.id, entry);
    }
    entry.node = node;
    elements.fill(entry.element, node, caret);
  }

  function remove(id) {
    const entry = known.get(id);
    if (entry) entry.element.remove();
    known.delete(id);
  }

  function takeNodes(nodes, gone) {
    for (const node of nodes) put(node);
    for (const id of gone) remove(id);
    for (const node of nodes) elements.arrange(elementOf(node.id), childrenOf(node));
    const top = nodes.length > 0 && elementOf(nodes[0].id);
    if (top && !top.parentElement) root.prepend(top);
    for (const group of root.querySelectorAll('[role=tablist], [role=radiogroup]')) elements.rove(group);
  }

  function childrenOf(node) {
    const own = (node.children || []).map(elementOf);
    const about = elementOf(node.id).querySelector(':scope > .about');
    return about ? [about, ...own] : own;
  }

  function takeTheme(theme) {
    tenderspot.colours.wear(theme.colours);
    root.style.setProperty('--text-size', theme.size + 'px');
  }

  function say(announcements) {
    for (const region of [polite, urgent]) {
      const words = announcements.filter((one) => one.urgent === (region === urgent)).map((one) => one.words);
      if (words.length === 0) continue;
      const paragraph = document.createElement('p'); // A new one: the same words are said again.
      paragraph.textContent = words.join(' ');
      region.replaceChildren(paragraph);
    }
  }

  function stops() {
    return [...root.querySelectorAll('button, input, textarea, [role=group][tabindex]')].filter((one) => one.tabIndex >= 0);
  }

  /** A page is met at its heading; a dialog that is left gives the focus back. */
  function pageCame(next, wanted) {
    const front = elementOf(next);
    const last = elementOf(page);
    const isDialog = front && front.getAttribute('role') === 'dialog';
    if (isDialog && last && last.getAttribute('role') !== 'dialog') beneath = { page, element: document.activeElement };
    const back = !isDialog && beneath && beneath.page === next ? beneath.element : null;
    if (!isDialog) beneath = null;
    page = next;
    if (!front) return;
    if (wanted && front.contains(wanted)) return follow(wanted);
    if (back && root.contains(back)) return follow(back);
    follow(front.querySelector('h1, h2, h3') || front);
  }

  function takeEditing(id) {
    const last = elementOf(edited), next = elementOf(id);
    edited = id;
    if (last && last !== next) {
      last.classList.remove('editing');
      if (last === document.activeElement) last.blur();
    }
    if (next) editing();
  }

  function takeFocus(message, place) {
    const wanted = elementOf(message.focus);
    if (message.page !== undefined && message.page !== page) return pageCame(message.page, wanted);
    if (wanted) return follow(wanted);
    if (!place || root.contains(document.activeElement)) return undefined;
    const now = stops();
    const nearest = now[Math.min(place.at, now.length - 1)];
    return nearest && follow(nearest);
  }

  /** What the app says: see src/ui/accessibility/mirror.hpp. */
  function update(text) {
    const message = JSON.parse(text);
    const active = document.activeElement;
    const place = root.contains(active) ? { at: Math.max(stops().indexOf(active), 0) } : null;
    updating = true;
    if (message.caret !== undefined) caret = message.caret;
    if (message.theme) takeTheme(message.theme);
    takeNodes(message.nodes || [], message.gone || []);
    if (message.title !== undefined) document.title = message.title ? message.title + ' · Tenderspot' : 'Tenderspot';
    takeFocus(message, place);
    if (message.editing !== undefined) takeEditing(message.editing);
    if (message.say) say(message.say);
    updating = false;
  }

  /** The canvas's own font, so that a field looks the same while it is typed into. */
  function bringFont() {
    if (hasFont || !app.FS) return;
    hasFont = true;
    document.fonts.add(new FontFace('Tenderspot', app.FS.readFile('/fonts/Inter-Regular.otf')));
  }

  /**
   * Makes the field that is edited a real one, with the keyboard of the tablet. With a place in CSS pixels: the field
   * that a tap there edits, before the app itself has seen the tap; tablets ask for that within the event.
   */
  function editing(x, y) {
    bringFont();
    const id = x === undefined ? edited : tell('field_at', ['number', 'number'], [x / factor, y / factor]);
    const field = elementOf(id);
    if (!field) return;
    field.classList.add('editing');
    if (field === document.activeElement) return;
    follow(field);
    field.setSelectionRange(field.value.length, field.value.length);
  }

  /** `scale`: CSS pixels a point. */
  function place(scale) {
    factor = scale;
    root.style.transform = 'scale(' + scale + ')';
  }

  function attach(module, canvas) {
    app = module;
    makeRoot(canvas);
    tenderspot.mirrorInput.listen({
      root, canvas, tell, editing,
      factor: () => factor,
      isQuiet: () => updating || following,
      isUpdating: () => updating,
      nodeOf: (element) => element.dataset && known.get(element.dataset.node) && known.get(element.dataset.node).node,
    });
  }

  tenderspot.mirror = { attach, update, editing, place };
})();
