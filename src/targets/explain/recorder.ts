/** The single place that listens to an evaluation and tells it as a trace. */
import type { Citation, CorePack, CoreRule, Meaning, Note, Result } from '../../language/index.ts';
import { printDate, rational, type CalendarDate, type Rational, type RoundingMode, type Value } from '../../values/index.ts';
import { valueOf } from '../closure/domain.ts';
import type { Answer, Computed, Frame, Recorder, Scalar, Tables } from '../closure/frame.ts';
import { linesOf } from './lines.ts';
import type { Trace, TracedValue } from './trace.ts';

/** What a listener is told beside the evaluation itself. */
export interface Listening {
  readonly pack: CorePack;
  readonly currency: string | null;
  /** Names of inputs that took their default. */
  readonly defaulted: ReadonlySet<string>;
  /** Exact amount before a rounding, computed again on demand. */
  readonly unrounded: (rule: CoreRule, ratio: Meaning & { family: 'amount' }, given: Pick<Frame, 'inputs' | 'tables'>) => Rational | null;
  readonly tables: Tables;
}

/** Records one rule's evaluation; `trace` is ready once it has ended. */
export class TraceRecorder implements Recorder {
  readonly #rule: CoreRule;
  readonly #inputs: readonly Scalar[];
  readonly #listening: Listening;
  readonly #lets: TracedValue[] = [];
  readonly #calls: TraceRecorder[] = [];
  #chosen: number | null = null;
  #held: readonly number[] = [];
  #answer: Answer | null = null;

  constructor(rule: CoreRule, inputs: readonly Scalar[], listening: Listening) {
    this.#rule = rule;
    this.#inputs = inputs;
    this.#listening = listening;
  }

  let(name: string, value: Computed): void {
    const note = this.#rule.notes.lets[name];
    if (!note?.type) return;
    this.#lets.push({ name, text: note.text, type: note.type, value: valueOf(note.type, value, this.#listening.currency) });
  }

  lines(held: readonly number[]): void {
    this.#held = held;
  }

  chosen(number: number | null): void {
    this.#chosen = number;
  }

  calling(rule: CoreRule, inputs: readonly Scalar[]): Recorder {
    const known = this.#calls.find((call) => call.#rule === rule && call.#inputs.every((input, i) => input === inputs[i]));
    const recorder = new TraceRecorder(rule, inputs, { ...this.#listening, defaulted: new Set() });
    if (!known) this.#calls.push(recorder);
    return recorder;
  }

  ended(answer: Answer): void {
    this.#answer = answer;
  }

  get trace(): Trace {
    const { name, notes, result, hash, inForce, cases } = this.#rule;
    const { pack, currency } = this.#listening;
    const note = this.#note();
    const rounding = this.#rounding();
    const from = inForce.from === null ? '' : `@${printDate(inForce.from as CalendarDate)}`;
    return {
      rule: name,
      pack: pack.name,
      version: `${pack.name}.${name}${from}#${hash}`,
      label: notes.label,
      file: notes.file,
      line: notes.line,
      inputs: this.#givenInputs(),
      lets: this.#lets,
      chosen: this.#chosen === null ? null : { number: this.#chosen, of: cases.length, condition: note?.text ?? '' },
      formula: note?.answer ?? '',
      result: this.#answer?.kind === 'value' ? valueOf(result, this.#answer.value, currency) : null,
      rows: this.#answer?.kind === 'rows' ? linesOf(this.#rule, this.#answer.rows, { currency, held: this.#held }) : null,
      notStated: this.#answer?.kind === 'not-stated' ? this.#answer.reason : null,
      unrounded: rounding?.exact ?? null,
      rounding: rounding ? { mode: rounding.mode, places: rounding.places } : null,
      citations: this.#citations(note),
      assumptions: [...(note?.assumptions ?? []), ...notes.rule.assumptions],
      calls: this.#calls.map((call) => call.trace),
    };
  }

  #note(): Note | null {
    const { cases, otherwise } = this.#rule.notes;
    return this.#chosen === null ? otherwise : (cases[this.#chosen - 1] ?? null);
  }

  #citations(note: Note | null): Citation[] {
    const all = [...(note?.citations ?? []), ...this.#rule.notes.rule.citations];
    return all.filter((cite, i) => all.findIndex((other) => other.key === cite.key && other.section === cite.section) === i);
  }

  #givenInputs(): TracedValue[] {
    const { currency, defaulted } = this.#listening;
    return this.#rule.inputs.map(({ name, type }, i) => ({
      name,
      text: '',
      type,
      value: valueOf(type, this.#inputs[i] ?? '', currency) satisfies Value,
      ...(defaulted.has(name) ? { defaulted: true } : {}),
    }));
  }

  /** The rule's own last rounding, when its result has one. */
  #rounding(): { readonly mode: RoundingMode; readonly places: number; readonly exact: Rational } | null {
    const result: Result | null = this.#chosen === null ? this.#rule.otherwise : (this.#rule.cases[this.#chosen - 1]?.then ?? null);
    if (result?.kind !== 'value' || result.value.family !== 'amount' || this.#answer?.kind !== 'value') return null;
    const { n, d } = result.value;
    // Rounded to k decimals, an amount is a whole number over 10^k, and nothing else.
    const places = d.kind === 'int' && /^10*$/.test(d.value) ? d.value.length - 1 : null;
    if (n.kind !== 'round' || places === null) return null;
    const exact = this.#listening.unrounded(this.#rule, { family: 'amount', n: n.n, d: n.d }, { inputs: this.#inputs, tables: this.#listening.tables });
    return exact === null ? null : { mode: n.mode, places, exact: rational(exact.n, exact.d * 10n ** BigInt(places)) };
  }
}
