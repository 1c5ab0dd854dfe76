// SPDX-License-Identifier: MIT
// What a node of the mirror looks like as an element of the page.
(function () {
  'use strict';
  const tenderspot = window.tenderspot = window.tenderspot || {};

  const tags = {
    main: 'main', region: 'section', nav: 'nav', tab: 'button', text: 'p', button: 'button', choice: 'button',
    radio: 'button', list: 'ul', item: 'li', field: 'input',
  };
  const roles = {
    dialog: 'dialog', modal: 'dialog', tabs: 'tablist', tab: 'tab', radios: 'radiogroup', radio: 'radio',
    list: 'list', image: 'img', map: 'group', timer: 'timer', note: 'note',
  };
  const chosen = { tab: 'aria-selected', radio: 'aria-checked', choice: 'aria-pressed', button: 'aria-current' };
  const unfocused = ['heading', 'main', 'region', 'dialog', 'modal', 'note'];

  function tag(node) {
    if (node.kind === 'heading') return 'h' + node.level;
    return node.lines ? 'textarea' : tags[node.kind] || 'div';
  }

  /** An element made for one node does for another one of the same shape. */
  function shape(node) {
    return tag(node) + ' ' + node.kind + (node.scroll === undefined ? '' : ' scrolls');
  }

  function setAttribute(element, name, value) {
    if (value === undefined || value === '') element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
  }

  function setText(element, text) {
    if (element.textContent !== text) element.textContent = text;
  }

  /** The element in which those of its children lie. */
  function holder(element) {
    return element.firstElementChild && element.firstElementChild.className === 'scrolled' ? element.firstElementChild
                                                                                             : element;
  }

  function make(node) {
    const element = document.createElement(tag(node));
    element.id = 'm' + node.id;
    element.dataset.node = node.id;
    setAttribute(element, 'role', roles[node.kind]);
    if (node.kind === 'modal') element.setAttribute('aria-modal', 'true');
    if (element.tagName === 'BUTTON') element.type = 'button';
    if (unfocused.includes(node.kind)) element.tabIndex = -1;
    if (node.kind === 'map') element.tabIndex = 0;
    if (node.kind === 'field') {
      if (!node.lines) element.type = 'text';
      element.autocomplete = 'off';
      element.enterKeyHint = node.lines ? 'enter' : 'done';
    }
    if (node.scroll !== undefined) {
      const inner = document.createElement('div');
      inner.className = 'scrolled';
      element.append(inner);
    }
    return element;
  }

  function describe(element, about) {
    let words = element.querySelector('.about');
    if (!about) {
      if (words) words.remove();
      return setAttribute(element, 'aria-describedby', undefined);
    }
    if (!words) {
      words = document.createElement('span');
      words.className = 'about';
      words.id = element.id + 'about';
      element.append(words);
    }
    setText(words, about);
    setAttribute(element, 'aria-describedby', words.id);
  }

  /** Text that was typed here is newer than what comes back; only other text replaces it. */
  function fillField(element, node, caret) {
    setAttribute(element, 'placeholder', node.hint);
    if (element.value === node.value || element.dataset.composing) return;
    element.value = node.value;
    if (document.activeElement !== element) return;
    const before = new TextDecoder().decode(new TextEncoder().encode(node.value).slice(0, caret));
    element.setSelectionRange(before.length, before.length);
  }

  function fill(element, node, caret) {
    if (node.kind === 'heading' || node.kind === 'text') setText(element, node.name || '');
    else setAttribute(element, 'aria-label', node.name);
    if (node.kind === 'timer') setText(element, node.about || '');
    else if (element.tagName === 'BUTTON') describe(element, node.about);
    else if (node.kind === 'image') setAttribute(element, 'aria-description', node.about);
    if (node.kind === 'field') fillField(element, node, caret);
    if (chosen[node.kind]) setAttribute(element, chosen[node.kind], node.on);
    setAttribute(element, 'aria-disabled', node.off);
    const [x, y, width, height] = node.box;
    const style = element.style;
    style.left = x + 'px';
    style.top = y + 'px';
    style.width = width + 'px';
    style.height = height + 'px';
    if (node.scroll !== undefined) holder(element).style.transform = 'translateY(' + -node.scroll + 'px)';
  }

  /** Puts the elements in that order, and moves only those that stand elsewhere: a moved one loses its focus. */
  function arrange(element, children) {
    const inside = holder(element);
    let next = inside.firstElementChild;
    for (const child of children) {
      if (child === next) next = next.nextElementSibling;
      else inside.insertBefore(child, next);
    }
  }

  /** Of a group with arrow keys one is reached with Tab: the chosen one, else the first. */
  function rove(group) {
    const all = [...group.querySelectorAll('[role=tab], [role=radio]')];
    const usable = all.filter((one) => !one.hasAttribute('aria-disabled'));
    const is = (one) => one.getAttribute('aria-selected') === 'true' || one.getAttribute('aria-checked') === 'true';
    const first = usable.find(is) || usable[0];
    for (const one of all) one.tabIndex = one === first || one === document.activeElement ? 0 : -1;
  }

  tenderspot.mirrorElements = { make, fill, arrange, rove, shape };
})();
