/** The single place for what is known of tests on the way to a step: a question already answered is not asked again. */
import type { Comparison } from '../../../language/index.ts';
import type { Test } from '../plan/plan.ts';
import { junction, truth } from './fold.ts';

/** The comparison that holds exactly where another does not; every number of a plan is one. */
const opposite: Readonly<Record<Comparison, Comparison>> = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};

export class Facts {
  readonly #known: Map<string, boolean>;

  /** The facts of those who stand before, to which more may be added. */
  constructor(before?: Facts) {
    this.#known = new Map(before && before.#known);
  }

  /** The test with all that is known put in. */
  applied(test: Test): Test {
    const known = this.#known.get(JSON.stringify(test));
    if (known !== undefined) return truth(known);
    switch (test.op) {
      case 'not': {
        const of = this.applied(test.of);
        return of.op === 'truth' ? truth(!of.value) : { op: 'not', of };
      }
      case 'and':
      case 'or':
        return junction(
          test.op,
          test.of.map((part) => this.applied(part)),
        );
      default:
        return test;
    }
  }

  /** Notes that a test holds from here on, or does not. */
  learn(test: Test, holds: boolean): void {
    this.#known.set(JSON.stringify(test), holds);
    if (test.op === 'not') this.learn(test.of, !holds);
    else if (test.op === (holds ? 'and' : 'or')) for (const part of test.of) this.learn(part, holds);
    else if (test.op === 'compare') this.#known.set(JSON.stringify({ ...test, how: opposite[test.how] }), !holds);
  }
}
