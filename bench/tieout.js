/** Tieout as a contestant: the printed module, the blocks, a scalar call as a cell makes it, and a whole range. */

/** Rows a custom function takes at once. */
const RANGE = 20_000;
/** Serial of 1 January 1970 in a workbook. */
const EPOCH = 25_569;

/** Contestants of a family over rows. */
export function contestants(subject, family, rows, count) {
  const inputs = subject.shipped.find(family.rule).inputs;
  return [
    { name: 'tieout generated', run: columns(subject.shipped, family, rows, count) },
    ...(subject.own.numbers() ? [{ name: 'tieout blocks', run: columns(subject.own, family, rows, count) }] : []),
    ...(family.cells === false ? [] : calls(subject, family, rows, inputs)),
  ];
}

/** Numerators over whole columns; what is left goes to the exact evaluator, inside the time. */
function columns(rulebook, family, rows, count) {
  const pack = rulebook.numbers();
  const rule = pack.rules[family.rule];
  const left = { rows: new Int32Array(count), why: new Int32Array(count) };
  const cells = rule.inputs.map(({ name }) => cellsOf(pack, family, rows, name));
  return (out, n) => {
    const rest = rule.columns(n, cells, out, left);
    for (let k = 0; k < rest; k += 1) {
      const i = left.rows[k];
      out[i] = left.why[k] > 0 ? NaN : asked(rulebook, family, rows, i);
    }
  };
}

function cellsOf({ words }, family, rows, name) {
  const constant = family.constants?.[name];
  if (constant !== undefined) return { cells: Float64Array.of(words.indexOf(constant)), mask: 0 };
  const column = rows[name];
  if (column === undefined) throw new Error(`${family.name} has no ${name}`);
  const choice = family.words?.[name];
  return { cells: choice ? column.map((index) => words.indexOf(choice[index])) : column, mask: -1 };
}

/** The numerator by the exact evaluator. */
function asked(rulebook, family, rows, i) {
  const { inputs, result } = rulebook.find(family.rule);
  const values = inputs.map(({ name, type }) => [name, valueOf(family, rows, i, { name, type })]);
  const outcome = rulebook.evaluate({ rule: family.rule, inputs: Object.fromEntries(values) });
  if (outcome.kind !== 'value') return NaN;
  if (result.kind === 'date') return outcome.value.date;
  return Number((outcome.value.amount.n * 100n) / outcome.value.amount.d);
}

function valueOf(family, rows, i, { name, type }) {
  const word = family.constants?.[name] ?? family.words?.[name]?.[rows[name][i]];
  if (word !== undefined) return { kind: 'choice', name: word };
  if (type.kind === 'date') return { kind: 'date', date: rows[name][i] };
  const places = type.places ?? 0;
  const amount = { n: BigInt(Math.floor(rows[name][i] * 10 ** places + 0.5)), d: 10n ** BigInt(places) };
  return type.kind === 'money' ? { kind: 'money', amount, currency: null } : { kind: type.kind, amount };
}

/** The custom function of a published rule, and RULE for the others. */
function calls({ functions }, family, rows, inputs) {
  const own = functions.find(({ rule }) => rule === family.rule);
  const called = own ?? functions.find(({ id }) => id === 'RULE');
  const cell = (input, i) => {
    const word = family.constants?.[input.name] ?? family.words?.[input.name]?.[rows[input.name][i]];
    return word ?? rows[input.name][i] + (input.type.kind === 'date' ? EPOCH : 0);
  };
  const lead = own ? [] : [family.rule];
  const named = (input, argument) => (own ? [argument] : [input.name, argument]);
  const numerator = answerOf(inputs, family);
  // The cells are the sheet's: they are there before the call.
  const callsOf = (n) =>
    Array.from({ length: n }, (_, i) => [...lead, ...inputs.flatMap((input) => named(input, [[cell(input, i)]]))]);
  let single = null;
  const scalar = (out, n) => {
    if (single === null || single.length < n) single = callsOf(n);
    for (let i = 0; i < n; i += 1) out[i] = numerator(called.run(single[i])[0][0]);
  };
  let blocks = null;
  const range = (out, n) => {
    blocks ??= rangesOf(n, { inputs, cell, lead, named });
    for (const { from, args } of blocks) {
      const answers = called.run(args);
      for (let k = 0; k < answers.length && from + k < n; k += 1) out[from + k] = numerator(answers[k][0]);
    }
  };
  return [
    {
      name: own ? 'tieout scalar call' : 'tieout scalar call by RULE',
      most: 20_000,
      run: scalar,
      prepare: (n) => (single = callsOf(n)),
    },
    { name: 'tieout range', run: range, prepare: (n) => (blocks = rangesOf(n, { inputs, cell, lead, named })) },
  ];
}

function rangesOf(n, { inputs, cell, lead, named }) {
  const blocks = [];
  for (let from = 0; from < n; from += RANGE) {
    const length = Math.min(RANGE, n - from);
    const columns = inputs.map((input) => Array.from({ length }, (_, k) => [cell(input, from + k)]));
    blocks.push({ from, args: [...lead, ...inputs.flatMap((input, j) => named(input, columns[j]))] });
  }
  return blocks;
}

/** A cell as the numerator the truth is told in. */
function answerOf(inputs, family) {
  if (family.answers === 'day') return (cell) => (typeof cell === 'number' ? cell - EPOCH : NaN);
  return (cell) => (typeof cell === 'number' ? Math.round(cell * 100) : NaN);
}
