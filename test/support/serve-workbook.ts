/** Starts the server of `npm start` as a newcomer would, on a free port, and waits until it says where it is. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export interface ServedWorkbook {
  /** `http://localhost:41234` */
  readonly address: string;
  stop(): void;
}

/** First wished port; the server moves on from a taken one. */
const WISHED_PORT = '41800';

/** Builds the page if it must, and serves it. */
export async function serveWorkbook(): Promise<ServedWorkbook> {
  const server = spawn(process.execPath, [resolve('build/serve.js')], {
    env: { ...process.env, CI: '1', PORT: WISHED_PORT },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const address = await new Promise<string>((found, failed) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const match = /http:\/\/localhost:\d+/.exec(said);
      if (match !== null) found(match[0]);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('close', () => {
      failed(new Error(`the server ended: ${said}`));
    });
  });
  return { address, stop: () => void server.kill() };
}
