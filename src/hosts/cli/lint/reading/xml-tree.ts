/**
 * Reads XML into a tree that knows where each element and attribute stands.
 * Elements and attributes go by their local names; what they mean is the rules' matter.
 */
import { SaxesParser } from 'saxes';
import { positionAt, type Position } from './position.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly parent: XmlElement | null;
  /** Text directly inside, without the white space around it. */
  readonly text: string;
  readonly at: Position;
  /** The opening tag as written. */
  readonly tag: string;
}

export interface XmlTree {
  readonly root: XmlElement | null;
  readonly faults: readonly (Position & { readonly message: string })[];
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Growing[] };

/**
 * The tree of a text, or its faults: every loose ampersand, else the first place where reading breaks off,
 * since what a reader says after that is guesswork.
 */
export function readXml(text: string): XmlTree {
  const loose = [...text.matchAll(/&(?!#?\w+;)/g)].map(({ index }) => positionAt(text, index));
  if (loose.length > 0)
    return { root: null, faults: loose.map((at) => ({ ...at, message: 'an & that begins no entity' })) };
  const { root, faults } = grow(text);
  return { root, faults: faults.slice(0, 1) };
}

function grow(text: string): XmlTree {
  const parser = new SaxesParser({ xmlns: true });
  const faults: (Position & { message: string })[] = [];
  let root: Growing | null = null;
  let open: Growing | null = null;
  let tagStart = 0;
  parser.on('error', ({ message }) => {
    faults.push({ line: parser.line, column: parser.columnIndex + 1, message: message.replace(/^\d+:\d+: |\.$/g, '') });
  });
  parser.on('opentagstart', () => (tagStart = text.lastIndexOf('<', parser.position - 1)));
  parser.on('opentag', ({ local, attributes }) => {
    const named = Object.values(attributes).filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns');
    const element: Growing = {
      name: local,
      attributes: new Map(named.map((attribute) => [attribute.local, attribute.value])),
      children: [],
      parent: open,
      text: '',
      at: positionAt(text, tagStart),
      tag: text.slice(tagStart, parser.position),
    };
    open?.children.push(element);
    root ??= element;
    open = element;
  });
  parser.on('text', (piece) => {
    if (open !== null) open.text = (open.text + piece).trim();
  });
  parser.on('closetag', () => (open = (open?.parent as Growing | null | undefined) ?? null));
  parser.write(text).close();
  return { root, faults };
}

/** The element and all below it, in the order of the text. */
export function everyElement(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** Children of a name. */
export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The first element at the end of a path of names below `element`. */
export function elementAt(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  const [name, ...rest] = names;
  if (name === undefined) return element;
  return childrenNamed(element, name)
    .map((child) => elementAt(child, ...rest))
    .find((found) => found !== undefined);
}

/** `OfficeApp/Hosts/Host`; a number tells namesakes apart. */
export function pathOf(element: XmlElement): string {
  if (element.parent === null) return element.name;
  const namesakes = childrenNamed(element.parent, element.name);
  const number = namesakes.length > 1 ? `[${namesakes.indexOf(element) + 1}]` : '';
  return `${pathOf(element.parent)}/${element.name}${number}`;
}

/** Where the attribute of a local name begins; the element itself when it has none. */
export function attributePosition(element: XmlElement, name: string): Position {
  const match = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=`).exec(element.tag);
  if (match === null) return element.at;
  const inTag = positionAt(element.tag, match.index + 1);
  if (inTag.line === 1) return { line: element.at.line, column: element.at.column + inTag.column - 1 };
  return { line: element.at.line + inTag.line - 1, column: inTag.column };
}
