/** Writes XML: a tree of elements in, indented text out. */

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlNode[];
}

/** An element with attributes and either a text or elements inside. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly XmlNode[] = [],
): XmlNode {
  return { name, attributes, content };
}

/** A document with its declaration, two spaces a level, a line feed at the end. */
export function printXml(root: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${print(root, '')}`;
}

function print({ name, attributes, content }: XmlNode, indent: string): string {
  const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  const opening = `${indent}<${name}${listed.join('')}`;
  if (content.length === 0) return `${opening}/>\n`;
  if (typeof content === 'string') return `${opening}>${escapeMarkup(content)}</${name}>\n`;
  return `${opening}>\n${content.map((child) => print(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

/** A text as it stands between tags or quotes of XML and HTML. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
