/** What the doctor asks of the machine: Node, the port of the workbook, a trusted certificate, a browser. */
import { accessSync, constants, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { works, type Examined } from './examined.ts';

/** The first release line of Node that Tieout is made for. */
const LEAST_NODE = 20;

export function examineNode(version = process.versions.node): Examined {
  const major = version.split('.')[0] ?? '';
  if (BigInt(major === '' ? '0' : major) >= BigInt(LEAST_NODE)) return works('Node', version);
  return { part: 'Node', state: 'wrong', found: version, advice: `Install Node ${LEAST_NODE} or later.` };
}

/** `npm start` takes another port where this one is taken, so that a taken port is no mistake. */
export async function examinePort(port = 3000): Promise<Examined> {
  const part = `Port ${port}`;
  if (await isFree(port)) return works(part, 'free');
  const advice = 'npm start takes the next one; PORT=8080 npm start takes a port of your choice.';
  return { part, state: 'absent', found: 'taken by another program', advice };
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => {
      done(false);
    });
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });
}

/** Where the tools of Office add-ins keep the certificate they made for localhost. */
export function examineCertificate(home = homedir()): Examined {
  const part = 'Certificate';
  const file = join(home, '.office-addin-dev-certs', 'localhost.crt');
  if (existsSync(file)) return works(part, file);
  const advice = 'Excel needs one for a pane served from this machine: npm run dev makes it and asks you to trust it.';
  return { part, state: 'absent', found: 'none for localhost', advice };
}

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Only the tests drive a browser themselves. */
export function examineBrowser(env: NodeJS.ProcessEnv = process.env): Examined {
  const part = 'Browser';
  const folders = (env['PATH'] ?? '').split(delimiter);
  const named = env['CHROMIUM'] ?? env['CHROMIUM_PATH'];
  const candidates = named === undefined ? browsers.flatMap((name) => folders.map((at) => join(at, name))) : [named];
  const found = candidates.find(isProgram);
  if (found !== undefined) return works(part, found);
  const advice = 'Any browser opens the workbook; for npm test install chromium, or name one: CHROMIUM=... npm test.';
  return { part, state: 'absent', found: named === undefined ? 'no Chromium' : `nothing at ${named}`, advice };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
