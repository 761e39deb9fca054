/** The single place where a request for a rule, from the command line or a batch, becomes an answer of the rulebook. */
import type { RuleCall, Rulebook, RuleSignature } from '../../billing/index.ts';
import { sentenceIn } from '../../messages/index.ts';
import type { Line, Trace } from '../../targets/index.ts';
import { parseDate, type Outcome, type Problem, type Value } from '../../values/index.ts';
import { readTables } from './json/tables-in.ts';
import { readInputs } from './json/values-in.ts';

export interface Request {
  readonly rule: string;
  readonly pack: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** ISO date that chooses the version. */
  readonly on?: string | undefined;
  /** Language of sentences about what was given; English where there is none. */
  readonly lang?: string | undefined;
  /** Rows of tables, as JSON. */
  readonly tables?: unknown;
}

export type Response =
  | {
      readonly kind: 'rows';
      readonly signature: RuleSignature;
      readonly outcome: Exclude<Outcome<readonly Line[], Trace>, { kind: 'problems' }>;
    }
  | {
      readonly kind: 'answer';
      readonly signature: RuleSignature;
      readonly outcome: Exclude<Outcome<Value, Trace>, { kind: 'problems' }>;
    }
  | { readonly kind: 'invalid'; readonly sentence: string };

const invalid = (text: string): Response => ({ kind: 'invalid', sentence: text });

export function respond(rulebook: Rulebook, request: Request): Response {
  const signature = rulebook.find(request.rule, request.pack);
  if (!signature) return invalid(unknownRule(rulebook, request));
  const call = callOf(rulebook, signature, request);
  if (typeof call === 'string') return invalid(call);
  if (signature.kind === 'lines') {
    const outcome = rulebook.lines(call);
    return outcome.kind === 'problems' ? refused(outcome.problems, request) : { kind: 'rows', signature, outcome };
  }
  const outcome = rulebook.explain(call);
  return outcome.kind === 'problems' ? refused(outcome.problems, request) : { kind: 'answer', signature, outcome };
}

const refused = (problems: readonly Problem[], { lang }: Request): Response =>
  invalid(problems.map(sentenceIn(lang)).join(' '));

/** The call with typed values, or a sentence for what is wrong with what was given. */
function callOf(
  rulebook: Rulebook,
  signature: RuleSignature,
  { on, pack, inputs, tables, lang }: Request,
): RuleCall | string {
  const date = on === undefined ? undefined : parseDate(on);
  if (date === null) return `on is "${on ?? ''}"; a date such as 2019-10-29 is expected.`;
  const given = readInputs(signature, inputs, sentenceIn(lang));
  if ('invalid' in given) return given.invalid;
  const rows = readTables(rulebook, pack, tables);
  if ('invalid' in rows) return rows.invalid;
  const call = { rule: signature.name, pack: signature.pack, inputs: given.values, tables: rows.tables };
  return date === undefined ? call : { ...call, on: date };
}

function unknownRule({ packs, signatures }: Rulebook, { rule, pack }: Request): string {
  if (!packs.includes(pack)) return `There is no pack ${pack}. Packs: ${packs.join(', ')}.`;
  const names = signatures.filter((signature) => signature.pack === pack).map(({ name }) => name);
  return `There is no rule ${rule} in pack ${pack}. Rules: ${names.join(', ')}.`;
}
