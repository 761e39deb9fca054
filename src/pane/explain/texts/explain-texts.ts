/** The single list of everything the explanation of a cell says; a language is a full set. */
import type { RoundingMode } from '../../../values/index.ts';

export interface ExplainTexts {
  readonly pick: string;
  readonly pickDetail: string;
  readonly noFunction: (place: string) => string;
  /** What to select where nothing can be explained. */
  readonly instead: string;
  /** Of a formula that fills several cells. */
  readonly part: (number: number, of: number, block: string) => string;
  readonly functions: string;
  readonly cellsOf: (input: string) => string;
  readonly goTo: (place: string) => string;
  readonly back: (place: string) => string;
  readonly notFollowed: string;
  readonly notFollowedDetail: string;
  readonly days: string;
  /** Between two days of the line. */
  readonly between: (days: number) => string;
  /** Over the text of the rule, whose used lines are marked. */
  readonly ruleText: (file: string, line: number) => string;
  readonly given: string;
  readonly steps: string;
  readonly byDefault: string;
  readonly chosen: (number: number, of: number) => string;
  readonly computed: string;
  readonly before: string;
  readonly rounded: (mode: string, places: number) => string;
  readonly result: string;
  readonly modes: Readonly<Record<RoundingMode, string>>;
  readonly source: string;
  readonly assumes: string;
  readonly version: string;
  readonly notStated: string;
  readonly notStatedDetail: string;
  readonly error: string;
  readonly yes: string;
  readonly no: string;
  /** `per licence`; a unit of one's own rules stays as it is named. */
  readonly per: (unit: string) => string;
  readonly units: Readonly<Record<'day' | 'month' | 'licence', { readonly one: string; readonly many: string }>>;
}
