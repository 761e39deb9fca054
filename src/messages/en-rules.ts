/** English sentences for what is wrong in a rule file: what was found, why it is wrong, what to write. */
import type { DiagnosticDetails } from '../language/index.ts';
import type { Catalog } from './catalog.ts';
import { dataSentence } from './data-sentence.ts';
import { kindOf } from './translated/wording.ts';
import { pluralsOf } from './plural.ts';

const plural = pluralsOf('en');

const meant = (nearest: readonly string[]): string =>
  nearest.length === 0 ? '' : ` Did you mean ${listed(nearest.map(code), 'or')}?`;
const written = (all: readonly string[] = []): string =>
  all.length === 0 ? '' : ` Write ${listed(all.map(code), 'or')}.`;
const code = (text: string): string => `\`${text}\``;

function listed(words: readonly string[], join: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${join} ${words.at(-1) ?? ''}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const nothingCalled: Readonly<Record<DiagnosticDetails['unknown-name']['wanted'], string>> = {
  value: 'No input, `let` or rule of this pack is called',
  rule: 'No rule or function is called',
  choice: 'No choice has the value',
  type: 'No type is called',
  unit: 'No unit is called',
  input: 'No input is called',
};

const reservedBecause = {
  function: 'is an Excel function',
  cell: 'is a cell address',
  keyword: 'is a word of the rules language',
  currency: 'after a number is a currency',
  characters: 'has characters that no name has',
} as const;

const tooMuch: Readonly<Record<DiagnosticDetails['too-deep']['what'], (most: number) => string>> = {
  brackets: (most) => `More than ${most} brackets stand inside each other here. Name its parts with \`let\`.`,
  operators: (most) => `More than ${most} operators stand in a row here. Name its parts with \`let\`.`,
  digits: (most) =>
    `This may have more than ${most} digits. Multiply fewer amounts, or give the inputs a smaller range.`,
};

/** The way a failing example took: its case, its lets, the last rounding. */
function stepsTold({
  chosen,
  lets,
  exact,
  otherMode,
}: Pick<DiagnosticDetails['example-fails'], 'chosen' | 'lets' | 'exact' | 'otherMode'>): string {
  const taken = chosen === null ? [] : [`case ${chosen.number} of ${chosen.of}`];
  const rounded = exact === null ? [] : [`${exact} before rounding`];
  const steps = [...taken, ...lets, ...rounded].join(', ');
  const other = otherMode === null || exact === null ? '' : `; rounded ${code(otherMode)} it would be as expected`;
  return steps === '' ? '' : `: ${steps}${other}`;
}

const inputsTold = (witness: readonly { readonly name: string; readonly value: string }[]): string =>
  witness.length === 0 ? 'every input' : witness.map(({ name, value }) => `${name} ${value}`).join(', ');

export const enRules = {
  expected: ({ wanted, found, after }) =>
    `${after === '' ? 'At the start' : `After ${code(after)}`} ${kindOf(wanted)} is missing${found === '' || found === after ? '' : `; ${code(found)} was found instead`}. Write ${wanted} here.`,
  unclosed: ({ opening, closing }) =>
    opening === '"'
      ? 'This text is never closed. Add `"` before the end of the line.'
      : `This ${code(opening)} is never closed. Add ${code(closing)} where its part ends.`,
  'unknown-clause': ({ found, nearest }) =>
    `${code(found)} begins no clause.${nearest === null ? ' Clauses begin with `when`, `otherwise`, `let`, `cite`, `assume`, `effective`, `example` or `=`.' : ` Did you mean ${code(nearest)}?`}`,
  band: ({ found, write }) => `${code(found)} is not how a band is written. Write ${code(write)}.`,
  'no-header': ({ write }) =>
    `A table begins with a header row, and this row holds values. Write ${code(write)} above it.`,
  'row-width': ({ cells, columns, missing }) =>
    `This row has ${plural(cells, { one: '# cell', other: '# cells' })}, the table has ${plural(columns, { one: '# column', other: '# columns' })}.${missing.length > 0 ? ` Add ${listed(missing, 'and')}.` : ' Take the extra cells out.'}`,
  'no-result-column': ({ what, column }) =>
    `No column of ${what === 'table' ? 'this table' : 'these examples'} is marked as the result. Write ${code(`=> ${column}`)} if this is it.`,
  'column-letters': ({ found, write, fromSheet }) =>
    fromSheet
      ? `${code(found)} names no column of a sheet. Write ${code(`[column ${write}]`)}.`
      : `Only a table from a sheet finds columns by letters. Take ${code(found)} out.`,
  'table-gap': ({ table, key, value }) =>
    `No row of ${table} is for ${key} ${value}: there it is not stated. Widen a band, or add a row or \`otherwise\`.`,
  'row-twice': ({ table }) =>
    `A row of ${table} above this one matches the same keys, so both would answer. Take one out or change its keys.`,
  'bad-date': ({ found, nearest }) =>
    `${/^\d{4}-\d\d-/.test(found) ? `${found} is no day of the calendar.` : `${code(found)} is not how rule files write a day.`}${nearest === null ? ' Write year-month-day, such as 2019-10-29.' : ` Did you mean ${nearest}?`}`,
  'bad-number': ({ found, write, or }) =>
    `${code(found)} is no number here. Write ${code(write)}${or === null ? '' : ` or ${code(or)}`}: rule files use a dot for decimals, and the comma separates arguments.`,
  'stray-character': ({ found, name, write }) =>
    write === ''
      ? `${code(found)} is ${name}. Take it out.`
      : `${capital(name)} was pasted here. Replace it by ${write === ' ' ? 'a plain space' : code(write)}.`,
  'reserved-name': ({ name, why, suggestion }) =>
    `${code(name)} ${reservedBecause[why]} and cannot be a name. Try ${code(suggestion)}.`,
  'chained-comparison': ({ first, second }) =>
    `Comparisons do not chain. Write ${code(`a ${first} b and b ${second} c`)}.`,
  'unknown-name': ({ name, wanted, nearest, instead, known }) =>
    `${nothingCalled[wanted]} ${code(name)}.${written(instead === undefined ? [] : [instead]) || meant(nearest) || written(known) || ' Declare it, or correct the name.'}`,
  'unknown-column': ({ name, columns, nearest, table }) =>
    `${table === undefined ? 'A line has no column' : `${table} has no key column`} ${code(name)}.${nearest === null ? ` Its columns are ${listed(columns.map(code), 'and')}: write one of them.` : ` Did you mean ${code(nearest)}?`}`,
  'unmatched-key': ({ table, name, kind }) =>
    ({
      parameter: `${table} takes ${name}, but has no key column of this name. Add the column, or take the parameter out.`,
      column: `${name} is a key column of ${table}, but ${table} takes no such parameter. Add it to the parameters, or name the column after \`as of ... in\`.`,
      'as of': `${table} chooses its row as of ${name}, but takes no such parameter. Add it to the parameters of ${table}.`,
    })[kind],
  'missing-columns': ({ line, columns }) =>
    `Line ${line} gives no ${listed(columns, 'and')}. Add ${columns.length === 1 ? 'a row' : 'rows'} such as ${code(`${columns[0] ?? ''} = ...`)}.`,
  'example-shape': ({ name, kind, columns }) =>
    kind === 'lines'
      ? `${name} gives lines, so an example expects a table of them. Write \`expect\` and below it ${code(`| ${columns.join(' | ')} |`)} with a row for each line.`
      : `${name} gives one value, so an example expects no table. Write the value after \`expect\`.`,
  'not-a-parameter': ({ name, rule }) =>
    `${name} is an input of the pack, but this rule does not take it. Add it to the parameters of ${rule}.`,
  'duplicate-name': ({ name, what, file, line }) =>
    `${name} is already ${what} in ${file}, line ${line}. ${what === 'a rule' ? 'Rename one, or give both an `effective` span.' : 'Rename one, or take it out.'}`,
  circular: ({ path }) => `These rules call each other: ${path.join(', ')}. Take one call out.`,
  'wrong-arguments': ({ name, takes, given }) =>
    `${name} takes ${takes}; ${plural(given, { one: '# value is', other: '# values are' })} given.`,
  'unknown-source': ({ key, declared, nearest }) =>
    `No source is called ${code(key)}.${nearest === null ? ` ${declared.length === 0 ? 'Declare it in a `source` line' : `Write ${listed(declared, 'or')}, or declare it in a \`source\` line`}.` : ` Did you mean ${code(nearest)}?`}`,
  'unknown-heading': ({ key, heading, nearest }) =>
    `${key} has no heading "${heading}".${nearest === null ? ' Write a heading as the page has it, and list it in sources.md.' : ` Did you mean "${nearest}"?`}`,
  'unit-result': ({ gives, declared, hint }) =>
    `The rule gives ${gives}, not ${declared}.${hint === null ? ' Check what is multiplied and divided.' : ` A unit is missing: write ${code(hint)}.`}`,
  'unit-mismatch': ({ left, right, verb, hint, factor }) =>
    `${capital(left)} and ${right} cannot be ${verb}.${factor !== null ? ` A percentage of it is put on or taken off by a factor: write ${code(`... ${factor}`)}.` : hint === null ? ' Bring both to the same unit.' : ` Give the number its unit: write ${code(hint)}.`}`,
  'currency-mismatch': ({ left, right }) => `${left} and ${right} do not mix. Give both amounts in one currency.`,
  'type-mismatch': ({ gives, wanted, where, write, such }) =>
    `${capital(wanted)} is wanted ${where}, but this is ${gives}.${written(write) || ` Write ${wanted}${such === undefined ? '' : `, such as ${code(such)},`} here.`}`,
  'month-arithmetic': ({ date, months }) =>
    `A date plus months depends on month ends. Write ${code(`EDATE(${date}, ${months})`)}.`,
  'chained-edate': ({ date }) =>
    `A month added to a shifted date loses the 31st. Count from the first date: ${code(`EDATE(${date}, 2 months)`)}.`,
  'not-rounded': ({ field }) =>
    `${field} is still exact. Round it with \`ROUND(..., 2)\`, or let it come from a rule whose result is money.`,
  'round-mix': ({ exact }) =>
    `A rounded and an exact amount are added; the sum depends on when you round. Round the ${exact} side too, or neither.`,
  'division-by-zero': ({ divisor, what, one }) =>
    `${code(divisor)} may be 0 here. ${what === 'input' ? `Declare it \`from 1 to ...\`, or begin` : what === 'formula' ? `Name it with \`let\` and begin` : ''}${what === 'let' ? 'Begin' : ''} the case with ${code(`when ${what === 'formula' ? 'Name' : divisor} > 0 and ...`)}${one === null ? '' : `, or divide by ${code(`MAX(${one}, ${divisor})`)}`}.`,
  'version-overlap': ({ name, date, until }) =>
    `Two versions of ${name} hold on ${date}. ${until === null ? 'Give each its own `effective from` or `until` date.' : `End the first with \`until ${until}\`.`}`,
  'version-gap': ({ name, from, until }) =>
    `No version of ${name} holds from ${from} until ${until}. Close the gap, or say with an \`assume\` why there is one.`,
  'version-date': ({ name, dates, add }) =>
    add === null
      ? `Say which date chooses the version of ${name}: end the line with ${listed(
          dates.map((date) => code(`by ${date}`)),
          'or',
        )}.`
      : `${name} takes no date that could choose its version. ${add.declared ? '' : `Declare ${code(`${add.name} : date`)} under \`inputs\`. `}Write ${code(add.head)} in its first line and ${code(`by ${add.name}`)} here.`,
  'version-shape': ({ name, what }) => `All versions of ${name} must have the same ${what}. Make them alike.`,
  'case-overlap': ({ name, first, second, witness }) =>
    `Cases ${first} and ${second} of ${name} both hold for ${inputsTold(witness)}. Make one exclude the other, or write \`first of\` before them.`,
  'case-gap': ({ name, witness }) =>
    `No case of ${name} covers ${inputsTold(witness)}. Add \`otherwise\`, or a case for it.`,
  'first-of-late': ({ name }) =>
    `\`first of\` orders all cases of ${name}, so it stands before the first. Move it there.`,
  'never-reached': ({ name, what }) =>
    what === 'otherwise'
      ? `The cases of ${name} cover everything: this \`otherwise\` can never answer. Take it out, or correct a case.`
      : `This ${what} of ${name} can never hold. Correct its condition, or take it out.`,
  'cannot-prove': ({ name, what }) =>
    what === 'overlap'
      ? `It could not be proved that the cases of ${name} exclude each other; where two hold, the rule gives no answer but says so. Write \`first of\` before them if the first is to win.`
      : `It could not be proved that the cases of ${name} cover everything. Add \`otherwise\`: that settles it.`,
  'no-example': ({ name, case: text, example }) =>
    `No example of ${name} reaches ${text === 'formula' ? 'its formula' : `the case ${code(text)}`}. ${example === null ? 'Add an example for it.' : `Confirm the result and add ${code(example)}.`}`,
  'no-citation': ({ name }) => `${name} cites no source and makes no assumption. Add \`cite\` or \`assume\`.`,
  'unused-input': ({ name, rule }) => `${name} is a parameter of ${rule}, but nothing uses it. Take it out.`,
  'example-fails': ({ expected, got, refused, difference, row, ...steps }) =>
    refused.length > 0
      ? `Expected ${expected}, but the rule refuses what is given. ${refused.map(dataSentence).join(' ')} Correct the example or the rule.`
      : `${row === null ? '' : `Row ${row.number}, ${row.column}: `}${row === null ? 'Expected' : 'expected'} ${expected}, the rule gives ${got}${difference === null ? '' : ` (difference ${difference})`}${stepsTold(steps)}. Correct the example or the rule.`,
  'missing-part': ({ what, of }) => `${what} is missing in ${of}. Add it.`,
  'result-range': ({ name }) =>
    `The range of what ${name} gives is not checked: ranges are those of inputs. Take it out; to cut a result, write MIN or MAX, to leave it open, a case.`,
  'empty-range': ({ from, to, what }) =>
    what === 'date'
      ? `No day lies from ${from} until ${to}. Write the earlier date after \`from\`.`
      : `No value lies from ${from} to ${to}. Write the smaller one first.`,
  'default-outside': ({ name, value, from, to, places }) =>
    `${name} refuses its own default ${value}: it takes ${from} to ${to}, ${places === 0 ? 'whole numbers' : `at most ${plural(places, { one: '# decimal', other: '# decimals' })}`}. Change the default or the range.`,
  'not-whole': ({ what, of }) =>
    `${of} may have decimals, and ${what} must be whole. Give the input \`places 0\`, or take the whole part with \`INT(${of})\`.`,
  'formula-and-cases': ({ name }) =>
    `${name} has both a formula and cases. Write the formula after \`otherwise\`, or take it out.`,
  'too-deep': ({ what, most }) => tooMuch[what](most),
  'empty-file': ({ what }) => `There is no ${what} in this file. Begin one with \`rule Name(Input) : money\`.`,
} satisfies Catalog<DiagnosticDetails>;
