/**
 * The single place that says what a function and its parameters are for, in each language: for the function wizard,
 * the browser workbook's help and the support page. It never travels with the functions themselves.
 */
import { invariant } from '../../../values/index.ts';
import type { CustomFunction, Locale } from '../custom-function.ts';
import en from './en.json';
import fr from './fr.json';
import it from './it.json';
import nl from './nl.json';
import sv from './sv.json';

/** Texts by id of a function and by name of a parameter; `ID.name` where a name means something else there. */
interface Descriptions {
  readonly functions: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string>>;
}

/** What a reader is told about one function. */
export interface Described {
  readonly description: string;
  /** In the order of the parameters. */
  readonly parameters: readonly string[];
}

const descriptions: Readonly<Record<Locale, Descriptions>> = { en, it, sv, fr, nl };

/** The texts of a function in one language. */
export function describe({ id, parameters }: CustomFunction, locale: Locale): Described {
  const texts = descriptions[locale];
  const description = texts.functions[id];
  invariant(description !== undefined, `${id} has no description in ${locale}`);
  return {
    description,
    parameters: parameters.map(({ name }) => {
      const text = texts.parameters[`${id}.${name}`] ?? texts.parameters[name];
      invariant(text !== undefined, `${id} has no description of ${name} in ${locale}`);
      return text;
    }),
  };
}
