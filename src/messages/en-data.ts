/** English sentences for what is wrong with the values given to a rule. */
import type { RuleProblemDetails } from '../targets/index.ts';
import type { Catalog } from './catalog.ts';
import { pluralsOf } from './plural.ts';

const plural = pluralsOf('en');

const currency = (of: string | null): string => (of === null ? 'has no currency' : `is in ${of}`);

function admits({ from, to, places, found }: RuleProblemDetails['out-of-domain']): string {
  const decimals = places === 0 ? '' : `, at most ${plural(places, { one: '# decimal', other: '# decimals' })}`;
  return `${places === 0 && found.includes('.') ? 'whole numbers ' : ''}from ${from} to ${to}${decimals}`;
}

/** The sentence of a problem inside another one. */
function nested({ code, with: data }: RuleProblemDetails['bad-row']['problem']): string {
  const make = (enData as unknown as Readonly<Record<string, (data: unknown) => string>>)[code];
  return make ? make(data) : code;
}

const cannotAllocate: Readonly<Record<RuleProblemDetails['cannot-allocate']['why'], (name: string) => string>> = {
  fraction: () => 'The amount is not whole in the smallest unit of its currency. Round it before it is allocated.',
  negative: (name) => `${name} has a weight below 0. Give each share 0 or more.`,
  zero: (name) => `The weights in ${name} are all 0. Give at least one share more than 0.`,
  empty: (name) => `${name} has no weights. Give one for each share.`,
};

export const enData = {
  'missing-input': ({ name, rule }) => `${name} is missing: ${rule} needs it. Give ${name}=...`,
  'unknown-input': ({ name, rule, takes }) => `${rule} takes no input ${name}. It takes ${takes.join(', ')}.`,
  'wrong-kind': ({ name, found, wanted }) =>
    `${name} is ${found === '' ? 'empty' : `"${found}"`}; ${wanted} is expected.`,
  'out-of-domain': (data) => `${data.name} is ${data.found}; this rule admits ${admits(data)}.`,
  'mixed-currencies': ({ first, firstCurrency, second, secondCurrency }) =>
    `${first} ${currency(firstCurrency)}, ${second} ${currency(secondCurrency)}. Give both the same currency.`,
  'unknown-rule': ({ name, pack, nearest }) =>
    `There is no rule ${name} in pack ${pack}.${nearest.length === 0 ? '' : ` Did you mean ${nearest.join(' or ')}?`}`,
  'impossible-date': ({ year, month, day, rule }) =>
    `${rule} arrives at year ${year}, month ${month}, day ${day}, which no calendar has. Check the dates given.`,
  'missing-table': ({ table, sheet }) => `The table ${table} is missing: give its rows (sheet "${sheet}").`,
  'two-rows': ({ table, valid, first, second }) =>
    `${table} has two rows for these values${valid === null ? '' : ` valid from ${valid}`}: rows ${first} and ${second}. Take one out.`,
  'bad-row': ({ table, row, problem }) => `Row ${row} of ${table}: ${nested(problem)}`,
  'two-cases': ({ rule, first, second }) =>
    `Cases ${first} and ${second} of ${rule} both hold for these values. Make one exclude the other, or write \`first of\` before them.`,
  'no-case': ({ rule }) => `No case of ${rule} covers these values, and it has no \`otherwise\`. Add one to the rule.`,
  'empty-list': ({ name, function: called }) =>
    `${name} has no items, so that ${called} has nothing to choose from. Give at least one, or test COUNT(${name}) first.`,
  'cannot-allocate': ({ name, why }) => cannotAllocate[why](name),
} satisfies Catalog<RuleProblemDetails>;
