/** The server of `npm start`: the files of one folder, on this machine alone, on a port that is free. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The scripts of the build are plain JavaScript. */
interface Scripts {
  readonly staticFiles: (folder: string, page: string) => RequestListener;
  readonly listen: (handler: RequestListener, wished: number) => Promise<Server>;
}

let scripts: Scripts;
let folder: string;
let server: Server;

beforeAll(async () => {
  const folderOfScripts = '../../build/serve';
  scripts = {
    ...((await import(`${folderOfScripts}/static-files.js`)) as Pick<Scripts, 'staticFiles'>),
    ...((await import(`${folderOfScripts}/listen.js`)) as Pick<Scripts, 'listen'>),
  };
  const outer = mkdtempSync(join(tmpdir(), 'serve-'));
  folder = join(outer, 'dist');
  mkdirSync(folder);
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'page.html'), '<p>å</p>');
  server = createServer(scripts.staticFiles(folder, 'page.html')).listen(0, 'localhost');
  await new Promise((listening) => server.on('listening', listening));
});

afterAll(() => {
  server.close();
  rmSync(join(folder, '..'), { recursive: true });
});

/** Asks for a path as it stands: a browser would clean it up first. */
async function ask(
  path: string,
  method = 'GET',
): Promise<{ readonly status: number; readonly type: string; readonly body: string }> {
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<IncomingMessage>((got, failed) => {
    request({ host: 'localhost', port, path, method }, got).on('error', failed).end();
  });
  let body = '';
  for await (const chunk of answer.setEncoding('utf8')) body += String(chunk);
  return { status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', body };
}

test('the address alone is the page, in its own encoding', async () => {
  expect(await ask('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<p>å</p>' });
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/a/../../secret.txt',
  '/page.html%00',
  '/%',
  '/none',
  '/page.html/',
])('nothing is given for %s', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).toBe('There is no such file.');
});

test('reading is all that is possible', async () => {
  expect((await ask('/page.html', 'POST')).status).toBe(405);
  expect(await ask('/page.html', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('a taken port is passed over, and the next one is used', async () => {
  const { port } = server.address() as AddressInfo;
  const other = await scripts.listen((_request, response) => void response.end(), port);
  expect((other.address() as AddressInfo).port).toBeGreaterThan(port);
  other.close();
});
