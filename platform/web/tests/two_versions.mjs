// SPDX-License-Identifier: MIT
// Makes sites of two versions, of which the program, the facts and some plates differ, and says which a page runs.
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run, site } from './harness.mjs';

const changed = ['back-skin', 'front-skin', 'left-skin', 'right-skin'];

/// Folders `v1` and `v2` in a fresh folder; remove() takes it away.
export async function makeVersions() {
  const folder = mkdtempSync(join(tmpdir(), 'tenderspot-versions-'));
  for (const name of ['v1', 'v2']) {
    const program = join(folder, 'program-' + name), assets = join(folder, 'assets-' + name);
    mkdirSync(program);
    cpSync(join(root, 'assets'), assets, { recursive: true });
    cpSync(join(site, 'tenderspot.wasm'), join(program, 'tenderspot.wasm'));
    writeFileSync(join(program, 'tenderspot.js'), readFileSync(join(site, 'tenderspot.js')) + `\nwindow.programIs = '${name}';\n`);
    writeFileSync(join(assets, 'catalogue/version.json'), JSON.stringify(name));
    if (name === 'v2') for (const plate of changed) appendFileSync(join(assets, 'plates', plate + '.webp'), plate);
    await run('node', [join(root, 'platform/web/tools/pack.mjs'), program, join(root, 'build/web/fonts'), join(folder, name),
      join(root, 'build/web/pressed')], { env: { ...process.env, TENDERSPOT_ASSETS: assets } });
  }
  return { folder, v1: join(folder, 'v1'), v2: join(folder, 'v2'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/// Which version each part of a page is of; all shall be the same.
export const partsOf = (page, sites) => page.evaluate(async (sizes) => {
  const versionIn = (facts) => {
    const [line] = facts.split('\n', 1), sizes = Object.entries(JSON.parse(line));
    const before = sizes.slice(0, sizes.findIndex(([path]) => path === 'assets/catalogue/version.json'));
    const bytes = new TextEncoder().encode(facts).subarray(line.length + 1 + before.reduce((sum, [, size]) => sum + size, 0));
    return JSON.parse(new TextDecoder().decode(bytes.subarray(0, 4)));
  };
  const plate = async (name) => {
    const bytes = await tenderspot.files.bytes('assets/plates/' + name + '.webp').catch(() => null);
    return bytes === null ? 'none' : Object.keys(sizes[name]).find((version) => sizes[name][version] === bytes.length) || 'unknown';
  };
  return {
    program: window.programIs,
    facts: versionIn(new TextDecoder().decode(await tenderspot.files.bytes('facts.txt'))),
    inProgram: versionIn(Module.FS.readFile('/facts.txt', { encoding: 'utf8' })),
    plates: [await plate('back-skin'), await plate('left-skin')],
  };
}, Object.fromEntries(changed.map((plate) => [plate, Object.fromEntries(['v1', 'v2'].map((name) =>
  [name, readFileSync(join(sites[name], 'assets/plates', plate + '.webp')).length]))])));

export const whole = (name) => ({ program: name, facts: name, inProgram: name, plates: [name, name] });
