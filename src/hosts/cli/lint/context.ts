/**
 * What the linter may look at beside the text in hand: plain data and one way to read a file of the build,
 * so that every rule stays a pure function.
 */
import type { Finding, FindingCode } from './finding.ts';
import type { Position } from './reading/position.ts';
import { attributePosition, pathOf, type XmlElement } from './reading/xml-tree.ts';

export interface Release {
  readonly version: string;
  /** Hash of the functions files of that release. */
  readonly catalogue: string;
}

/** Proper names, which no language translates. */
export const ourNames: readonly string[] = ['Tieout', 'CSP'];

export interface LintContext {
  /** Name shown in findings. */
  readonly file: string;
  /** A production manifest may not point at this machine. */
  readonly mode: 'development' | 'production';
  /** A file of the built folder by its path there, null when it does not exist; null when nothing is built. */
  readonly built: ((path: string) => Uint8Array | null) | null;
  /** Hash of the functions files as they are now; null when unknown. */
  readonly catalogue: string | null;
  /** What was last given to users; null before the first release. */
  readonly released: Release | null;
  /** English texts that are right in every language, such as the product's name. */
  readonly sameInAllLanguages: readonly string[];
}

/** A rule of the linter: what it finds in a manifest. */
export type ManifestRule = (manifest: XmlElement, context: LintContext) => readonly Finding[];

/** Says findings about elements of one file. */
export interface Say {
  (code: FindingCode, element: XmlElement, found: string, write: string): Finding;
  /** About an attribute of the element. */
  attribute(code: FindingCode, place: AttributePlace, found: string, write: string): Finding;
}

interface AttributePlace {
  readonly element: XmlElement;
  readonly attribute: string;
}

/** The voice of the linter for one file. */
export function saying({ file }: LintContext): Say {
  const finding = (code: FindingCode, { line, column }: Position, rest: Pick<Finding, 'path' | 'found' | 'write'>) => ({
    code,
    file,
    line,
    column,
    ...rest,
  });
  const say = (code: FindingCode, element: XmlElement, found: string, write: string) =>
    finding(code, element.at, { path: pathOf(element), found, write });
  say.attribute = (code: FindingCode, { element, attribute }: AttributePlace, found: string, write: string) =>
    finding(code, attributePosition(element, attribute), { path: `${pathOf(element)}/@${attribute}`, found, write });
  return say;
}
