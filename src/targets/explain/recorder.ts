/** The single place that listens to an evaluation and tells it as a trace. */
import type { BareRule, Citation, CorePack, CoreRule, Meaning, Note, Ratio } from '../../language/index.ts';
import { minorPlaces, printDate, rational, type CalendarDate, type Rational, type Value } from '../../values/index.ts';
import { valueOf } from '../closure/domain.ts';
import type { Answer, Computed, Frame, Recorder, Scalar, Tables } from '../closure/frame.ts';
import { linesOf } from './lines.ts';
import type { Trace, TracedValue } from './trace.ts';

/** What a listener is told beside the evaluation itself. */
export interface Listening {
  readonly pack: CorePack;
  /** A rule with its notes. */
  readonly whole: (rule: BareRule) => CoreRule;
  readonly currency: string | null;
  /** Names of inputs that took their default. */
  readonly defaulted: ReadonlySet<string>;
  /** Exact amount before a rounding, computed again on demand. */
  readonly unrounded: (
    rule: BareRule,
    ratio: Meaning & { family: 'amount' },
    given: Pick<Frame, 'inputs' | 'tables' | 'currency'>,
  ) => Rational | null;
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
    this.#lets.push({
      name,
      text: note.text,
      type: note.type,
      value: valueOf(note.type, value, this.#listening.currency),
    });
  }

  lines(held: readonly number[]): void {
    this.#held = held;
  }

  chosen(number: number | null): void {
    this.#chosen = number;
  }

  calling(called: BareRule, inputs: readonly Scalar[], currency: string | null): Recorder {
    const rule = this.#listening.whole(called);
    const known = this.#calls.find(
      (call) => call.#rule === rule && call.#inputs.every((input, i) => input === inputs[i]),
    );
    const recorder = new TraceRecorder(rule, inputs, { ...this.#listening, currency, defaulted: new Set() });
    if (!known) this.#calls.push(recorder);
    return recorder;
  }

  ended(answer: Answer): void {
    this.#answer = answer;
  }

  get trace(): Trace {
    const { name, notes } = this.#rule;
    const note = this.#note();
    const chosen = this.#chosen;
    return {
      rule: name,
      pack: this.#listening.pack.name,
      version: this.#version(),
      label: notes.label,
      file: notes.file,
      line: notes.line,
      inputs: this.#givenInputs(),
      lets: this.#lets,
      chosen:
        chosen === null
          ? null
          : { number: note?.row ?? chosen, of: this.#rule.cases.length, condition: note?.text ?? '' },
      formula: note?.answer ?? '',
      ...this.#answered(),
      ...this.#rounded(),
      citations: this.#citations(note),
      assumptions: [...new Set([...(note?.assumptions ?? []), ...notes.rule.assumptions])],
      calls: this.#calls.map((call) => call.trace),
    };
  }

  #version(): string {
    const { name, hash, inForce } = this.#rule;
    const from = inForce.from === null ? '' : `@${printDate(inForce.from as CalendarDate)}`;
    return `${this.#listening.pack.name}.${name}${from}#${hash}`;
  }

  #answered(): Pick<Trace, 'result' | 'rows' | 'notStated'> {
    const { currency } = this.#listening;
    const answer = this.#answer;
    return {
      result: answer?.kind === 'value' ? valueOf(this.#rule.result, answer.value, currency) : null,
      rows: answer?.kind === 'rows' ? linesOf(this.#rule, answer.rows, { currency, held: this.#held }) : null,
      notStated: answer?.kind === 'not-stated' ? answer.reason : null,
    };
  }

  #note(): Note | null {
    const { cases, otherwise } = this.#rule.notes;
    return this.#chosen === null ? otherwise : (cases[this.#chosen - 1] ?? null);
  }

  #citations(note: Note | null): Citation[] {
    const all = [...(note?.citations ?? []), ...this.#rule.notes.rule.citations];
    return all.filter(
      (cite, i) => all.findIndex((other) => other.key === cite.key && other.section === cite.section) === i,
    );
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

  /** The rule's own last rounding, when its result has one: to k decimals an amount is a whole number over 10^k. */
  #rounded(): Pick<Trace, 'unrounded' | 'rounding'> {
    const amount = this.#amount();
    const places = amount && this.#placesOf(amount.d);
    if (amount?.n.kind !== 'round' || places === null) return { unrounded: null, rounding: null };
    const { n, d, mode } = amount.n;
    const { tables, currency } = this.#listening;
    const given = { inputs: this.#inputs, tables, currency };
    const exact = this.#listening.unrounded(this.#rule, { family: 'amount', n, d }, given);
    if (exact === null) return { unrounded: null, rounding: null };
    return { unrounded: rational(exact.n, exact.d * 10n ** BigInt(places)), rounding: { mode, places } };
  }

  #placesOf(d: Ratio['d']): number | null {
    if (d.kind === 'minor-unit') return minorPlaces(this.#listening.currency);
    return d.kind === 'int' && /^10*$/.test(d.value) ? d.value.length - 1 : null;
  }

  /** The amount that answered, as core has it. */
  #amount(): Ratio | null {
    const { otherwise, cases } = this.#rule;
    const result = this.#chosen === null ? otherwise : (cases[this.#chosen - 1]?.then ?? null);
    if (this.#answer?.kind !== 'value' || result?.kind !== 'value') return null;
    return result.value.family === 'amount' ? result.value : null;
  }
}
