/** The single door from a problem of given data to its sentence in a language, alone or after the place it speaks of. */
import type { Place, Problem } from '../values/index.ts';
import { ofData, say } from './data-sentence.ts';
import type { Language } from './plural.ts';
import { data as fr } from './translated/fr/data.ts';
import { data as it } from './translated/it/data.ts';
import { data as nl } from './translated/nl/data.ts';
import { data as sv } from './translated/sv/data.ts';

const catalogs = { en: ofData, it, sv, fr, nl } satisfies Readonly<Record<Language, object>>;

/** How the place of a problem is named; French sets a space before the colon. */
interface PlaceWords {
  readonly row: string;
  readonly line: string;
  readonly colon: string;
}

const places: Readonly<Record<Language, PlaceWords>> = {
  en: { row: 'row', line: 'line', colon: ': ' },
  it: { row: 'riga', line: 'riga del file', colon: ': ' },
  sv: { row: 'rad', line: 'filens rad', colon: ': ' },
  fr: { row: 'ligne', line: 'ligne du fichier', colon: '\u202f: ' },
  nl: { row: 'rij', line: 'regel', colon: ': ' },
};

/** What is wrong with a value, a file, a sheet or an event; of rule files `sentenceIn` tells. */
export function dataSentenceIn(language: Language): (problem: Problem) => string {
  return (problem) => say(catalogs[language], problem);
}

/** The same after its place: `file.csv, line 4, ChargeStartDate: ...`. */
export function locatedSentenceIn(language: Language): (problem: Problem) => string {
  const tell = dataSentenceIn(language);
  return (problem) => located(problem.at, tell(problem), language);
}

/** The sentence after the place. */
export function located(at: Place, told: string, language: Language): string {
  const place = placeText(at, places[language]);
  return place === '' ? told : `${place}${places[language].colon}${told}`;
}

function placeText(at: Place, { row, line }: PlaceWords): string {
  if (at.kind === 'span') return at.file;
  if (at.kind === 'argument') return '';
  const counted = at.line === null ? (at.row === null ? null : `${row} ${at.row}`) : `${line} ${at.line}`;
  return [at.file, counted, at.column].filter((part) => part !== null && part !== '').join(', ');
}
