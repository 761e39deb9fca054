/**
 * The oracle: what a pack means, walked straight over its tree in fractions. It shares the parser with the compiler
 * and nothing else: no checker, no core, no closure, no calendar, no rounding. A new node of the tree is a new case of `evaluate`.
 */
import type {
  Answer,
  Expression,
  FileTree,
  InputItem,
  Item,
  ParamItem,
  RuleItem,
  TableItem,
  TypeText,
} from '../../src/language/syntax/ast.ts';
import { iso, ofIso } from './calendar.ts';
import { fraction, isTie, minus, ofText, order, over, rounded, type Fraction } from './fraction.ts';
import { functionsOf, operators } from './oracle-functions.ts';
import { cellOf, lookedUp } from './oracle-tables.ts';
import {
  calendar,
  date,
  day,
  domainOf,
  end,
  Ended,
  isList,
  isQuantity,
  quantity,
  refused,
  silent,
  word,
  type OracleAnswer,
  type OracleRow,
  type OracleValue,
} from './oracle-values.ts';

type Tables = Readonly<Record<string, readonly OracleRow[]>>;

/** Names an expression may use: values, or how to find them at their first use. */
type Scope = Map<string, OracleValue | (() => OracleValue)>;

export class Oracle {
  /** Roundings that met an exact half so far. */
  ties = 0;
  readonly #rules = new Map<string, RuleItem[]>();
  readonly #inputs = new Map<string, InputItem>();
  readonly #params = new Map<string, ParamItem>();
  readonly #tables = new Map<string, TableItem>();
  readonly #mode: string;
  readonly #toMinorUnit: boolean;
  readonly #functions: ReturnType<typeof functionsOf>;
  #rows: Tables = {};
  #currencyPlaces = 2;

  readonly #dateColumns: readonly string[];

  /** `dateColumns` are those of the trade's lines that hold dates. */
  constructor(trees: readonly FileTree[], dateColumns: readonly string[] = []) {
    this.#dateColumns = dateColumns;
    const items = trees.flatMap((tree) => tree.items);
    for (const item of items) this.#take(item);
    const rounding = items.find((item) => item.kind === 'rounding');
    this.#mode = rounding?.kind === 'rounding' ? rounding.mode.name : 'half-up';
    this.#toMinorUnit = rounding?.kind === 'rounding' && rounding.to === 'minor unit';
    const policy = items.find((item) => item.kind === 'month-end');
    this.#functions = functionsOf({
      round: (value, places, mode) => this.#round(value, places, mode),
      monthEnds: policy?.kind === 'month-end' ? policy.policy : 'clamp',
      unitPlaces: () => (this.#toMinorUnit ? this.#currencyPlaces : 2),
    });
  }

  #take(item: Item): void {
    if (item.kind === 'rule' || item.kind === 'lines')
      this.#rules.set(item.name.name, [...(this.#rules.get(item.name.name) ?? []), item]);
    if (item.kind === 'inputs') for (const input of item.inputs) this.#inputs.set(input.name.name, input);
    if (item.kind === 'param') this.#params.set(item.name.name, item);
    if (item.kind === 'table') this.#tables.set(item.name.name, item);
  }

  /** Asks a rule, a block, a dated value or a table for inputs inside their domains; `places` are those of their currency. */
  ask(
    name: string,
    given: OracleRow,
    { tables = {}, places = 2 }: { tables?: Tables; places?: number } = {},
  ): OracleAnswer {
    this.#rows = tables;
    this.#currencyPlaces = places;
    try {
      const params = this.#parametersOf(name);
      return this.#run(
        name,
        params.map((param) => given[param] ?? this.#default(name, param)),
      );
    } catch (signal) {
      if (signal instanceof Ended) return signal.answer;
      throw signal;
    }
  }

  #parametersOf(name: string): readonly string[] {
    const [table = ''] = name.split('.');
    return (
      this.#rules.get(name)?.[0]?.parameters.map((one) => one.name.name) ??
      this.#tables.get(table)?.keys.map((key) => key.name) ?? [this.#params.get(name)?.by.name ?? '']
    );
  }

  #default(rule: string, name: string): OracleValue {
    const own = this.#rules.get(rule)?.[0]?.parameters.find((one) => one.name.name === name)?.default;
    const written = own ?? this.#inputs.get(name)?.default;
    if (!written) throw new Error(`${rule} needs ${name}`);
    return this.#evaluate(written, new Map());
  }

  #run(name: string, args: readonly OracleValue[]): OracleAnswer {
    const versions = this.#rules.get(name);
    if (!versions) return this.#params.has(name) ? this.#dated(name, args) : this.#matched(name, args);
    const rule = inForce(versions, args);
    const scope = this.#scopeOf(rule, args);
    return rule.kind === 'lines' ? this.#block(rule, scope) : this.#cases(rule, scope);
  }

  #scopeOf(rule: RuleItem, args: readonly OracleValue[]): Scope {
    const scope: Scope = new Map(rule.parameters.map((one, i): [string, OracleValue] => [one.name.name, args[i]!]));
    for (const { name: word, value } of rule.lets)
      scope.set(
        word.name,
        once(() => this.#evaluate(value, scope)),
      );
    return scope;
  }

  #cases(rule: RuleItem, scope: Scope): OracleAnswer {
    const [formula] = rule.formulas;
    if (formula) return this.#answer({ kind: 'value', value: formula.value, at: formula.at }, rule.result, scope);
    const holding = rule.whens.find((when) => this.#evaluate(when.condition, scope) === true);
    if (!rule.ordered && holding) this.#refuseOverlap(rule, holding, scope);
    const answer = holding?.answer ?? rule.otherwise?.answer;
    return answer ? this.#answer(answer, rule.result, scope) : refused('no-case');
  }

  /** Cases that are not ordered exclude each other: whoever proved that they do is held to it, and else two are refused. */
  #refuseOverlap(rule: RuleItem, holding: RuleItem['whens'][number], scope: Scope): void {
    for (const when of rule.whens.slice(rule.whens.indexOf(holding) + 1)) {
      if (quietly(() => this.#evaluate(when.condition, scope)) === true) refused('two-cases');
    }
  }

  #block(rule: RuleItem, scope: Scope): OracleAnswer {
    const holding = rule.lines.filter(
      ({ condition }) => condition === null || this.#evaluate(condition, scope) === true,
    );
    if (holding.length === 0 && rule.otherwise) return this.#answer(rule.otherwise.answer, null, scope);
    const rows = holding.map(({ fields }): OracleRow => {
      const own: Scope = new Map(scope);
      return Object.fromEntries(
        fields.map(({ name, value }) => {
          const found = this.#evaluate(value, own);
          if (this.#dateColumns.includes(name.name)) date(found);
          own.set(name.name, found);
          return [name.name, found];
        }),
      );
    });
    return { kind: 'rows', rows };
  }

  /** Money without a unit is rounded once as it leaves a rule; a date is a whole day. */
  #answer(answer: Answer, type: TypeText | null, scope: Scope): OracleAnswer {
    if (answer.kind === 'not-stated') return { kind: 'not-stated', reason: answer.reason ?? '' };
    const value = this.#evaluate(answer.value, scope);
    const places = this.#toMinorUnit ? this.#currencyPlaces : 2;
    if (type?.base.name === 'money' && !type.list && !type.of && type.per.length === 0)
      return { kind: 'value', value: this.#round(quantity(value), places, this.#mode) };
    return { kind: 'value', value: type?.base.name === 'date' ? calendar(date(value)) : value };
  }

  #round(value: Fraction, places: number, mode: string): Fraction {
    if (isTie(value, places)) this.ties++;
    return rounded(value, places, mode);
  }

  #dated(name: string, [date]: readonly OracleValue[]): OracleAnswer {
    const param = this.#params.get(name);
    const rows = [...(param?.rows ?? [])].sort((a, b) => (a.from.text < b.from.text ? 1 : -1));
    const row = rows.find(({ from }) => order(quantity(date), fraction(ofIso(from.text))) >= 0);
    if (!row) return silent(`${name} has no value before ${rows.at(-1)?.from.text ?? ''}`);
    return this.#answer({ kind: 'value', value: row.value, at: row.at }, param?.type ?? null, new Map());
  }

  /** A table of the file; its only result column needs no name. */
  #matched(name: string, keys: readonly OracleValue[]): OracleAnswer {
    const [base = '', column] = name.split('.');
    const table = this.#tables.get(base);
    if (!table) throw new Error(`there is no rule ${name}`);
    const result = column ?? table.results[0]?.name ?? '';
    const value = cellOf({ table, column: result }, keys, (written) => this.#evaluate(written, new Map()));
    const type = table.results.length === 1 ? table.type : null;
    const declared = type ?? this.#inputs.get(result)?.type ?? null;
    return this.#answer({ kind: 'value', value, at: value.at }, declared, new Map());
  }

  #evaluate(node: Expression, scope: Scope): OracleValue {
    switch (node.kind) {
      case 'number':
        return ofText(node.text);
      case 'percent':
        return over(ofText(node.text), fraction(100));
      case 'date':
        return fraction(ofIso(node.text));
      case 'text':
        return { text: node.text };
      case 'yesno':
        return node.yes;
      case 'name':
        return this.#named(node.member?.name ?? node.name, scope);
      case 'with-unit':
        return this.#evaluate(node.of, scope);
      case 'unary': {
        const value = this.#evaluate(node.of, scope);
        return node.op === 'not' ? value !== true : minus(quantity(value));
      }
      case 'binary':
        return this.#binary(node, scope);
      case 'call':
        return this.#call(node, scope);
      case 'broken':
        throw new Error('a broken expression has no value');
    }
  }

  /** A value in scope, a dated value of the pack, or else the word of a choice. */
  #named(name: string, scope: Scope): OracleValue {
    const found = scope.get(name);
    if (found !== undefined) return typeof found === 'function' ? found() : found;
    const param = this.#params.get(name);
    return param ? this.#result(name, [this.#named(param.by.name, scope)]) : name;
  }

  #binary({ op, left, right }: Extract<Expression, { kind: 'binary' }>, scope: Scope): OracleValue {
    const a = this.#evaluate(left, scope);
    if (op === 'and') return a === true && this.#evaluate(right, scope) === true;
    if (op === 'or') return a === true || this.#evaluate(right, scope) === true;
    return operators[op](a, this.#evaluate(right, scope));
  }

  #call(call: Extract<Expression, { kind: 'call' }>, scope: Scope): OracleValue {
    const { args } = call;
    const { name } = call.name;
    const value = (i: number): OracleValue => this.#evaluate(args[i]!, scope);
    if (name === 'IF') return value(0) === true ? value(1) : value(2);
    if (name === 'ROUND' && args[2]) return this.#round(quantity(value(0)), day(value(1)), word(args[2]));
    return this.#called(
      call,
      args.map((_, i) => value(i)),
    );
  }

  /** A library function, a table of a sheet, or another rule of the pack. */
  #called(
    { name: { name }, member }: Extract<Expression, { kind: 'call' }>,
    values: readonly OracleValue[],
  ): OracleValue {
    const table = this.#tables.get(name);
    if (table?.sheet) return this.#sheet(table, member?.name ?? table.results[0]?.name ?? '', values);
    return this.#functions[name]?.(...values) ?? this.#result(member ? `${name}.${member.name}` : name, values);
  }

  #sheet(table: TableItem, column: string, args: readonly OracleValue[]): OracleValue {
    return lookedUp({ table, column }, args, this.#rows[table.name.name] ?? refused('missing-table'));
  }

  /** Another rule of the pack: each argument inside its domain, what is left out by its default. */
  #result(name: string, values: readonly OracleValue[]): OracleValue {
    const args = this.#parametersOf(name).map((param, i) =>
      this.#admitted(param, values[i] ?? this.#default(name, param)),
    );
    const answer = this.#run(name, args);
    return answer.kind === 'value' ? answer.value : end(answer);
  }

  #admitted(name: string, value: OracleValue): OracleValue {
    const type = this.#inputs.get(name)?.type;
    if (!type || typeof value !== 'object' || 'text' in value) return value;
    const { from, to, places } = domainOf(type);
    const isInside = (one: Fraction): boolean =>
      (one.n * 10n ** BigInt(places)) % one.d === 0n && order(one, from) >= 0 && order(one, to) <= 0;
    const amounts = isQuantity(value) ? [value] : isList(value) ? value.filter(isQuantity) : [];
    return amounts.every(isInside) ? value : refused('out-of-domain');
  }
}

/** The version whose span holds the date it names. */
function inForce(versions: readonly RuleItem[], args: readonly OracleValue[]): RuleItem {
  const by = versions[0]?.effective[0]?.by?.name;
  const index = versions[0]?.parameters.findIndex((one) => one.name.name === by) ?? -1;
  if (by === undefined) return versions[0]!;
  const date = iso(day(args[index]));
  const found = versions.find(
    ({ effective: [span] }) => (!span?.from || span.from.text <= date) && (!span?.until || date < span.until.text),
  );
  return found ?? silent(`No version of ${versions[0]?.name.name ?? ''} is in force on ${date}`);
}

function once(find: () => OracleValue): () => OracleValue {
  let known: OracleValue | undefined;
  return () => (known ??= find());
}

function quietly(find: () => OracleValue): OracleValue | null {
  try {
    return find();
  } catch (signal) {
    if (signal instanceof Ended) return null;
    throw signal;
  }
}
