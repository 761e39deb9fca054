/** Whether one event can be planned, and every reason and warning with its rule and where that is written. */
import type { ReactElement } from 'react';
import { ToldOutcome } from '../../wizard/rows/told-outcome.tsx';
import { fields } from '../model/draft.ts';
import type { RowProps } from '../steps/step-props.ts';

/** A problem of the step leads here. */
export function Outcome({ plan, texts, shared, language }: RowProps): ReactElement {
  return (
    <div id={fields.outcome} tabIndex={-1}>
      <ToldOutcome row={plan.row} notes={texts.notes} trades={shared} language={language} ready={texts.ready} />
    </div>
  );
}
