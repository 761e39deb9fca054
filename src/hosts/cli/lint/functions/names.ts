/** F-03 and F-04: names that no cell, macro or function of Excel's own has, within the lengths of its function wizard. */
import type { Finding } from '../finding.ts';
import type { FunctionsFile } from './functions-file.ts';
import reserved from './reserved-names.json';

/** The wizard cuts off beyond 255 characters of description, and where names and their count exceed 254. */
const most = { parameters: 8, name: 20, description: 200 } as const;

const taken = new Map(
  Object.entries(reserved).flatMap(([whose, names]) => names.map((name) => [name, whose] as const)),
);

/** F-03: ids and names may be typed in every Excel, in every language. */
export function freeNames({ functions, say }: FunctionsFile): readonly Finding[] {
  return functions.flatMap(({ id, name }, i) =>
    (['id', 'name'] as const).flatMap((key) => {
      const text = key === 'id' ? id : name;
      const fault = nameFault(text);
      return fault === null ? [] : [say('F-03', ['functions', i, key], `"${text}" ${fault}.`, 'Choose another name.')];
    }),
  );
}

/** F-04: the function wizard shows every text whole. */
export function fittingDescriptions({ functions, say }: FunctionsFile): readonly Finding[] {
  return functions.flatMap(({ description, parameters }, i) => {
    const at = ['functions', i];
    const tooMany = parameters.length > most.parameters;
    return [
      ...(tooMany
        ? [say('F-04', [...at, 'parameters'], `There are ${parameters.length}.`, `Keep ${most.parameters}.`)]
        : []),
      ...lengthFault(description, most.description, () => [...at, 'description']),
      ...parameters.flatMap((parameter, j) => [
        ...lengthFault(parameter.name, most.name, () => [...at, 'parameters', j, 'name']),
        ...lengthFault(parameter.description, most.description, () => [...at, 'parameters', j, 'description']),
      ]),
    ];
  });

  function lengthFault(text: string, limit: number, path: () => readonly (string | number)[]): readonly Finding[] {
    if (text.length <= limit) return [];
    return [say('F-04', path(), `The text has ${text.length} characters.`, `Write at most ${limit}.`)];
  }
}

/** What keeps a word from being the name of a function; null when nothing does. */
export function nameFault(name: string): string | null {
  if (/^[A-Z]{1,3}\d{1,7}$|^R\d*C\d*$/i.test(name)) return 'is a cell address';
  if (!/^[A-Z][A-Z._]{2,}$/.test(name)) return 'is not three or more of A to Z, point and underscore';
  const whose = taken.get(name);
  return whose === undefined ? null : `is ${whose}`;
}
