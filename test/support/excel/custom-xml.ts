/** The custom XML parts of the small Excel: well-formed or refused, found by the namespace of their root, told after sync. */
import { SaxesParser } from 'saxes';
import { loadedProperties, OfficeError, Proxied, type Request } from './request.ts';

export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** A value that a method asks for: there only once the request went out. */
class Result {
  private told: string | null = null;

  constructor(request: Request, find: () => string) {
    request.enqueue(() => (this.told = find()));
  }

  get value(): string {
    if (this.told === null) throw new OfficeError('ValueNotLoaded');
    return this.told;
  }
}

class FakePart extends Proxied {
  private readonly parts: Map<string, XmlPart>;
  private readonly find: () => XmlPart | undefined;

  constructor(request: Request, parts: Map<string, XmlPart>, find: () => XmlPart | undefined) {
    super(request, () => ({ id: find()?.id }));
    this.parts = parts;
    this.find = find;
    request.enqueue(() => this.tell('isNullObject', find() === undefined));
  }

  getXml(): Result {
    return new Result(this.request, () => this.mine().xml);
  }

  setXml(xml: string): void {
    this.request.enqueue(() => {
      namespaceOf(xml);
      this.mine().xml = xml;
    }, xml);
  }

  delete(): void {
    this.request.enqueue(() => this.parts.delete(this.mine().id));
  }

  private mine(): XmlPart {
    const part = this.find();
    if (part === undefined) throw new OfficeError('ItemNotFound');
    return part;
  }
}
loadedProperties(FakePart, ['id', 'isNullObject']);

class Scoped extends Proxied {
  private readonly parts: Map<string, XmlPart>;

  constructor(request: Request, parts: Map<string, XmlPart>, namespace: string) {
    super(request, () => ({ id: [...parts.values()].filter(({ xml }) => namespaceOf(xml) === namespace) }));
    this.parts = parts;
  }

  get items(): readonly FakePart[] {
    return (this.get('items/id') as readonly XmlPart[]).map(({ id }) => {
      const part = new FakePart(this.request, this.parts, () => this.parts.get(id));
      part.tell('id', id);
      return part;
    });
  }
}

/** What `workbook.customXmlParts` gives. */
export function fakeCustomXml(request: Request, parts: Map<string, XmlPart>) {
  return {
    getByNamespace: (namespace: string) => new Scoped(request, parts, namespace),
    getItemOrNullObject: (id: string) => new FakePart(request, parts, () => parts.get(id)),
    add: (xml: string) => {
      let id = '';
      request.enqueue(() => {
        namespaceOf(xml);
        id = `{${parts.size + 1}-${xml.length}}`;
        parts.set(id, { id, xml });
      }, xml);
      return new FakePart(request, parts, () => parts.get(id));
    },
  };
}

/** Of the root; what is no XML is refused. */
function namespaceOf(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  const namespaces: string[] = [];
  parser.on('opentag', ({ uri }) => namespaces.push(uri));
  parser.on('error', ({ message }) => {
    throw new OfficeError('InvalidArgument', message);
  });
  parser.write(xml).close();
  return namespaces[0] ?? '';
}
