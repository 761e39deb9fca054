/** Drafts in the workbook, against an Excel that enforces load, sync, well-formed parts and one request at a time. */
import fc from 'fast-check';
import { draftFrom, draftXml } from '../../../src/hosts/excel/drafts/draft-xml.ts';
import { excelDrafts } from '../../../src/hosts/excel/drafts/excel-drafts.ts';
import { createQueue } from '../../../src/hosts/excel/queue.ts';
import { excelWorkbook } from '../../../src/hosts/excel/workbook.ts';
import type { DraftStore } from '../../../src/sheets/index.ts';
import { installFakeExcel, type FakeExcel } from '../../support/fake-excel.ts';
import { memoryDrafts } from '../../support/memory-drafts.ts';

function excel(): FakeExcel {
  const installed = installFakeExcel();
  installed.supports.add('ExcelApi 1.5');
  return installed;
}

const open = (otherwise: DraftStore = memoryDrafts(), queue = createQueue()) =>
  excelDrafts({ queue, otherwise, pause: 0 });

/** Until everything that was asked for has been written. */
async function written(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

test('a draft travels with its workbook: who opens it elsewhere goes on where it was left', async () => {
  const { parts } = excel();
  const mine = await open();
  mine.keep('wizard.payments', '{"form":1,"name":"A & B <\\"é\\">"}');
  expect(mine.read('wizard.payments')).toContain('A & B');
  await written();
  expect(parts.size).toBe(1);
  expect((await open()).read('wizard.payments')).toBe('{"form":1,"name":"A & B <\\"é\\">"}');
  excel();
  expect((await open()).read('wizard.payments')).toBeNull();
});

test('a draft is one part however often it changes, the last word counts, and a draft begun anew is gone', async () => {
  const { parts } = excel();
  const drafts = await open();
  for (const text of ['1', '2', '3']) drafts.keep('a', text);
  drafts.keep('b', 'other');
  await written();
  drafts.keep('a', '4');
  await written();
  expect(parts.size).toBe(2);
  const again = await open();
  expect([again.read('a'), again.read('b')]).toEqual(['4', 'other']);
  again.keep('a', null);
  expect(again.read('a')).toBeNull();
  await written();
  const last = await open();
  expect([last.read('a'), last.read('b'), parts.size]).toEqual([null, 'other', 1]);
});

test('parts of other add-ins are left alone', async () => {
  const { parts } = excel();
  parts.set('{theirs}', { id: '{theirs}', xml: '<draft xmlns="urn:theirs" key="a">x</draft>' });
  const drafts = await open();
  expect(drafts.read('a')).toBeNull();
  drafts.keep('a', 'mine');
  drafts.keep('a', null);
  await written();
  expect([...parts.keys()]).toEqual(['{theirs}']);
});

test('drafts and sheets share a queue: Excel is asked for one thing at a time', async () => {
  excel();
  const queue = createQueue();
  const [workbook, drafts] = [excelWorkbook(queue), await open(memoryDrafts(), queue)];
  drafts.keep('a', 'x');
  await Promise.all([workbook.addTable('One', [['A']]), written(), workbook.sheetNames()]);
  expect((await open()).read('a')).toBe('x');
});

test('what an older visit left in the browser is read, and moves into the workbook with the next change', async () => {
  excel();
  const local = memoryDrafts();
  local.keep('a', 'old');
  const drafts = await open(local);
  expect(drafts.read('a')).toBe('old');
  drafts.keep('a', 'new');
  await written();
  expect(local.kept.size).toBe(0);
  expect((await open(local)).read('a')).toBe('new');
});

test('what the workbook does not take is kept in the browser: too large, refused, or an Excel without such parts', async () => {
  const fake = excel();
  const local = memoryDrafts();
  const drafts = await open(local);
  drafts.keep('a', 'small');
  await written();
  drafts.keep('a', 'x'.repeat(1_000_000));
  await written();
  expect([local.kept.get('a')?.length, fake.parts.size]).toEqual([1_000_000, 0]);
  fake.mostBytes = 10;
  drafts.keep('b', 'refused');
  await written();
  expect(local.kept.get('b')).toBe('refused');
  installFakeExcel();
  expect(await open(local)).toBe(local);
});

test('every text comes back as it was, whatever signs it has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, key) => {
      expect(draftFrom(draftXml(key, text))).toEqual({ key, text });
    }),
  );
  expect(draftFrom(draftXml('a', '\ud800 \r\n%0026\uffff'))).toEqual({ key: 'a', text: '\ud800 \r\n%0026\uffff' });
});

test('what is no draft is none', () => {
  expect(draftFrom('<other xmlns="urn:tieout:draft:1"/>')).toBeNull();
});
