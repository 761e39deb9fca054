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
import { civil, edate, eomonth, iso, lengthOf, monthsBetween, nextDay, ofIso } from './calendar.ts';
import { floor, fraction, isTie, minus, ofText, order, over, plus, rounded, times, type Fraction } from './fraction.ts';

import {
  calendar,
  date,
  day,
  domainOf,
  end,
  Ended,
  isQuantity,
  made,
  quantity,
  refused,
  same,
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
  /** Roundings that met an exact half so far, and cases that overlapped. */
  ties = 0;
  readonly overlaps = new Set<string>();
  readonly #rules = new Map<string, RuleItem[]>();
  readonly #inputs = new Map<string, InputItem>();
  readonly #params = new Map<string, ParamItem>();
  readonly #tables = new Map<string, TableItem>();
  readonly #mode: string;
  #rows: Tables = {};

  readonly #dateColumns: readonly string[];

  /** `dateColumns` are those of the trade's lines that hold dates. */
  constructor(trees: readonly FileTree[], dateColumns: readonly string[] = []) {
    this.#dateColumns = dateColumns;
    const items = trees.flatMap((tree) => tree.items);
    for (const item of items) this.#take(item);
    const rounding = items.find((item) => item.kind === 'rounding');
    this.#mode = rounding?.kind === 'rounding' ? rounding.mode.name : 'half-up';
  }

  #take(item: Item): void {
    if (item.kind === 'rule' || item.kind === 'lines')
      this.#rules.set(item.name.name, [...(this.#rules.get(item.name.name) ?? []), item]);
    if (item.kind === 'inputs') for (const input of item.inputs) this.#inputs.set(input.name.name, input);
    if (item.kind === 'param') this.#params.set(item.name.name, item);
    if (item.kind === 'table') this.#tables.set(item.name.name, item);
  }

  /** Asks a rule, a block, a dated value or a table for inputs inside their domains. */
  ask(name: string, given: OracleRow, tables: Tables = {}): OracleAnswer {
    this.#rows = tables;
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
    const scope: Scope = new Map(
      rule.parameters.map((one, i): [string, OracleValue] => [one.name.name, args[i]!]),
    );
    for (const { name: word, value } of rule.lets)
      scope.set(
        word.name,
        once(() => this.#evaluate(value, scope)),
      );
    if (rule.kind === 'lines') return this.#block(rule, scope);
    const [formula] = rule.formulas;
    if (formula) return this.#answer({ kind: 'value', value: formula.value, at: formula.at }, rule.result, scope);
    const holding = rule.whens.find((when) => this.#evaluate(when.condition, scope) === true);
    if (!rule.ordered && holding) this.#lookForOverlap(rule, holding, scope);
    const answer = holding?.answer ?? rule.otherwise?.answer;
    return answer ? this.#answer(answer, rule.result, scope) : refused('case-gap');
  }

  /** Cases that are not ordered exclude each other. */
  #lookForOverlap(rule: RuleItem, holding: RuleItem['whens'][number], scope: Scope): void {
    for (const when of rule.whens.slice(rule.whens.indexOf(holding) + 1)) {
      const holds = quietly(() => this.#evaluate(when.condition, scope));
      if (holds === true) this.overlaps.add(`${rule.name.name}: ${JSON.stringify([...scope.keys()])}`);
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
    if (type?.base.name === 'money' && !type.of && type.per.length === 0)
      return { kind: 'value', value: this.#round(quantity(value), 2, this.#mode) };
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

  /** A table of the file: the row with these keys and the fewest `otherwise`. */
  #matched(name: string, keys: readonly OracleValue[]): OracleAnswer {
    const [base = '', column] = name.split('.');
    const table = this.#tables.get(base);
    if (!table) throw new Error(`there is no rule ${name}`);
    const open = ({ cells }: TableItem['rows'][number]): number =>
      cells.slice(0, keys.length).filter(({ kind }) => kind === 'otherwise').length;
    const fitting = table.rows.filter(({ cells }) =>
      keys.every((key, i) => cells[i]?.kind === 'otherwise' || this.#cellIs(cells[i], key)),
    );
    const [row] = fitting.sort((a, b) => open(a) - open(b));
    if (!row) return silent(`No row of ${base} for these values`);
    const index = column === undefined ? 0 : table.results.findIndex((result) => result.name === column);
    const [cell, result] = [row.cells[table.keys.length + index], table.results[index]];
    if (cell?.kind !== 'value') return silent(`${base} leaves ${result?.name ?? ''} open here`);
    const type = table.results.length === 1 ? table.type : null;
    return this.#answer(cell, type ?? this.#inputs.get(result?.name ?? '')?.type ?? null, new Map());
  }

  #cellIs(cell: TableItem['rows'][number]['cells'][number] | undefined, key: OracleValue): boolean {
    return cell?.kind === 'value' && same(this.#evaluate(cell.value, new Map()), key);
  }

  /** A table of a sheet: the newest row with these keys that is not after the date. */
  #looked(table: TableItem, column: string, args: readonly OracleValue[]): OracleValue {
    const { asOf = null, column: dateColumn = null } = table.sheet ?? {};
    const given = new Map(table.parameters.map((word, i) => [word.name, args[i]!]));
    const until = asOf ? quantity(given.get(asOf.name)) : null;
    const dateOf = (row: OracleRow): Fraction => quantity(row[dateColumn?.name ?? '']);
    const keys = table.keys.filter(({ name }) => name !== dateColumn?.name).map(({ name }) => name);
    const fitting = (this.#rows[table.name.name] ?? refused('missing-table')).filter((row) =>
      keys.every((key) => same(row[key]!, given.get(key)!)),
    );
    const known = until
      ? fitting.filter((row) => order(dateOf(row), until) <= 0).sort((a, b) => order(dateOf(b), dateOf(a)))
      : fitting;
    const [best, next] = known;
    if (!best) return silent(`No row of ${table.name.name} for`);
    if (next && (!until || order(dateOf(best), dateOf(next)) === 0)) return refused('two-rows');
    return best[column]!;
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
    const b = this.#evaluate(right, scope);
    if (op === '=' || op === '<>') return same(a, b) === (op === '=');
    const [x, y] = [quantity(a), quantity(b)];
    if (op === '+') return plus(x, y);
    if (op === '-') return plus(x, minus(y));
    if (op === '*') return times(x, y);
    if (op === '/') return over(x, y);
    const compared = order(x, y);
    return op === '<' ? compared < 0 : op === '<=' ? compared <= 0 : op === '>' ? compared > 0 : compared >= 0;
  }

  #call({ name: { name }, args, member }: Extract<Expression, { kind: 'call' }>, scope: Scope): OracleValue {
    if (name === 'IF')
      return this.#evaluate(args[this.#evaluate(args[0]!, scope) === true ? 1 : 2]!, scope);
    if (name === 'ROUND' && args[2])
      return this.#round(
        quantity(this.#evaluate(args[0]!, scope)),
        this.#whole(args[1], scope),
        word(args[2]),
      );
    const values = args.map((arg) => this.#evaluate(arg, scope));
    const table = this.#tables.get(name);
    if (table?.sheet) return this.#looked(table, member?.name ?? table.results[0]?.name ?? '', values);
    const function_ = this.#functions[name];
    return function_ ? function_(...values) : this.#result(member ? `${name}.${member.name}` : name, values);
  }

  #whole(node: Expression | undefined, scope: Scope): number {
    return Number(floor(quantity(this.#evaluate(node!, scope))));
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
    if (!type || !isQuantity(value)) return value;
    const { from, to, places } = domainOf(type);
    const scaled = (value.n * 10n ** BigInt(places)) % value.d === 0n;
    return scaled && order(value, from) >= 0 && order(value, to) <= 0 ? value : refused('out-of-domain');
  }

  readonly #functions: Readonly<Record<string, (...args: readonly OracleValue[]) => OracleValue>> = {
    MIN: (...args) => args.reduce((a, b) => (order(quantity(a), quantity(b)) <= 0 ? a : b)),
    MAX: (...args) => args.reduce((a, b) => (order(quantity(a), quantity(b)) >= 0 ? a : b)),
    ABS: (a) => (quantity(a).n < 0n ? minus(quantity(a)) : quantity(a)),
    SIGN: (a) => fraction(order(quantity(a), fraction(0))),
    ROUND: (a, places) => this.#round(quantity(a), day(places), 'half-up'),
    ROUNDUP: (a, places) => rounded(quantity(a), day(places), 'up'),
    ROUNDDOWN: (a, places) => rounded(quantity(a), day(places), 'down'),
    INT: (a) => fraction(floor(quantity(a))),
    DATE: (y, m, d) => made(day(y), day(m), day(d)),
    YEAR: (a) => fraction(civil(date(a))[0]),
    MONTH: (a) => fraction(civil(date(a))[1]),
    DAY: (a) => fraction(civil(date(a))[2]),
    DAYSINMONTH: (a) => fraction(lengthOf(civil(date(a))[0], civil(date(a))[1])),
    EDATE: (a, k) => calendar(edate(date(a), day(k))),
    EOMONTH: (a, k) => calendar(eomonth(date(a), day(k))),
    MONTHSBETWEEN: (a, b) => fraction(monthsBetween(date(a), date(b))),
    NEXTDAY: (a, k) => calendar(nextDay(date(a), day(k))),
    CONTAINS: (list, a) =>
      (list as readonly string[]).some(
        (one) => one.toLowerCase() === (typeof a === 'string' ? a : (a as { text: string }).text).toLowerCase(),
      ),
  };
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
