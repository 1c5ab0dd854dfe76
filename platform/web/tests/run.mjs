// SPDX-License-Identifier: MIT
// Runs the tests of the browser one after another; ends with how many passed. usage: node run.mjs [NAME...]
// A test file exports `tests`: sentences with functions, which may return lines to print. One that does not is a program
// of its own, which ends with the line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const chosen = argv.slice(2);
const names = readdirSync(here).filter((name) => name.endsWith('_test.mjs')).sort()
  .filter((name) => chosen.length === 0 || chosen.some((part) => name.includes(part)));
let passed = 0, failed = 0;
const limit = 300000;

function inTime(promise) {
  let timer = 0;
  const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error('took longer than 5 minutes')), limit); });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function runProgram(name) {
  const tools = join(here, '../../../build/web-tools');
  const ended = spawnSync('node', [join(here, name)], {
    cwd: tools, env: { ...process.env, NODE_PATH: join(tools, 'node_modules') }, encoding: 'utf8', timeout: 2 * limit,
  });
  console.log((ended.stdout + ended.stderr).trim());
  const counts = /(\d+) passed, (\d+) failed\s*$/.exec(ended.stdout);
  passed += counts ? Number(counts[1]) : 0;
  // One that does not come to its end has failed.
  failed += counts && (ended.status === 0) === (counts[2] === '0') ? Number(counts[2]) : 1;
}

for (const name of names) {
  console.log('== ' + name);
  if (!/^export const tests/m.test(readFileSync(join(here, name), 'utf8'))) {
    runProgram(name);
    continue;
  }
  const { tests } = await import(join(here, name));
  for (const [sentence, test] of Object.entries(tests)) {
    const began = performance.now();
    try {
      const told = await inTime(test());
      ++passed;
      console.log(`passed: ${sentence} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
      if (told) console.log(told);
    } catch (error) {
      ++failed;
      console.log(`FAILED: ${sentence}\n  ${String((error && error.stack) || error).replaceAll('\n', '\n  ')}`);
    }
  }
}
console.log(`web: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
