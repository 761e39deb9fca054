/** The single place where a request for a rule, from the command line or a batch, becomes an answer of the rulebook. */
import type { RuleCall, Rulebook, RuleSignature } from '../../billing/index.ts';
import { sentence } from '../../messages/index.ts';
import type { Line, Trace } from '../../targets/index.ts';
import { parseDate, type Outcome, type Value } from '../../values/index.ts';
import { readTables } from './tables-in.ts';
import { readInputs } from './values-in.ts';

export interface Request {
  readonly rule: string;
  readonly pack: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** ISO date that chooses the version. */
  readonly on?: string | undefined;
  /** Rows of tables, as JSON. */
  readonly tables?: unknown;
}

export type Response =
  | { readonly kind: 'rows'; readonly signature: RuleSignature; readonly outcome: Exclude<Outcome<readonly Line[], Trace>, { kind: 'problems' }> }
  | { readonly kind: 'answer'; readonly signature: RuleSignature; readonly outcome: Exclude<Outcome<Value, Trace>, { kind: 'problems' }> }
  | { readonly kind: 'invalid'; readonly sentence: string };

const invalid = (text: string): Response => ({ kind: 'invalid', sentence: text });

export function respond(rulebook: Rulebook, request: Request): Response {
  const signature = rulebook.find(request.rule, request.pack);
  if (!signature) return invalid(unknownRule(rulebook, request));
  const date = request.on === undefined ? undefined : parseDate(request.on);
  if (date === null) return invalid(`on is "${request.on ?? ''}"; a date such as 2019-10-29 is expected.`);
  const given = readInputs(signature, request.inputs);
  if ('invalid' in given) return invalid(given.invalid);
  const tables = readTables(rulebook, request.pack, request.tables);
  if ('invalid' in tables) return invalid(tables.invalid);
  const call: RuleCall = { rule: signature.name, pack: signature.pack, inputs: given.values, tables: tables.tables, ...(date === undefined ? {} : { on: date }) };
  if (signature.kind === 'lines') {
    const outcome = rulebook.lines(call);
    return outcome.kind === 'problems' ? invalid(outcome.problems.map(sentence).join(' ')) : { kind: 'rows', signature, outcome };
  }
  const outcome = rulebook.explain(call);
  if (outcome.kind === 'problems') return invalid(outcome.problems.map(sentence).join(' '));
  return { kind: 'answer', signature, outcome };
}

function unknownRule({ packs, signatures }: Rulebook, { rule, pack }: Request): string {
  if (!packs.includes(pack)) return `There is no pack ${pack}. Packs: ${packs.join(', ')}.`;
  const names = signatures.filter((signature) => signature.pack === pack).map(({ name }) => name);
  return `There is no rule ${rule} in pack ${pack}. Rules: ${names.join(', ')}.`;
}
