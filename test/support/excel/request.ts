/**
 * The request of the small Excel: what proxies want is queued and done by `sync`, a property is there only after
 * load and sync, and neither the request nor the answer may be larger than Excel on the web takes.
 */

/** An error as Office.js throws it. */
export class OfficeError extends Error {
  readonly code: string;
  constructor(code: string, message?: string) {
    super(message ?? code);
    this.code = code;
  }
}

/** What Excel takes in one request, and what it has taken. */
export interface Meter {
  mostBytes: number;
  readonly requests: { readonly bytes: number[]; refused: number };
}

/** Bytes of an action that carries no values. */
const SMALL_ACTION = 100;

/** One request context. */
export class Request {
  private actions: (() => void)[] = [];
  private bytes = 0;
  private readonly loads = new Map<Proxied, Set<string>>();
  private readonly meter: Meter;
  workbook: unknown;
  application: unknown;

  constructor(meter: Meter) {
    this.meter = meter;
  }

  enqueue(action: () => void, sent?: unknown): void {
    this.bytes += sent === undefined ? SMALL_ACTION : bytesOf(sent);
    this.actions.push(action);
  }

  wanted(by: Proxied): Set<string> {
    const names = this.loads.get(by) ?? new Set();
    this.loads.set(by, names);
    return names;
  }

  async sync(): Promise<void> {
    const { actions, bytes, meter } = this;
    const asked = [...this.loads];
    [this.actions, this.bytes] = [[], 0];
    this.loads.clear();
    await Promise.resolve();
    if (bytes > meter.mostBytes) {
      meter.requests.refused += 1;
      throw new OfficeError('RequestPayloadSizeLimitExceeded');
    }
    meter.requests.bytes.push(bytes);
    for (const action of actions) action();
    const answered = asked.reduce((sum, [proxied, names]) => sum + proxied.answer(names), 0);
    if (answered > meter.mostBytes) throw new OfficeError('ResponsePayloadSizeLimitExceeded');
  }
}

/** An object of Excel behind its proxy. */
export class Proxied {
  readonly request: Request;
  private readonly known = new Map<string, unknown>();
  private readonly truth: () => Readonly<Record<string, unknown>>;

  constructor(request: Request, truth: () => Readonly<Record<string, unknown>>) {
    this.request = request;
    this.truth = truth;
  }

  load(names: string): void {
    const wanted = this.request.wanted(this);
    for (const name of names.split(',')) wanted.add(name.trim());
  }

  /** Excel tells some properties, such as `isNullObject`, without being asked. */
  tell(name: string, value: unknown): void {
    this.known.set(name, value);
  }

  /** Takes over what was loaded; answers its bytes. */
  answer(names: ReadonlySet<string>): number {
    const truth = this.truth();
    let bytes = 0;
    for (const name of names) {
      const value = truth[name.replace('items/', '')];
      this.known.set(name, value);
      bytes += bytesOf(value ?? null);
    }
    return bytes;
  }

  get(name: string): unknown {
    if (this.known.has(name)) return this.known.get(name);
    throw new OfficeError('PropertyNotLoaded', `The property '${name}' is not available before load and sync.`);
  }
}

/** Gives a class of proxies the properties that must be loaded before they are read. */
export function loadedProperties(proxies: { readonly prototype: Proxied }, names: readonly string[]): void {
  for (const name of names) {
    Object.defineProperty(proxies.prototype, name, {
      get(this: Proxied) {
        return this.get(name);
      },
    });
  }
}

function bytesOf(sent: unknown): number {
  return new TextEncoder().encode(JSON.stringify(sent)).length;
}
