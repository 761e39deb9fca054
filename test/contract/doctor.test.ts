/** `tieout doctor` as a person and a program see it. */
import { createServer } from 'node:net';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  examineBrowser,
  examineCertificate,
  examineNode,
  examinePort,
} from '../../src/hosts/cli/doctor/examine-machine.ts';
import { examineManifest, examineSample } from '../../src/hosts/cli/doctor/examine-package.ts';
import { packageRoot } from '../../src/hosts/cli/doctor/package-root.ts';
import { json, makeTieout, removeTieout, type Tieout } from '../support/tieout.ts';

const empty = (): string => mkdtempSync(join(tmpdir(), 'tieout-doctor-'));

describe('the command', () => {
  let tieout: Tieout;
  beforeAll(async () => {
    tieout = await makeTieout();
  }, 60_000);
  afterAll(() => removeTieout(tieout));

  test('looks at six parts of this machine and this package', async () => {
    const ended = await tieout(['doctor', '--json']);
    const { examined } = json(ended) as { examined: { part: string; state: string; advice: string | null }[] };
    expect(examined.map(({ part }) => part)).toEqual([
      'Node',
      'Port 3000',
      'Certificate',
      'Manifest',
      'Sample',
      'Browser',
    ]);
    expect(examined.find(({ part }) => part === 'Node')?.state).toBe('works');
    for (const { state, advice } of examined) expect(advice === null).toBe(state === 'works');
  });
});

test('an old Node is wrong', () => {
  expect(examineNode('18.19.0')).toMatchObject({ state: 'wrong', found: '18.19.0' });
  expect(examineNode('22.1.0').state).toBe('works');
});

test('a taken port is said, with the way out', async () => {
  const server = createServer();
  const port = await new Promise<number>((done) => {
    server.listen(0, '127.0.0.1', () => done((server.address() as { port: number }).port));
  });
  expect(await examinePort(port)).toMatchObject({ state: 'absent', found: 'taken by another program' });
  await new Promise((done) => server.close(done));
  expect((await examinePort(port)).state).toBe('works');
});

test('a missing certificate and a missing browser are absent, not wrong', () => {
  expect(examineCertificate(empty()).state).toBe('absent');
  expect(examineBrowser({ PATH: empty() }).state).toBe('absent');
  expect(examineBrowser({ CHROMIUM: process.execPath }).state).toBe('works');
});

test('the sample of this package is readable, a damaged one is not', () => {
  const root = packageRoot(__filename);
  expect(root).not.toBeNull();
  expect(examineSample(root!).state).toBe('works');
  const folder = empty();
  expect(examineSample(folder)).toMatchObject({ state: 'wrong', found: 'no folder sample' });
  expect(examineManifest(folder)).toMatchObject({ state: 'wrong', found: 'no manifest.xml' });
  writeFileSync(join(folder, 'manifest.xml'), '<OfficeApp></OfficeApp>');
  expect(examineManifest(folder).state).toBe('wrong');
});
