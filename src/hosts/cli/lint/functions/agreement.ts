/** F-05 to F-07: five files of one list, flags as designed, and each function associated by the built script. */
import type { Finding } from '../finding.ts';
import type { DescribedFunction, FunctionsFile } from './functions-file.ts';

/** Excel restarts, recalculates or leaves hanging what asks for these. */
const refusedOptions = ['stream', 'volatile', 'cancelable', 'requiresStreamAddress', 'supportSync'];

const flags: Readonly<Record<string, boolean>> = {
  allowErrorForDataTypeAny: true,
  allowCustomDataForDataTypeAny: false,
};

/** F-05: every language has the functions of the English file: same ids, names and parameters, in the same order. */
export function sameFunctions(english: FunctionsFile, other: FunctionsFile): readonly Finding[] {
  const { length } = english.functions;
  const count =
    other.functions.length === length
      ? []
      : [
          other.say(
            'F-05',
            ['functions'],
            `There are ${other.functions.length} functions.`,
            `${english.file} has ${length}.`,
          ),
        ];
  const pairs = english.functions.flatMap((one, i) => {
    const twin = other.functions[i];
    if (twin === undefined || signature(one) === signature(twin)) return [];
    const found = `This is ${signature(twin)}.`;
    return [other.say('F-05', ['functions', i], found, `Write ${signature(one)}, as in ${english.file}.`)];
  });
  return [...count, ...pairs];
}

/** F-06: the built script answers for every function, and for none that Excel is not told of. */
export function associated(english: FunctionsFile, ids: readonly string[]): readonly Finding[] {
  const described = english.functions.map(({ id }) => id);
  const unknown = ids.filter((id) => !described.includes(id));
  return [
    ...english.functions.flatMap(({ id }, i) => {
      if (ids.includes(id)) return [];
      const found = `functions.js associates no function with ${id}.`;
      return [english.say('F-06', ['functions', i, 'id'], found, 'Build script and metadata from one catalogue.')];
    }),
    ...unknown.map((id) =>
      english.say(
        'F-06',
        ['functions'],
        `functions.js associates ${id}, of which Excel is not told.`,
        `Describe ${id}.`,
      ),
    ),
  ];
}

/** F-07: errors reach a function as values, entities as what they show, and nothing streams or is volatile. */
export function plainFunctions(read: FunctionsFile): readonly Finding[] {
  const wrongFlags = Object.entries(flags)
    .filter(([flag, value]) => read.flags[flag] !== value)
    .map(([flag, value]) =>
      read.say('F-07', [flag], `"${flag}" is ${shown(read.flags[flag])}.`, `Write "${flag}": ${value}.`),
    );
  const wrongOptions = read.functions.flatMap(({ options }, i) =>
    refusedOptions
      .filter((option) => options[option] === true)
      .map((option) => read.say('F-07', ['functions', i, 'options', option], `"${option}" is set.`, 'Remove it.')),
  );
  return [...wrongFlags, ...wrongOptions];
}

function shown(flag: unknown): string {
  return flag === undefined ? 'missing' : JSON.stringify(flag);
}

function signature({ id, name, parameters }: DescribedFunction): string {
  const named = id === name ? id : `${id} named ${name}`;
  return `${named}(${parameters.map((parameter) => parameter.name).join(', ')})`;
}
