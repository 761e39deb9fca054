/**
 * The single place where tests find a Chromium on this machine and start it: the one that `CHROMIUM` names,
 * or the first of the usual commands. A machine without any is told how to get one; nothing is skipped in silence.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** No sandbox: containers run as root. No GPU: pictures are the same everywhere. The rest keeps the browser off the network. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chromium. */
export async function launchChromium(): Promise<Browser> {
  return await chromium.launch({ executablePath: chromiumPath(), args: flags, headless: true });
}

/** The program to start; throws a sentence with the way out where there is none. */
export function chromiumPath(): string {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(isExecutable);
  if (found === undefined) {
    throw new Error(
      'No Chromium was found. Install one (Debian: apt-get install chromium), or name it: CHROMIUM=/path/to/chromium.',
    );
  }
  return found;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
