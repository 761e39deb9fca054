/** Reads JSON into a value whose every part can be pointed at by line and column. */
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { positionAt, type Position } from './position.ts';

/** Keys and indexes from the root, such as `['functions', 2, 'name']`. */
export type JsonPath = readonly (string | number)[];

export interface JsonTree {
  readonly value: unknown;
  readonly faults: readonly (Position & { readonly message: string })[];
  /** Where the part at a path begins; of a part that is missing, where its nearest parent begins. */
  positionOf(path: JsonPath): Position;
}

/** The tree of a text; comments and trailing commas are faults, as they are for Excel. */
export function readJson(text: string): JsonTree {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  return {
    value: errors.length === 0 ? (JSON.parse(text) as unknown) : null,
    faults: errors.map(({ error, offset }) => ({ ...positionAt(text, offset), message: printParseErrorCode(error) })),
    positionOf: (path) => positionAt(text, root === undefined ? 0 : nearest(root, path).offset),
  };
}

/** `functions[2].name` */
export function printJsonPath(path: JsonPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

function nearest(root: Node, path: JsonPath): Node {
  if (path.length === 0) return root;
  return findNodeAtLocation(root, [...path]) ?? nearest(root, path.slice(0, -1));
}
