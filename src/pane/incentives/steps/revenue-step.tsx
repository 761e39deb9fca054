/** Step 1: the sheet with billed revenue, what was read of it, and the part of the world whose contact is wanted. */
import { Body1, Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { regions } from '../../../tasks/index.ts';
import { printDate } from '../../../values/index.ts';
import { ProblemList } from '../../reconciliation/view/problem-list.tsx';
import { messageAt } from '../../wizard/message-at.ts';
import { fields, regionOf } from '../model/draft.ts';
import type { RevenueRead } from '../model/revenue-sheets.ts';
import type { StepProps } from './step-props.ts';

/** Sheet and region. */
export function RevenueStep({ model, texts }: StepProps): ReactElement {
  const { steps, found, revenue } = model;
  const { draft, change } = steps;
  if (found?.length === 0) return <Body1>{texts.noSheet}</Body1>;
  return (
    <>
      <Field label={texts.sheet} hint={texts.sheetHint} {...messageAt(steps, fields.revenue)}>
        <Select
          id={fields.revenue}
          value={draft.revenue}
          onChange={(_event, { value }) => {
            change({ revenue: value });
          }}
        >
          {(found ?? []).map((sheet) => (
            <option key={sheet}>{sheet}</option>
          ))}
        </Select>
      </Field>
      {revenue !== null && revenue.rows.length > 0 && <Body1>{readText(revenue, texts)}</Body1>}
      {revenue !== null && revenue.problems.length > 0 && (
        <ProblemList title={texts.problems} problems={revenue.problems} intent="warning" />
      )}
      <Field label={texts.region}>
        <Select
          value={draft.region}
          onChange={(_event, { value }) => {
            change({ region: regionOf(value) });
          }}
        >
          <option value="">{texts.noRegion}</option>
          {regions.map((region) => (
            <option key={region} value={region}>
              {texts.regions[region]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function readText({ rows, column }: RevenueRead, texts: StepProps['texts']): string {
  const days = rows.map(({ on }) => on).sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)].map((day) => (day === undefined ? '' : printDate(day)));
  return texts.read({ rows: rows.length, from: first ?? '', to: last ?? '', column });
}
