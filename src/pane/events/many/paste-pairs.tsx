/** Two columns from a clipboard, and at once what was read of them: how many, and every row that cannot be planned. */
import { Body1, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SubscriptionList } from '../../../sheets/index.ts';
import { licenceChanges, type LicenceChanges } from '../../../tasks/index.ts';
import { messageAt } from '../../wizard/message-at.ts';
import { fields } from '../model/draft.ts';
import type { StepProps } from '../steps/step-props.ts';
import { manyTexts } from './texts/texts-of.ts';

export interface PastePairsProps extends Pick<StepProps, 'steps' | 'texts' | 'language'> {
  readonly list: SubscriptionList;
}

const useStyles = makeStyles({
  rows: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  row: { overflowWrap: 'anywhere' },
});

/** A field, and what it says by now. */
export function PastePairs({ steps, texts, language, list }: PastePairsProps): ReactElement {
  const styles = useStyles();
  const many = manyTexts(language);
  const { pairs } = steps.draft;
  const read = licenceChanges(pairs, list);
  const told = pairs.trim() === '' ? [] : sentencesOf(read, { many, notes: texts.notes });
  return (
    <>
      <Field label={many.pairs} hint={many.pairsHint} {...messageAt(steps, fields.pairs)}>
        <Textarea
          id={fields.pairs}
          value={pairs}
          rows={6}
          resize="vertical"
          onChange={(_event, { value }) => {
            steps.change({ pairs: value });
          }}
        />
      </Field>
      <Body1 role="status">
        {pairs.trim() === '' ? '' : many.read({ asked: read.asked.length, refused: read.refused.length })}
      </Body1>
      {told.length > 0 && (
        <ul className={styles.rows}>
          {told.map((sentence) => (
            <li key={sentence} className={styles.row}>
              <Caption1>{sentence}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface PasteWords extends Pick<StepProps['texts'], 'notes'> {
  readonly many: ReturnType<typeof manyTexts>;
}

/** Everything but what simply can be planned. */
function sentencesOf({ header, refused, repeated }: LicenceChanges, { many, notes }: PasteWords): readonly string[] {
  return [
    ...(header === null ? [] : [many.header(header)]),
    ...refused.map(({ note }) => `${notes[note.code].why(note.with)} ${notes[note.code].fix}`),
    ...repeated.map(({ row, first }) => many.repeated(row, first)),
  ];
}
