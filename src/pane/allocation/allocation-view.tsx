/** The view for unallocated payments: sheets, suggestions to adjust, how old the rest is, requests, and what is written. */
import { Body1, Button, Field, Input, makeStyles, Select, Subtitle1, Title3, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { allocationSentence, amountText, requestSentence } from '../../messages/index.ts';
import { ageingOf, allocationSheets } from '../../tasks/index.ts';
import { parseDate } from '../../values/index.ts';
import { ProblemList } from '../reconciliation/view/problem-list.tsx';
import type { PaneLanguage } from '../services.ts';
import { useAllocation, type AllocationMeans, type AllocationModel } from './model/use-allocation.ts';
import { useRequests, type Requests } from './model/use-requests.ts';
import { AgeingChart } from './parts/ageing-chart.tsx';
import { PaymentCard } from './parts/payment-card.tsx';
import { RequestsPanel } from './parts/requests-panel.tsx';
import { writeRun } from '../wizard/run.ts';
import { useNumbers } from '../settings/use-settings.ts';
import { viewTexts } from './texts/view-texts.ts';

export interface AllocationViewProps extends AllocationMeans {
  readonly language: PaneLanguage;
}

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  lead: { color: tokens.colorNeutralForeground2 },
});

/** Everything about unallocated payments, from top to bottom. */
export function AllocationView({ language, ...means }: AllocationViewProps): ReactElement {
  const styles = useStyles();
  const texts = viewTexts(language);
  const model = useAllocation(means);
  const requests = useRequests(model.open, model.standing, { rulebook: means.rulebook, language });
  return (
    <div className={styles.view}>
      <Title3 as="h2" className={styles.title}>
        {texts.title}
      </Title3>
      <Body1 className={styles.lead}>{texts.lead}</Body1>
      <ChooseSheets model={model} language={language} />
      {model.open !== null && model.open.problems.length > 0 && (
        <ProblemList title={texts.problems} problems={model.open.problems} intent="error" />
      )}
      <Payments model={model} language={language} />
      {model.open !== null && <Ageing model={model} language={language} />}
      {requests.drafts.length > 0 && <RequestsPanel requests={requests} language={language} />}
      {model.open !== null && <Write model={model} requests={requests} means={means} language={language} />}
    </div>
  );
}

interface PartProps {
  readonly model: AllocationModel;
  readonly language: PaneLanguage;
}

function ChooseSheets({ model, language }: PartProps): ReactElement {
  const texts = viewTexts(language);
  const { found, chosen } = model;
  if (found !== null && (found.invoices.length === 0 || found.payments.length === 0))
    return <Body1>{texts.noSheet}</Body1>;
  const select = (name: 'invoices' | 'payments'): ReactElement => (
    <Field label={texts[name]}>
      <Select
        value={chosen[name]}
        onChange={(_event, { value }) => {
          model.choose({ ...chosen, [name]: value });
        }}
      >
        {(found?.[name] ?? []).map((sheet) => (
          <option key={sheet}>{sheet}</option>
        ))}
      </Select>
    </Field>
  );
  return (
    <>
      {select('invoices')}
      {select('payments')}
      <Button appearance="primary" disabled={found === null} onClick={() => void model.suggest()}>
        {texts.suggest}
      </Button>
    </>
  );
}

function Payments({ model, language }: PartProps): ReactElement | null {
  const { open, standing } = model;
  if (open === null || standing === null) return null;
  return (
    <>
      {open.suggestions.map((suggestion, i) => (
        <PaymentCard
          key={i}
          suggestion={suggestion}
          number={i + 1}
          of={open.suggestions.length}
          invoices={open.invoices.filter(({ currency }) => currency === suggestion.payment.currency)}
          typed={open.typed[i] ?? new Map<string, string>()}
          left={standing.payments[i]?.left ?? 0n}
          problems={standing.problems.filter(({ at }) => at.kind === 'argument' && at.row === i + 1)}
          language={language}
          onType={(parts) => {
            model.type(i, parts);
          }}
        />
      ))}
    </>
  );
}

/** The age of all that sits unallocated now, counted on a day the person gives. */
function Ageing({ model, language }: PartProps): ReactElement {
  const { ageing } = viewTexts(language);
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const payments = model.open?.payments ?? [];
  const on = parseDate(typed);
  const held = payments.map((payment) => ({ payment, left: payment.amount }));
  return (
    <section className={styles.section} aria-label={ageing.title}>
      <Subtitle1 as="h2" className={styles.title}>
        {ageing.title}
      </Subtitle1>
      <Field label={ageing.asOf}>
        <Input
          type="date"
          value={typed}
          onChange={(_event, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      {on !== null &&
        ageingOf(held, on).map((one) => <AgeingChart key={one.currency} ageing={one} language={language} />)}
    </section>
  );
}

interface WriteProps extends PartProps {
  readonly requests: Requests;
  readonly means: AllocationMeans;
}

function Write({ model, requests, means, language }: WriteProps): ReactElement {
  const texts = viewTexts(language);
  const numbers = useNumbers();
  const styles = useStyles();
  const [written, setWritten] = useState<readonly string[]>([]);
  const { open, standing, sound } = model;
  const write = async (): Promise<void> => {
    if (open === null || standing === null) return;
    const report = {
      standing,
      suggestions: open.suggestions,
      requests: requests.drafts.map((draft) => draft.standing),
    };
    const sheets = allocationSheets(report, {
      suggestion: (one) => allocationSentence(one, language),
      nextStep: (one) => requestSentence(one, language),
    });
    const run = await writeRun(means.workbook, sheets, means.files.serialOf);
    setWritten(run.map(({ name }) => name));
  };
  return (
    <section className={styles.section} aria-label={texts.write}>
      {standing?.balances.map(({ currency, paid, remaining }) => (
        <Body1 key={currency}>
          {texts.balance({
            now: amountText(paid, currency, numbers),
            then: amountText(remaining, currency, numbers),
          })}
        </Body1>
      ))}
      <Body1>{sound ? texts.plan : texts.fix}</Body1>
      <Button appearance="primary" disabled={!sound} onClick={() => void write()}>
        {texts.write}
      </Button>
      <Body1 role="status">{written.length > 0 && texts.written(written.join(', '))}</Body1>
    </section>
  );
}
