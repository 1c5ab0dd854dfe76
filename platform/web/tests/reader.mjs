// SPDX-License-Identifier: MIT
// Drives a page as a screen reader does: finds things in Chromium's accessibility tree alone and acts on them.

const sessions = new WeakMap();

async function session(page) {
  if (!sessions.has(page)) {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Accessibility.enable');
    sessions.set(page, cdp);
  }
  return sessions.get(page);
}

function told(node) {
  const properties = Object.fromEntries((node.properties || []).map((one) => [one.name, one.value.value]));
  return {
    role: node.role && node.role.value,
    name: (node.name && node.name.value) || '',
    value: node.value && node.value.value,
    description: (node.description && node.description.value) || '',
    properties,
    backend: node.backendDOMNodeId,
  };
}

/** All that a reader is told of the page, in reading order: { role, name, value, description, properties }. */
export async function everything(page) {
  const { nodes } = await (await session(page)).send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found = [];
  const walk = (id) => {
    const node = byId.get(id);
    if (!node) return;
    if (!node.ignored) found.push(told(node));
    for (const child of node.childIds || []) walk(child);
  };
  if (nodes.length > 0) walk(nodes[0].nodeId);
  return found;
}

async function call(page, node, declaration) {
  const cdp = await session(page);
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: node.backend });
  await cdp.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration: declaration });
}

function usable(page, node) {
  return {
    ...node,
    /** The default action, as a reader asks for it. */
    press: () => call(page, node, 'function () { this.click(); }'),
    focus: async () => (await session(page)).send('DOM.focus', { backendNodeId: node.backend }),
    /** Into a field, in place of nothing: at its caret. */
    type: async (text) => {
      const cdp = await session(page);
      await cdp.send('DOM.focus', { backendNodeId: node.backend });
      await cdp.send('Input.insertText', { text });
    },
  };
}

function fits(node, role, name) {
  return node.role === role && (name === undefined || (name instanceof RegExp ? name.test(node.name)
                                                                                : node.name === name));
}

const frame = (page) => page.evaluate(() => new Promise((done) => { setTimeout(done, 16); }));

/** The first one of that role and name (a text or a pattern; none: any), waited for; throws with what is there. */
export async function byRole(page, role, name, timeout = 5000) {
  const end = Date.now() + timeout;
  for (;;) {
    const all = await everything(page);
    const found = all.find((node) => fits(node, role, name));
    if (found) return usable(page, found);
    if (Date.now() > end) {
      const there = all.filter((node) => node.name).map((node) => `  ${node.role} "${node.name}"`).join('\n');
      throw new Error(`no ${role} "${name}" for a reader; there is:\n${there}`);
    }
    await frame(page);
  }
}

/** Whether it is there now. */
export async function has(page, role, name) {
  return (await everything(page)).some((node) => fits(node, role, name));
}

/** What has the focus for a reader; null if nothing has. */
export async function focused(page) {
  const all = await everything(page);
  return all.find((node) => node.properties.focused && node.role !== 'RootWebArea') || null;
}

/** What was announced since this was called first, oldest first: [{ words, urgent }]. */
export async function announcements(page) {
  return page.evaluate(() => {
    if (!window.announced) {
      window.announced = [];
      for (const region of document.querySelectorAll('[role=status], [role=alert]')) {
        new MutationObserver(() => {
          if (region.textContent)
            window.announced.push({ words: region.textContent, urgent: region.getAttribute('role') === 'alert' });
        }).observe(region, { childList: true, subtree: true, characterData: true });
      }
    }
    return window.announced;
  });
}
