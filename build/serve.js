/**
 * `npm start`: the browser workbook on this machine, from a clean checkout too. Builds what is missing or older than
 * its sources, serves it on localhost, says where, and opens it where there is a screen.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildIfNeeded } from './serve/build-if-needed.js';
import { listen } from './serve/listen.js';
import { staticFiles } from './serve/static-files.js';

const root = resolve(import.meta.dirname, '..');
const page = 'web.html';
const wished = Number(process.env.PORT || 3000);

try {
  await buildIfNeeded(root, resolve(root, 'dist', page));
  const { port } = (await listen(staticFiles(resolve(root, 'dist'), page), wished)).address();
  const address = `http://localhost:${port}`;
  const moved = port === wished ? '' : ` (port ${wished} is taken)`;
  console.log(`Tieout is open at ${address}${moved}. Stop it with Ctrl+C.`);
  if (hasScreen()) open(address);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** A person sits here: a terminal, a display, and no build server. */
function hasScreen() {
  if (process.env.CI || !process.stdout.isTTY) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) && existsSync('/usr/bin/xdg-open');
}

/** Failing to open is no failure: the address is on the screen. */
function open(address) {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
