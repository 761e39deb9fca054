/** Saves what a check found as a CSV file, in the form that the settings name. */
import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FileServices, SavingServices } from '../../services.ts';
import { useFileForm } from '../../settings/use-settings.ts';
import { useTexts } from '../../texts/texts-of.ts';
import { checkCsv, formMarks } from '../check-csv.ts';
import type { CheckedFile } from '../check-outcome.ts';

export interface SaveCheckProps {
  readonly checked: CheckedFile;
  readonly files: FileServices;
  readonly saving: SavingServices | undefined;
}

/** UTF-8 is told to spreadsheets by its mark. */
const BYTE_ORDER_MARK = '\ufeff';

/** A button, where the host can save and there is something to save. */
export function SaveCheck({ checked, files, saving }: SaveCheckProps): ReactElement | null {
  const form = useFileForm();
  const { check } = useTexts();
  const { checkSheet, written } = checked;
  const cells = written.find(({ name }) => name === checkSheet?.name)?.cells;
  if (saving === undefined || checkSheet === null || cells === undefined) return null;
  const save = async (): Promise<void> => {
    const text = await saving.csv(
      checkCsv({ cells, formats: checkSheet.formats }, files.dateOf, form),
      formMarks[form].delimiter,
    );
    saving.save(`${check.sheetName(checked.file.replace(/\.[a-z]{1,5}$/i, ''))}.csv`, BYTE_ORDER_MARK + text);
  };
  return <Button onClick={() => void save()}>{check.save}</Button>;
}
