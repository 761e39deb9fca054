/** The sheets a plan is made from, to choose among those of the workbook, or to open from a file. */
import { Body1, Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { FoundSheets, SheetNames } from './plan-sheets.ts';

/** What the choice says. */
export type SheetTexts = Readonly<Record<keyof SheetNames | 'none' | 'open' | 'refused', string>>;

export interface SheetChoiceProps {
  /** Before the ids of the fields: `frequency` makes `frequency-list`. */
  readonly wizard: string;
  readonly texts: SheetTexts;
  readonly names: SheetNames;
  readonly found: FoundSheets | null;
  /** What the list lacks, told at its field. */
  readonly missing: { readonly validationMessage?: string };
  readonly onChosen: (kind: keyof SheetNames, sheet: string) => void;
}

const useStyles = makeStyles({
  sheets: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  file: { display: 'none' },
  open: { alignSelf: 'start' },
});

const kinds = { list: 'subscription-list', matrix: 'offer-matrix', prices: 'price-list' } as const;

/** One field a kind of sheet. */
export function SheetChoice({ wizard, texts, names, found, missing, onChosen }: SheetChoiceProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.sheets}>
      {(['list', 'matrix', 'prices'] as const).map((kind) => (
        <Field key={kind} label={texts[kind]} {...(kind === 'list' ? missing : {})}>
          <Select
            id={`${wizard}-${kind}`}
            value={names[kind]}
            onChange={(_event, { value }) => {
              onChosen(kind, value);
            }}
          >
            {(found?.[kinds[kind]] ?? []).length === 0 && <option value="">{texts.none}</option>}
            {(found?.[kinds[kind]] ?? []).map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}

export interface OpenSheetFileProps {
  readonly texts: SheetTexts;
  /** Answers false for a file that is no such sheet. */
  readonly open: (file: File) => Promise<boolean>;
  readonly onOpened: () => void;
}

/** A file, as a new sheet. */
export function OpenSheetFile({ texts, open, onOpened }: OpenSheetFileProps): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,.xlsx"
        className={styles.file}
        aria-label={texts.open}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file === undefined) return;
          target.value = '';
          void open(file).then((opened) => {
            setRefused(!opened);
            if (opened) onOpened();
          });
        }}
      />
      <Button className={styles.open} onClick={() => input.current?.click()}>
        {texts.open}
      </Button>
      {refused && <Body1 role="alert">{texts.refused}</Body1>}
    </>
  );
}
