/**
 * The single place that knows how a language names things: nouns from the labels beside a pack, words from the frames,
 * numbers with the language's decimal sign. Dates stay ISO in every language, as in rule files.
 */
import { printDecimal, type Rational } from '../../values/index.ts';
import { en } from './frames/en.ts';
import { fr } from './frames/fr.ts';
import type { Counted, Frames } from './frames/frames.ts';
import { it } from './frames/it.ts';
import { nl } from './frames/nl.ts';
import { sv } from './frames/sv.ts';

export const proseLanguages = ['en', 'it', 'sv', 'fr', 'nl'] as const;
export type ProseLanguage = (typeof proseLanguages)[number];

const frames: Readonly<Record<ProseLanguage, Frames>> = { en, it, sv, fr, nl };

interface Label {
  readonly name?: string;
  readonly says?: string;
  /** Of a rule: the sentence that tells its answer, which stands where `{answer}` does. */
  readonly tells?: string;
}

/** What stands in `labels.LANGUAGE.json` beside a pack; English is written in the pack, its names are split at capitals. */
export interface Labels {
  readonly rules?: Readonly<Record<string, Label>>;
  readonly inputs?: Readonly<Record<string, Label>>;
  readonly names?: Readonly<Record<string, string>>;
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly units?: Readonly<Record<string, Counted>>;
}

export interface Speech {
  readonly frames: Frames;
  /** Name of a rule, an input, a let or a column. */
  noun(name: string): string;
  /** The sentence that says what a rule or an input is; `written` is the English one of the pack. */
  says(name: string, written: string | null): string | null;
  /** The sentence, without its end, that tells a rule's answer. */
  tells(name: string, answer: string): string;
  choice(choice: string, value: string): string;
  number(value: Rational): string;
  unit(name: string, value: Rational | null): string;
}

export function speechOf(language: ProseLanguage, labels: Labels): Speech {
  const words = frames[language];
  const entry = (name: string): Label | undefined => own(labels.rules, name) ?? own(labels.inputs, name);
  return {
    frames: words,
    noun: (name) => entry(name)?.name ?? own(labels.names, name) ?? splitName(name),
    tells: (name, answer) => {
      const sentence = own(labels.rules, name)?.tells;
      if (sentence !== undefined) return sentence.replace('{answer}', answer);
      return words.answers(entry(name)?.name ?? splitName(name), answer);
    },
    says: (name, written) => entry(name)?.says ?? written,
    choice: (choice, value) => own(own(labels.choices, choice), value) ?? value.replaceAll('_', ' '),
    number: (value) => printDecimal(value).replace('.', words.decimal),
    unit: (name, value) => {
      const counted = own<Counted>(words.units, name) ?? own(labels.units, name) ?? ([name, `${name}s`] as const);
      return counted[value !== null && isOne(value, language) ? 0 : 1];
    },
  };
}

/** In French nothing is two before it is: `0 jour`, `1,5 jour`. */
function isOne({ n, d }: Rational, language: ProseLanguage): boolean {
  const size = n < 0n ? -n : n;
  return language === 'fr' ? size < 2n * d : size === d;
}

/** English frames around names as the rule file has them. */
export const plainSpeech: Speech = { ...speechOf('en', {}), noun: (name) => name, choice: (_, value) => value };

/** Names come from rule files: none may reach what every object has. */
function own<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** `LicencesCancelled` is `Licences cancelled`. */
function splitName(name: string): string {
  const [first = '', ...others] = name.replaceAll('_', ' ').split(/(?<=[\p{Ll}\d])(?=\p{Lu})/u);
  return [first, ...others.map((word) => word.toLowerCase())].join(' ');
}
