// SPDX-License-Identifier: MIT
// What the tests start beside themselves, and how it ends: the whole group that a process leads, and nothing else.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const patience = 90000;

/// Waits for something that becomes true, as long as `child` lives.
export async function comesTrue(what, is, child = null) {
  for (const end = Date.now() + patience; ;) {
    if (await is()) return;
    if (child && child.exitCode !== null) throw new Error(`It ended before this came true: ${what}`);
    if (Date.now() > end) throw new Error(`This did not come true: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

const isAlive = (group) => {
  try {
    process.kill(-group, 0);
    return true;
  } catch (gone) {
    return false;
  }
};

/// Ends the group of a child that was started detached.
export async function stop(child) {
  try { process.kill(-child.pid, 'SIGKILL'); } catch (gone) { return; }
  await comesTrue('all processes of the browser have ended', () => child.exitCode !== null || child.signalCode !== null || !isAlive(child.pid));
}

/// Something that plays tones to nobody: without one, Firefox does not even begin to. `environment` leads to it.
export async function startSound(folder) {
  const socket = join(folder, 'sound');
  const server = spawn('pulseaudio', ['-n', '--daemonize=no', '--use-pid-file=no', '--exit-idle-time=-1', '--load=module-null-sink',
    `--load=module-native-protocol-unix auth-anonymous=1 socket=${socket}`],
  { stdio: 'ignore', detached: true, env: { ...process.env, HOME: folder, XDG_RUNTIME_DIR: folder } });
  await comesTrue('there is something to play tones', () => existsSync(socket), server);
  return { environment: { PULSE_SERVER: 'unix:' + socket, XDG_RUNTIME_DIR: folder }, stop: () => stop(server) };
}

/// The processes below that one, of which the command holds `name`.
export function descendants(pid, name) {
  const all = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)).flatMap((entry) => {
    try {
      const parent = Number(readFileSync(`/proc/${entry}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[1]);
      return [{ pid: Number(entry), parent, command: readFileSync(`/proc/${entry}/cmdline`, 'utf8') }];
    } catch (gone) {
      return [];
    }
  });
  const below = new Set([pid]);
  for (let size = 0; size !== below.size;) {
    size = below.size;
    for (const one of all) if (below.has(one.parent)) below.add(one.pid);
  }
  return all.filter((one) => one.pid !== pid && below.has(one.pid) && one.command.includes(name)).map((one) => one.pid);
}
