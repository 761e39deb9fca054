/** The single place that checks one rule: its parameters, lets, cases, result and what it cites. */
import { parseDate, type CalendarDate } from '../../values/index.ts';
import type { Citation } from '../core/core.ts';
import type { Answer, Cite, EffectiveClause, Expression, Notes, RuleItem, Text } from '../syntax/ast.ts';
import { hasErrors, type Diagnostic, type DiagnosticDetails } from '../text/diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import type { CheckedAnswer, CheckedCase, CheckedExpression, CheckedNotes, CheckedRule } from './checked.ts';
import { coreTypeOf } from './types/domains.ts';
import { checkSpan } from './types/ranges.ts';
import { checkExample } from './examples.ts';
import { checkCondition } from './condition.ts';
import { checkExpression } from './expressions/expression.ts';
import { fits } from './expressions/library.ts';
import { checkLine, columnsOf } from './lines.ts';
import { report, type PackScope, type RuleHeader, type RuleScope, type Use } from './scope.ts';
import { adviceFor, counted, inUnitOf } from './types/quantities.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { amountType, type AmountType, printType, unitTimes, type Type } from './types/types.ts';

/** One version of a rule, checked. */
export interface CheckedOne {
  readonly rule: CheckedRule;
  /** Names of the rules it calls. */
  readonly calls: ReadonlySet<string>;
  readonly uses: readonly Use[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The rule with every expression checked, and the names of the rules it calls. */
export function checkRule(item: RuleItem, header: RuleHeader, pack: PackScope): CheckedOne {
  const scope = scopeOf(item, header, pack);
  const lets = item.lets.map(({ name, value }) => {
    const checked = scope.check(value);
    scope.lets.set(name.name, checked.type);
    return { name: name.name, value: checked };
  });
  const cases = item.whens.map((when): CheckedCase => ({
    when: checkCondition(scope, when.condition),
    answer: checkAnswer(scope, when.answer, header.result),
    at: when.at,
    ...checkNotes(scope, when),
  }));
  const otherwise = otherwiseOf(item, scope, header.result);
  const effective = checkEffective(scope, item.effective[0], header);
  const values = header.result.kind === 'choice' ? (pack.choices.get(header.result.choice) ?? []) : [];
  const rule: CheckedRule = {
    kind: item.kind,
    name: header.name,
    label: item.label,
    inputs: header.inputs,
    result: header.result,
    core: coreTypeOf(header.result, item.result, values),
    currency: null,
    ...effective,
    ordered: item.ordered,
    lets,
    cases,
    lines: item.lines.map((line) => checkLine(scope, line)),
    columns: item.kind === 'lines' ? columnsOf(item.lines, pack.vocabulary) : [],
    otherwise,
    written: item.written,
    examples: item.examples.flatMap((example) => {
      if (example.cite) checkCite(scope, example.cite);
      return checkExample(scope, example, header);
    }),
    at: item.name.at,
    ...checkNotes(scope, item),
  };
  if (!item.broken) checkWholeness(scope, item, rule);
  return {
    rule,
    calls: scope.calls,
    uses: scope.uses,
    diagnostics: item.broken ? scope.diagnostics.filter(({ code }) => !ofBroken.has(code)) : scope.diagnostics,
  };
}

/** What a rule that was only half read seems to lack may stand in the other half. */
const ofBroken: ReadonlySet<Diagnostic['code']> = new Set([
  'missing-part',
  'not-a-parameter',
] satisfies Diagnostic['code'][]);

function scopeOf(item: RuleItem, header: RuleHeader, pack: PackScope): RuleScope {
  const scope: RuleScope = {
    pack,
    rule: header,
    bareNumbers: !item.written,
    // A parameter that is misspelt in the first line is known by both names.
    parameters: new Map(
      header.inputs.flatMap((input, i) => [
        [input.name, input] as const,
        [item.parameters[i]?.name.name ?? input.name, input] as const,
      ]),
    ),
    lets: new Map(),
    used: new Set(item.effective.flatMap(({ by }) => (by ? [by.name] : []))),
    calls: new Set(),
    uses: [],
    fields: new Set(),
    diagnostics: [],
    check: (expression: Expression, expected?: Type): CheckedExpression => checkExpression(scope, expression, expected),
  };
  return scope;
}

function checkAnswer(scope: RuleScope, answer: Answer, declared: Type): CheckedAnswer {
  if (answer.kind === 'not-stated') return { kind: 'not-stated', reason: answer.reason ?? '' };
  if (scope.rule.kind === 'lines')
    report(scope, {
      code: 'type-mismatch',
      at: answer.at,
      with: { gives: 'a value', wanted: '`not stated`', where: 'after `otherwise` of a line block' },
    });
  const checked = scope.check(answer.value, declared);
  const bare =
    scope.bareNumbers && checked.kind === 'number' && answer.value.kind === 'number' && answer.value.unit === null;
  const value = bare ? { ...checked, type: declared } : checked;
  if (!isBarePercent(scope, value, { declared, written: answer.value }))
    checkResult(scope, value, { declared, written: answer.value });
  return { kind: 'value', value };
}

interface Result {
  readonly declared: Type;
  readonly written: Expression;
}

/** A bare 3 where a percentage is wanted would be 300 percent. */
function isBarePercent(scope: RuleScope, { at }: CheckedExpression, { declared, written }: Result): boolean {
  const bare = written.kind === 'number' && written.unit === null && !/^0*(\.0*)?$/.test(written.text);
  if (!bare || declared.kind !== 'amount' || !declared.percent) return false;
  const where = `as the result of ${scope.rule.name}`;
  const advice = adviceFor(declared, written, scope.pack);
  report(scope, {
    code: 'type-mismatch',
    at,
    with: { gives: `the number ${written.text}`, wanted: printType(declared), where, ...advice },
  });
  return true;
}

function checkResult(scope: RuleScope, { type, at }: CheckedExpression, { declared, written }: Result): void {
  if (fits(type, declared)) return;
  const [gives, wanted] = [printType(type), printType(declared)];
  if (type.kind !== 'amount' || declared.kind !== 'amount') {
    report(scope, {
      code: 'type-mismatch',
      at,
      with: {
        gives,
        wanted,
        where: `as the result of ${scope.rule.name}`,
        ...(written.kind === 'text'
          ? { write: [`not stated "${written.text}"`] }
          : adviceFor(declared, written, scope.pack)),
      },
    });
    return;
  }
  const hint = missingUnit(type, declared, { written, vocabulary: scope.pack.vocabulary });
  report(scope, { code: 'unit-result', at, with: { gives, declared: wanted, hint } });
}

/** A number of the formula with the unit it lacks; null where the cause is another. */
function missingUnit(
  type: AmountType,
  declared: AmountType,
  { written, vocabulary }: { written: Expression; vocabulary: Vocabulary },
): string | null {
  const missing = Object.entries(unitTimes(type.unit, declared.unit, -1))[0]?.[0];
  const bare = bareNumber(written);
  if (missing !== undefined && bare !== null) return counted(bare, missing, vocabulary);
  return fits(type, amountType(false, {})) ? inUnitOf(written, declared, vocabulary) : null;
}

/** The first number without a unit that multiplies or divides: the usual cause of a wrong unit. */
function bareNumber(expression: Expression): string | null {
  if (expression.kind !== 'binary') return null;
  const scaling = expression.op === '*' || expression.op === '/';
  const here = [expression.right, expression.left].find(
    (side) => scaling && side.kind === 'number' && side.unit === null,
  );
  return here?.kind === 'number' ? here.text : (bareNumber(expression.left) ?? bareNumber(expression.right));
}

function otherwiseOf(item: RuleItem, scope: RuleScope, declared: Type): CheckedRule['otherwise'] {
  const [formula] = item.formulas;
  if (formula) {
    const answer = checkAnswer(scope, { kind: 'value', value: formula.value, at: formula.at }, declared);
    return { answer, at: formula.at, citations: [], assumptions: [] };
  }
  if (!item.otherwise) return null;
  return {
    answer: checkAnswer(scope, item.otherwise.answer, declared),
    at: item.otherwise.at,
    ...checkNotes(scope, item.otherwise),
  };
}

function checkNotes(scope: RuleScope, { cites, assumes }: Notes): CheckedNotes {
  return { citations: cites.flatMap((cite) => checkCite(scope, cite)), assumptions: assumes.map(({ text }) => text) };
}

function checkCite(scope: RuleScope, { key, heading }: Cite): Citation[] {
  const { sources, headings } = scope.pack;
  const found = sources.get(key.name);
  if (found) {
    checkHeading(scope, heading, { key: key.name, known: headings.get(key.name) ?? [heading.text] });
    return [{ key: key.name, source: found.title, section: heading.text, dated: found.dated }];
  }
  report(scope, {
    code: 'unknown-source',
    at: key.at,
    with: { key: key.name, declared: [...sources.keys()], nearest: nearest(key.name, [...sources.keys()])[0] ?? null },
  });
  return [];
}

function checkHeading(
  scope: RuleScope,
  heading: Text,
  { key, known }: { key: string; known: readonly string[] },
): void {
  if (known.includes(heading.text)) return;
  report(scope, {
    code: 'unknown-heading',
    at: heading.at,
    with: { key, heading: heading.text, nearest: nearest(heading.text, known)[0] ?? null },
  });
}

type ByDate = DiagnosticDetails['version-date'];
type Effective = Pick<CheckedRule, 'from' | 'until' | 'by'>;

function checkEffective(scope: RuleScope, clause: EffectiveClause | undefined, header: RuleHeader): Effective {
  if (!clause) return { from: null, until: null, by: null };
  for (const diagnostic of checkSpan(clause)) report(scope, diagnostic);
  const date = (text: EffectiveClause['from']): CalendarDate | null => (text ? parseDate(text.text) : null);
  const by = clause.by ? header.inputs.find(({ name }) => name === clause.by?.name) : undefined;
  if (by?.type.kind !== 'date')
    report(scope, { code: 'version-date', at: clause.by?.at ?? clause.at, with: choosing(header, scope, clause.by) });
  return { from: date(clause.from), until: date(clause.until), by: clause.by?.name ?? null };
}

/** Which dates may choose a version; of a rule without one, which to add. */
function choosing({ name, inputs }: RuleHeader, { pack }: RuleScope, by: EffectiveClause['by']): ByDate {
  const dates = inputs.filter(({ type }) => type.kind === 'date').map((input) => input.name);
  if (dates.length > 0) return { name, dates, add: null };
  const known = [...pack.inputs.values()].filter(({ type }) => type.kind === 'date').map((input) => input.name);
  const date = known.find((one) => one === by?.name) ?? known[0];
  const added = date ?? 'EventDate';
  const head = `${name}(${[...inputs.map((input) => input.name), added].join(', ')})`;
  return { name, dates, add: { name: added, declared: date !== undefined, head } };
}

/** What a finished rule must have, and what it should have. */
function checkWholeness(scope: RuleScope, item: RuleItem, rule: CheckedRule): void {
  const { at } = item.name;
  const [formula] = item.formulas;
  const branches = rule.cases.length + rule.lines.length;
  if (branches === 0 && !rule.otherwise) {
    const what = rule.kind === 'lines' ? '`line`' : 'formula';
    report(scope, { code: 'missing-part', at, with: { what, of: rule.name } });
  }
  if (formula && (branches > 0 || item.otherwise)) {
    report(scope, {
      code: 'formula-and-cases',
      at: formula.value.at,
      with: { name: rule.name },
    });
  }
  if (!item.written) return;
  if (item.cites.length + item.assumes.length === 0)
    report(scope, { code: 'no-citation', at, with: { name: rule.name } });
  // What an unreadable part would have used cannot be known.
  if (!hasErrors(scope.diagnostics)) checkUse(scope, item);
}

/** Parameters nothing uses; versions share their parameters, so one of several need not use them all. */
function checkUse(scope: RuleScope, { name: rule, parameters }: RuleItem): void {
  if (scope.pack.versioned.has(rule.name)) return;
  for (const { name: word } of parameters) {
    if (scope.used.has(word.name) || !scope.pack.inputs.has(word.name)) continue;
    report(scope, { code: 'unused-input', at: word.at, with: { name: word.name, rule: rule.name } });
  }
}
