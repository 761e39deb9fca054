/** The single place that reads a command's words: options, and inputs written Name=value. */
import { parseArgs } from 'node:util';

/** What a command line cannot be understood without. */
export class UsageProblem {
  readonly sentence: string;

  constructor(sentence: string) {
    this.sentence = sentence;
  }
}

export interface Options {
  readonly words: readonly string[];
  readonly inputs: Readonly<Record<string, string>>;
  readonly json: boolean;
  readonly batch: boolean;
  readonly help: boolean;
  readonly coverage: boolean;
  readonly watch: boolean;
  readonly check: boolean;
  /** Read as a file too large to be held, whatever its size. */
  readonly 'in-parts': boolean;
  readonly pack: string | undefined;
  readonly rules: readonly string[];
  /** NAME=FILE.csv for each table a rule reads. */
  readonly table: readonly string[];
  readonly on: string | undefined;
  /** Day from which deadlines are looked for, and the most days left. */
  readonly 'as-of': string | undefined;
  readonly within: string | undefined;
  readonly lang: string | undefined;
  readonly target: string | undefined;
  readonly payments: string | undefined;
  readonly invoices: string | undefined;
  /** Language of the drafted e-mails. */
  readonly email: string | undefined;
  /** Name and id of the partner who asks. */
  readonly partner: string | undefined;
  readonly 'partner-id': string | undefined;
  /** Address of the request, instead of the one the rules name. */
  readonly to: string | undefined;
  /** Files and figures of a reconciliation. */
  readonly recon: string | undefined;
  readonly matrix: string | undefined;
  /** Workbook to write; of a split, the folder for its parts. */
  readonly out: string | undefined;
  /** Page of evidence to write, or a folder for one of each customer. */
  readonly evidence: string | undefined;
  /** By whom the workbooks are parted: customer or reseller. */
  readonly split: string | undefined;
  /** Workbook of an earlier answer, whose notes go on. */
  readonly previous: string | undefined;
  /** Last month's file, for what changed since. */
  readonly 'last-month': string | undefined;
  readonly prices: string | undefined;
  readonly subscriptions: string | undefined;
  /** How ambiguous days and amounts are written: for a file, `subscriptions=day-first`, or for all that leave it open. */
  readonly 'date-order': readonly string[];
  readonly decimal: readonly string[];
  readonly 'billing-date': string | undefined;
  /** Totals of the invoice: a file, or an amount typed, CUR=AMOUNT for each of several currencies. */
  readonly invoice: string | undefined;
  readonly 'invoice-total': readonly string[];
  readonly adjustments: readonly string[];
}

const options = {
  json: { type: 'boolean' },
  batch: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  coverage: { type: 'boolean' },
  watch: { type: 'boolean' },
  check: { type: 'boolean' },
  'in-parts': { type: 'boolean' },
  pack: { type: 'string' },
  rules: { type: 'string', multiple: true },
  table: { type: 'string', multiple: true },
  on: { type: 'string' },
  'as-of': { type: 'string' },
  within: { type: 'string' },
  lang: { type: 'string' },
  target: { type: 'string' },
  payments: { type: 'string' },
  invoices: { type: 'string' },
  email: { type: 'string' },
  partner: { type: 'string' },
  'partner-id': { type: 'string' },
  to: { type: 'string' },
  recon: { type: 'string' },
  matrix: { type: 'string' },
  out: { type: 'string' },
  split: { type: 'string' },
  evidence: { type: 'string' },
  previous: { type: 'string' },
  'last-month': { type: 'string' },
  prices: { type: 'string' },
  subscriptions: { type: 'string' },
  'billing-date': { type: 'string' },
  invoice: { type: 'string' },
  'invoice-total': { type: 'string', multiple: true },
  adjustments: { type: 'string', multiple: true },
  'date-order': { type: 'string', multiple: true },
  decimal: { type: 'string', multiple: true },
} as const;

/** Which options a command admits beside `--json` and `--help`. */
const admitted: Readonly<Record<string, readonly string[]>> = {
  eval: ['batch', 'pack', 'rules', 'table', 'on', 'lang'],
  lines: ['pack', 'rules', 'table', 'on', 'lang'],
  explain: ['pack', 'rules', 'table', 'on', 'lang'],
  compile: ['pack', 'rules', 'target', 'lang'],
  check: ['watch', 'lang'],
  reconcile: [
    'pack',
    'rules',
    'recon',
    'matrix',
    'out',
    'split',
    'evidence',
    'previous',
    'last-month',
    'lang',
    'in-parts',
    'prices',
    'subscriptions',
    'billing-date',
    'invoice',
    'invoice-total',
    'adjustments',
    'date-order',
    'decimal',
  ],
  test: ['coverage', 'watch', 'lang'],
  format: ['check'],
  allocate: [
    'payments',
    'invoices',
    'date-order',
    'decimal',
    'rules',
    'out',
    'email',
    'lang',
    'on',
    'partner',
    'partner-id',
    'to',
  ],
  deadlines: ['rules', 'as-of', 'within', 'prices', 'date-order', 'decimal'],
  doctor: [],
};

/** The options, or a sentence for words that cannot be understood. */
export function readOptions(command: string, argv: readonly string[]): Options | UsageProblem {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: withNegatives(argv),
      options,
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
    const known = ['json', 'help', ...(admitted[command] ?? [])];
    const foreign = Object.keys(values).find((name) => !known.includes(name));
    if (foreign !== undefined)
      return new UsageProblem(`tieout ${command} takes no option --${foreign}. See tieout ${command} --help.`);
    const twice = givenTwice(tokens);
    if (twice !== null)
      return new UsageProblem(`--${twice} is given twice, and one is expected. See tieout ${command} --help.`);
    return { ...defaults, ...values, ...split(positionals) };
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'The options cannot be read';
    return new UsageProblem(`${why}. See tieout ${command} --help.`);
  }
}

/** Options of one value. */
const single: ReadonlySet<string> = new Set(
  Object.entries(options).flatMap(([name, option]) =>
    option.type === 'string' && !('multiple' in option) ? name : [],
  ),
);

type Tokens = readonly { readonly kind: string; readonly name?: string }[];

/** An option of one value that has two, of which the last would silently count. */
function givenTwice(tokens: Tokens): string | null {
  const names = tokens.flatMap(({ name }) => (name !== undefined && single.has(name) ? name : []));
  return names.find((name, i) => names.indexOf(name) < i) ?? null;
}

/** `--adjustments -50` as `--adjustments=-50`: an amount below zero is a value, though it begins like an option. */
function withNegatives(argv: readonly string[]): string[] {
  const words: string[] = [];
  for (const word of argv) {
    const before = words.at(-1) ?? '';
    if (/^-\d/u.test(word) && /^--[a-z-]+$/u.test(before)) words.splice(-1, 1, `${before}=${word}`);
    else words.push(word);
  }
  return words;
}

const defaults = {
  json: false,
  batch: false,
  help: false,
  coverage: false,
  watch: false,
  check: false,
  'in-parts': false,
  pack: undefined,
  rules: [],
  table: [],
  on: undefined,
  'as-of': undefined,
  within: undefined,
  lang: undefined,
  target: undefined,
  payments: undefined,
  invoices: undefined,
  email: undefined,
  partner: undefined,
  'partner-id': undefined,
  to: undefined,
  recon: undefined,
  matrix: undefined,
  out: undefined,
  split: undefined,
  evidence: undefined,
  previous: undefined,
  'last-month': undefined,
  prices: undefined,
  subscriptions: undefined,
  'billing-date': undefined,
  invoice: undefined,
  'invoice-total': [],
  adjustments: [],
  'date-order': [],
  decimal: [],
};

/** Words, and inputs written Name=value. */
function split(positionals: readonly string[]): Pick<Options, 'words' | 'inputs'> {
  const inputs = positionals.filter((word) => word.includes('='));
  return {
    words: positionals.filter((word) => !word.includes('=')),
    inputs: Object.fromEntries(inputs.map(splitInput)),
  };
}

function splitInput(word: string): [string, string] {
  const at = word.indexOf('=');
  return [word.slice(0, at), word.slice(at + 1)];
}
