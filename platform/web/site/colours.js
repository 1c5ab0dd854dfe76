// SPDX-License-Identifier: MIT
// At the top of the page: the start picture wears the colours that the app was last seen in, so that nothing flashes.
window.tenderspot = { colours: (function () {
  'use strict';
  const root = document.documentElement;
  const names = ['background', 'surface', 'ink', 'muted', 'line', 'accent', 'on-accent'];
  const key = 'tenderspot:colours';

  function put(colours) {
    for (const name of names) root.style.setProperty('--' + name, colours[name]);
    for (const one of document.getElementsByName('theme-color')) one.content = colours.background;
  }

  /// `colours`: a CSS colour for each of the names; kept for the next start where the browser lets a page keep anything.
  /// A tab without the data does not know what was chosen.
  function wear(colours) {
    put(colours);
    const { store } = window.tenderspot;
    if (store && !store.hasData()) return;
    try { localStorage.setItem(key, JSON.stringify(colours)); } catch (error) { /* The next start wears the usual ones. */ }
  }

  try {
    const last = JSON.parse(localStorage.getItem(key));
    if (last && names.every((name) => /^#[0-9a-f]{6}$/.test(last[name]))) put(last);
  } catch (error) { /* None are kept, or none of ours. */ }
  return { wear };
})() };
