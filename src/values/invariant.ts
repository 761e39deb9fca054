/**
 * The single place where a defect of ours is thrown. An input never causes one:
 * what a person wrote wrongly is a Problem, what a rule leaves open is an Outcome.
 */

/** A defect in Tieout itself; each host catches it at one boundary. */
export class Bug extends Error {
  override readonly name = 'Bug';
}

/** Stops with a Bug when the condition does not hold. */
export function invariant(condition: unknown, why: string): asserts condition {
  if (!condition) throw new Bug(why);
}

/** Marks a branch that the types rule out. */
export function unreachable(value: never): never {
  throw new Bug(`unreachable: ${JSON.stringify(value)}`);
}
