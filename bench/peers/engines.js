/** Expression engines as their manuals use them: compiled once, evaluated row by row; amounts are rounded by their caller. */
import { Environment } from '@marcbachmann/cel-js';
import { evaluateExpressionSync } from '@gorules/zen-engine';
import { Parser } from 'expr-eval';
import { evaluate as evaluateFeel } from 'feelin';
import { all, create } from 'mathjs';

const math = create(all, { number: 'BigNumber', precision: 40 });
const many = (formula) => (Array.isArray(formula) ? formula : [formula]);
const toCents = (amount) => Math.sign(amount) * Math.round(Math.abs(amount) * 100);

/** An engine over all formulas of a family; `compile` gives a function of a row's variables to an amount in cents. */
function engine({ name, most }, family, formula, compile) {
  const compiled = many(formula).map((text) => compile(text, family));
  const { variables, states = () => true } = family;
  return {
    name,
    most,
    over: (rows) => (out, n) => {
      for (let i = 0; i < n; i += 1) {
        const given = variables(rows, i);
        if (!states(given)) {
          out[i] = NaN;
          continue;
        }
        let cents = 0;
        for (const one of compiled) cents += one(given);
        out[i] = cents;
      }
    },
  };
}

function cel(text, family) {
  const environment = new Environment();
  for (const name of Object.keys(family.variables(family.sampleRows, 0))) environment.registerVariable(name, 'double');
  const parsed = environment.parse(text);
  return (given) => toCents(parsed(given));
}

function exprEval(text) {
  const parsed = new Parser().parse(text);
  return (given) => toCents(parsed.evaluate(given));
}

function bigNumber(text) {
  const compiled = math.compile(text);
  return (given) => {
    const scope = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, math.bignumber(value)]));
    return math
      .round(math.bignumber(compiled.evaluate(scope)), 2)
      .times(100)
      .toNumber();
  };
}

const zen = (text) => (given) => toCents(evaluateExpressionSync(text, given));

const feel = (text) => (given) => toCents(evaluateFeel(text, given).value);

/** Every engine that can say the family's formula. */
export function engines(family, rows) {
  if (!family.formulas) return [];
  const told = { ...family, sampleRows: rows };
  const { formulas } = family;
  return [
    engine({ name: 'cel-js', most: 40_000 }, told, formulas.cel, cel),
    engine({ name: 'expr-eval', most: 20_000 }, told, formulas.exprEval, exprEval),
    engine({ name: 'mathjs BigNumber', most: 2_000 }, told, formulas.mathjs, bigNumber),
    engine({ name: 'zen-engine', most: 5_000 }, told, formulas.zen, zen),
    engine({ name: 'feelin', most: 400 }, told, formulas.feel, feel),
  ].map(({ name, most, over }) => ({ name, most, run: over(rows) }));
}
