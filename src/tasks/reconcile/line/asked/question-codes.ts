/**
 * The single place where a question to the rulebook becomes a number: the rule, the names of its inputs and their values
 * are codes, joined two by two, so that no text is made to find out whether the question was asked before.
 */
import type { RuleCall } from '../../../../billing/index.ts';
import { printValue, type Rational, type Value } from '../../../../values/index.ts';
import { keyCodes, pairOf } from '../../match/key-codes.ts';

/** Codes of questions. */
export interface QuestionCodes {
  /** Equal questions have one code; it lies below `size`. */
  readonly codeOf: (call: RuleCall) => number;
  readonly size: number;
}

/** Amounts and days of less than this become a number by themselves; others by their text. */
const NEAR = 2 ** 25;

/** Codes for questions of one pack. */
export function questionCodes(): QuestionCodes {
  const [amounts, values, inputs, questions] = [keyCodes(), keyCodes(), keyCodes(), keyCodes()];
  const texts = new Map<string, number>();

  const textCode = (text: string): number => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };

  const amountCode = ({ n, d }: Rational): number => {
    const [over, under] = [Number(n), Number(d)];
    const isNear = over > -NEAR && over < NEAR && under < NEAR;
    return isNear ? amounts.codeOf(pairOf(NEAR + over, under)) : -1 - textCode(`${n}/${d}`);
  };

  const valueCode = (value: Value): number => {
    if (value.kind === 'choice') return valueOf(CHOICE, textCode(value.name));
    if (value.kind === 'date') return valueOf(DAY, NEAR + value.date);
    if (!('amount' in value)) return valueOf(OTHER, textCode(printValue(value)));
    const code = amountCode(value.amount);
    return code < 0 ? valueOf(FAR, -1 - code) : valueOf(AMOUNT, code);
  };

  const valueOf = (kind: number, code: number): number => values.codeOf(pairOf(kind, code));

  return {
    codeOf: ({ rule, inputs: given }) => {
      let code = questions.codeOf(pairOf(0, textCode(rule)));
      for (const name in given) {
        const value = given[name];
        if (value === undefined) continue;
        const input = inputs.codeOf(pairOf(textCode(name), valueCode(value)));
        code = questions.codeOf(pairOf(code + 1, input));
      }
      return code;
    },
    get size() {
      return questions.size;
    },
  };
}

const [AMOUNT, FAR, DAY, CHOICE, OTHER] = [0, 1, 2, 3, 4] as const;
