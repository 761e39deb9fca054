/**
 * The single place where half-finished wizards are kept in the workbook itself, each as a custom XML part, so that a
 * draft travels with its workbook. Read once, then held here: whoever asks need not wait for Excel.
 */
import type { DraftStore } from '../../../sheets/index.ts';
import type { Queue } from '../queue.ts';
import { draftFrom, draftNamespace, draftXml } from './draft-xml.ts';

export interface DraftMeans {
  /** Of everything else that is asked of this workbook. */
  readonly queue: Queue;
  /** Keeps what the workbook does not take. */
  readonly otherwise: DraftStore;
  /** Milliseconds without a change before the workbook is written to. */
  readonly pause?: number;
}

/** Larger parts are a risk: Office has refused them from a megabyte on. */
const MOST_CHARACTERS = 900_000;

const PAUSE = 400;

/** The drafts of the workbook that is open; those of `otherwise` alone where this Excel has no such parts. */
export async function excelDrafts(means: DraftMeans): Promise<DraftStore> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.5')) return means.otherwise;
  try {
    return new ExcelDrafts(means, await means.queue(() => Excel.run(readParts)));
  } catch {
    // A workbook that cannot be asked takes no drafts either.
    return means.otherwise;
  }
}

/** A draft and the part that holds it. */
interface Part {
  readonly id: string;
  readonly key: string;
  readonly text: string;
}

class ExcelDrafts implements DraftStore {
  readonly #means: DraftMeans;
  readonly #texts: Map<string, string>;
  readonly #ids: Map<string, string>;
  /** Keys whose part is older than their text. */
  readonly #behind = new Set<string>();
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(means: DraftMeans, parts: readonly Part[]) {
    this.#means = means;
    this.#texts = new Map(parts.map(({ key, text }) => [key, text]));
    this.#ids = new Map(parts.map(({ key, id }) => [key, id]));
  }

  read(key: string): string | null {
    return this.#texts.get(key) ?? this.#means.otherwise.read(key);
  }

  keep(key: string, text: string | null): void {
    const { otherwise, pause = PAUSE } = this.#means;
    if (text === null) this.#texts.delete(key);
    else this.#texts.set(key, text);
    if (text === null) otherwise.keep(key, null);
    this.#behind.add(key);
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#write(), pause);
  }

  /** What was typed while it is written comes next. */
  async #write(): Promise<void> {
    const { queue, otherwise } = this.#means;
    const keys = [...this.#behind];
    this.#behind.clear();
    for (const key of keys) {
      const text = this.#texts.get(key) ?? null;
      const fits = text !== null && text.length <= MOST_CHARACTERS;
      try {
        await queue(() =>
          Excel.run({ delayForCellEdit: true }, (context) => this.#writePart(context, key, fits ? text : null)),
        );
        otherwise.keep(key, fits ? null : text);
      } catch {
        // Read-only, or closing: the browser has it instead.
        otherwise.keep(key, text);
      }
    }
  }

  async #writePart(context: Excel.RequestContext, key: string, text: string | null): Promise<void> {
    const { customXmlParts } = context.workbook;
    const old = customXmlParts.getItemOrNullObject(this.#ids.get(key) ?? '');
    await context.sync();
    if (text === null) {
      this.#ids.delete(key);
      if (!old.isNullObject) old.delete();
    } else if (old.isNullObject) {
      const part = customXmlParts.add(draftXml(key, text));
      part.load('id');
      await context.sync();
      this.#ids.set(key, part.id);
    } else {
      old.setXml(draftXml(key, text));
    }
    await context.sync();
  }
}

async function readParts(context: Excel.RequestContext): Promise<readonly Part[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(draftNamespace);
  parts.load('items/id');
  await context.sync();
  const read = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  await context.sync();
  return read.flatMap(({ id, xml }) => {
    const draft = draftFrom(xml.value);
    return draft === null ? [] : [{ id, ...draft }];
  });
}
