/** The single reader of the texts a person is told: every literal of the catalogues of a language, with its place. */
import ts from 'typescript';
import { projectFiles, readProject } from './project.ts';

/** A literal, or a template with `◊` for each of its values. */
export interface CatalogueText {
  readonly place: string;
  readonly text: string;
  /** What stands in the template, as it is written. */
  readonly values: readonly string[];
  /** Said through the plural forms of the language. */
  readonly isForm: boolean;
}

export const catalogueLanguages = ['en', 'it', 'sv', 'fr', 'nl'] as const;

type Language = (typeof catalogueLanguages)[number];

const files = projectFiles().filter((path) => /^(src|build|rules)\//.test(path));

/** Every text in that language: files named after it, folders, and its part of a table of all five. */
export function textsOf(language: Language): readonly CatalogueText[] {
  const json = files.filter((path) => path.endsWith(`${language}.json`));
  return [
    ...json.flatMap((path) => jsonTexts(path)),
    ...files.filter((path) => /\.tsx?$/.test(path)).flatMap((path) => sourceTexts(path, language)),
  ];
}

function jsonTexts(path: string): readonly CatalogueText[] {
  const walk = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(walk) : [];
  };
  return walk(JSON.parse(readProject(path))).map((text) => ({ place: path, text, values: [], isForm: false }));
}

function sourceTexts(path: string, language: Language): readonly CatalogueText[] {
  const isOwn = new RegExp(`/${language}(-[a-z-]+)?\\.ts$|/${language}/`).test(path);
  const text = readProject(path);
  if (!isOwn && !text.includes(`${language}: {`)) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: CatalogueText[] = [];
  const visit = (node: ts.Node, inside: boolean): void => {
    const isHere = inside || (ts.isPropertyAssignment(node) && node.name.getText(source) === language);
    const literal = isHere ? literalOf(node) : null;
    if (literal !== null) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ ...literal, place: `${path}:${line + 1}`, isForm: isForm(node) });
    }
    ts.forEachChild(node, (child) => {
      visit(child, isHere);
    });
  };
  visit(source, isOwn);
  return found;
}

function literalOf(node: ts.Node): { readonly text: string; readonly values: readonly string[] } | null {
  if (ts.isTemplateExpression(node) && !isCode(node)) {
    const spans = node.templateSpans;
    const text = node.head.text + spans.map(({ literal }) => `◊${literal.text}`).join('');
    return { text, values: spans.map(({ expression }) => expression.getText()) };
  }
  const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
  return isText && !isCode(node) && !ts.isImportDeclaration(node.parent) ? { text: node.text, values: [] } : null;
}

/** What is to be written into a rule is of no language. */
function isCode({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && parent.expression.getText() === 'code';
}

/** `one: '# line'` and its like. */
function isForm({ parent }: ts.Node): boolean {
  return ts.isPropertyAssignment(parent) && /^(one|many|other)$/.test(parent.name.getText());
}
