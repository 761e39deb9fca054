/** Step 3: what each half-year brings, when it is paid, how far that may move, and whom to ask. */
import { Body1, Caption1, Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { notRead } from '../model/write-estimate.ts';
import { SemesterTable } from '../parts/semester-table.tsx';
import { StatementPart } from '../statement/statement-part.tsx';
import type { StepProps } from './step-props.ts';

/** A table a half-year and currency. */
export function EstimateStep(props: StepProps): ReactElement {
  const { model, texts } = props;
  const { semesters, revenue, contact } = model;
  const missing = revenue === null ? 0 : notRead(revenue);
  return (
    <>
      {missing > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.notRead(missing)}</MessageBarBody>
        </MessageBar>
      )}
      {(semesters ?? []).map((semester) => (
        <SemesterTable key={`${semester.currency ?? ''} ${semester.semesterEnd}`} semester={semester} texts={texts} />
      ))}
      <StatementPart {...props} />
      <Caption1>{texts.assumed}</Caption1>
      {contact !== null && (
        <Body1>
          {texts.contact(contact.source, contact.dated)}
          <Link href={`mailto:${contact.address}`}>{contact.address}</Link>
        </Body1>
      )}
      <Body1>{texts.plan}</Body1>
    </>
  );
}
