/** The modules that the build wrote are those of the rules as they stand, and every rule of both packs is in them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planPack, printModule } from '../../../src/targets/index.ts';
import { shippedPacks } from '../../support/packs.ts';
import { root } from '../../support/root.ts';

describe.each(shippedPacks().map((pack) => [pack.name, pack] as const))('%s', (name, pack) => {
  test('is fresh', () => {
    expect(readFileSync(join(root, `generated/${name}.module.js`), 'utf8')).toBe(printModule(planPack(pack)));
  });

  test('has every rule that answers a value', () => {
    const rules = pack.rules.filter(({ kind }) => kind === 'rule').map((rule) => rule.name);
    expect(new Set(planPack(pack).rules.map((rule) => rule.name))).toEqual(new Set(rules));
  });

  test('makes no code from text', () => {
    expect(printModule(planPack(pack))).not.toMatch(/\beval\b|\bFunction\b|\bimport\b/);
  });
});
