/** Labels of the shipped packs: complete in each language, nothing left over, and short enough for a sheet. */
import { existsSync, readFileSync } from 'node:fs';
import { shipped } from '../support/packs.ts';

interface Named {
  readonly name: string;
  readonly says: string;
}

interface Labels {
  readonly rules: Readonly<Record<string, Named>>;
  readonly inputs: Readonly<Record<string, Named>>;
  readonly names: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** What a pack declares, by reading its text. */
function declaredIn(text: string): { rules: string[]; inputs: string[]; names: string[]; choices: string[] } {
  const choices = [...text.matchAll(/^choice (\w+) *= (.*)$/gm)].flatMap(([, choice = '', values = '']) =>
    values.split(',').map((value) => `${choice}.${value.trim()}`),
  );
  return {
    rules: all(text, /^(?:rule|lines|table|param) (\w+)/gm),
    inputs: all(text, /^ {2}(\w+) *: /gm),
    names: [...all(text, /^ {2}let (\w+)/gm), ...all(text, /^ {2}line (\w+)/gm)],
    choices,
  };
}

const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort();

describe.each(shipped.map((pack) => [pack.folder, pack] as const))('%s', (folder, { files, compiled }) => {
  const text = files.map((file) => file.text).join('\n');
  const declared = declaredIn(text);

  test('every rule and every input says in a sentence what it is', () => {
    const rules = compiled.pack?.rules.filter(({ notes }) => notes.written) ?? [];
    expect(rules.length).toBeGreaterThan(10);
    expect(rules.filter(({ notes }) => notes.label === null).map(({ name }) => name)).toEqual([]);
    const inputs = [...text.matchAll(/^ {2}(\w+) *: .*$/gm)].filter(([line]) => !line.endsWith('"'));
    expect(inputs.map(([, name]) => name)).toEqual([]);
  });

  test.each(['it', 'sv', 'fr', 'nl'])('%s: a name for each, and none for nothing', (language) => {
    const file = `${folder}/labels.${language}.json`;
    expect(existsSync(file)).toBe(true);
    const labels = JSON.parse(readFileSync(file, 'utf8')) as Labels;
    const choices = Object.entries(labels.choices).flatMap(([choice, values]) =>
      Object.keys(values).map((value) => `${choice}.${value}`),
    );
    expect(sorted(Object.keys(labels.rules))).toEqual(sorted(declared.rules));
    expect(sorted(Object.keys(labels.inputs))).toEqual(sorted(declared.inputs));
    expect(Object.keys(labels.names)).toEqual(
      expect.arrayContaining(declared.names.filter((name) => !declared.inputs.includes(name))),
    );
    expect(sorted(choices)).toEqual(sorted(declared.choices));
    const named = [...Object.values(labels.rules), ...Object.values(labels.inputs)];
    expect(named.filter(({ name, says }) => name.trim() === '' || says.trim() === '' || says.length > 200)).toEqual([]);
  });
});
