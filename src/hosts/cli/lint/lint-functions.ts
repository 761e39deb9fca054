/** The driver of the rules for the functions files, F-01 to F-07: texts in, findings out. */
import { inReadingOrder, type Finding } from './finding.ts';
import { associated, plainFunctions, sameFunctions } from './functions/agreement.ts';
import { readFunctionsFile } from './functions/functions-file.ts';
import { fittingDescriptions, freeNames } from './functions/names.ts';

export interface FunctionsTexts {
  /** Text of each functions file by its name, the English one first. */
  readonly files: ReadonlyMap<string, string>;
  /** Ids the built script associates; null when it is not built. */
  readonly associated: readonly string[] | null;
}

/** What is wrong with the functions files of a build. */
export function lintFunctions({ files, associated: ids }: FunctionsTexts): Finding[] {
  const all = [...files].map(([file, text]) => readFunctionsFile(text, file));
  const readable = all.flatMap(({ read }) => (read === null ? [] : [read]));
  const [english, ...others] = readable;
  const alone = readable.flatMap((read) => [...freeNames(read), ...fittingDescriptions(read), ...plainFunctions(read)]);
  const together = english === undefined ? [] : others.flatMap((other) => sameFunctions(english, other));
  const bound = english === undefined || ids === null ? [] : associated(english, ids);
  return inReadingOrder([...all.flatMap(({ findings }) => findings), ...alone, ...together, ...bound]);
}
