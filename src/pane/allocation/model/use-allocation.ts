/** The single place where the draft, two lists and the rules become the suggestions and figures that the steps show. */
import { useEffect, useMemo, useState } from 'react';
import type { Workbook } from '../../../sheets/index.ts';
import { allocationContact, standingOf, type Assignment, type Contact, type Standing } from '../../../tasks/index.ts';
import { lastDate } from '../../../values/index.ts';
import type { FileServices, PaneServices } from '../../services.ts';
import { useNumbers } from '../../settings/use-settings.ts';
import { useSteps, type Steps } from '../../wizard/use-steps.ts';
import { viewTexts } from '../texts/view-texts.ts';
import { emptyDraft, stepsOf, type AllocationDraft } from './draft.ts';
import { findSheets, type FoundSheets } from './find-sheets.ts';
import { nothingRead, readSources, type SourcesRead } from './read-sources.ts';
import { sourceKinds } from './source.ts';
import { suggestedFor, type Suggested } from './suggested.ts';
import { assignmentsOf, typedParts, type TypedParts } from './typed-parts.ts';
import { wrongFigures } from './wrong-figures.ts';

export interface AllocationMeans {
  readonly workbook: Workbook;
  readonly services: PaneServices & { readonly files: FileServices };
}

export interface AllocationModel extends Suggested {
  readonly steps: Steps<AllocationDraft>;
  /** Null until the workbook has answered. */
  readonly found: FoundSheets | null;
  readonly read: SourcesRead;
  /** By payment. */
  readonly typed: readonly TypedParts[];
  readonly assignments: readonly Assignment[];
  readonly standing: Standing;
  /** Where the address is from; null where the rules name none. */
  readonly contact: Contact | null;
}

/** Everything behind the steps. */
export function useAllocation({ workbook, services }: AllocationMeans): AllocationModel {
  const { language, rulebook, drafts } = services;
  const numbers = useNumbers();
  const texts = viewTexts(language);
  const [read, setRead] = useState(nothingRead);
  const suggested = useMemo(() => suggestedFor(read, rulebook), [read, rulebook]);
  const facts = {
    read,
    wrongFigures: (draft: AllocationDraft) => wrongFigures(suggested, draft, { texts, language, numbers }),
  };
  const steps = useSteps({ id: 'payments', steps: stepsOf(texts, facts), start: emptyDraft, drafts });
  const { adjusted } = steps.draft;
  const found = useFoundSheets(workbook, steps);
  useReading({ workbook, services }, steps.draft, setRead);
  useEffect(() => {
    // What was missing a moment ago may have been read since.
    if (steps.problems.length > 0) steps.fill({});
  }, [read]);
  const figures = useMemo(() => {
    const typed = typedParts(suggested.suggestions, adjusted);
    const assignments = assignmentsOf(suggested.payments, suggested.invoices, typed);
    return { typed, assignments, standing: standingOf(suggested, assignments) };
  }, [suggested, adjusted]);
  // The newest page that names an address, whatever day is typed later.
  const contact = useMemo(() => allocationContact(rulebook, lastDate), [rulebook]);
  return { steps, found, read, ...suggested, ...figures, contact };
}

/** The sheets that can be chosen; the first of each kind is taken where the draft names none that stands. */
function useFoundSheets(workbook: Workbook, { draft, fill }: Steps<AllocationDraft>): FoundSheets | null {
  const [found, setFound] = useState<FoundSheets | null>(null);
  const written = draft.run.map(({ name }) => name).join('\n');
  useEffect(() => {
    let wanted = true;
    void findSheets(workbook, written.split('\n')).then((sheets) => {
      if (wanted) setFound(sheets);
    });
    return () => {
      wanted = false;
    };
  }, [workbook, written]);
  useEffect(() => {
    if (found === null) return;
    for (const kind of sourceKinds) {
      const [first = ''] = found[kind];
      if (draft[kind].sheet !== first && !found[kind].includes(draft[kind].sheet))
        fill({ [kind]: { ...draft[kind], sheet: first } });
    }
    // A draft that changes is another object each time; only what was found decides.
  }, [found]);
  return found;
}

/** Reads the lists at once, and anew whenever a cell of theirs was changed. */
function useReading(
  { workbook, services }: AllocationMeans,
  { invoices, payments }: AllocationDraft,
  onRead: (read: SourcesRead) => void,
): void {
  const { files, language } = services;
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const watching = workbook.onChange((changed) => {
      const own = [invoices.sheet, payments.sheet];
      if (changed.some(({ sheet }) => own.includes(sheet))) setChanges((count) => count + 1);
    });
    return () => {
      void watching.then((watch) => {
        watch.dispose();
      });
    };
  }, [workbook, invoices.sheet, payments.sheet]);
  useEffect(() => {
    let wanted = true;
    const { pastedName } = viewTexts(language).source;
    void readSources({ invoices, payments }, { workbook, files, pastedName }).then((read) => {
      if (wanted) onRead(read);
    });
    return () => {
      wanted = false;
    };
    // The setter is the same each time.
  }, [workbook, files, language, invoices, payments, changes]);
}
