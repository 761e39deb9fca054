/** Step 6: what was written, and the life of each request from then on: sent, looked up, overdue, the balance that came of it. */
import { Body1, Button, Caption1, Field, Input, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RequestStanding } from '../../../tasks/index.ts';
import { RunResult } from '../../wizard/parts/run-result.tsx';
import { wizardTexts } from '../../wizard/texts/texts-of.ts';
import { emptyLog } from '../model/draft.ts';
import { addressOf, loggedRequests, mailOf, sentOn } from '../model/requests.ts';
import { writeLog } from '../model/write-allocation.ts';
import { LoggedRequest } from '../parts/logged-request.tsx';
import { NewBalances } from '../parts/new-balances.tsx';
import type { StepProps } from './step-props.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  update: { alignSelf: 'start' },
});

/** The log goes on for days: the draft keeps it, and a button writes it into its sheet. */
export function LogStep(props: StepProps): ReactElement {
  const { model, language, workbook, services } = props;
  const { steps } = model;
  const { run } = steps.draft;
  if (run.length === 0) return <Body1 role="status">{wizardTexts(language).removed}</Body1>;
  const means = { rulebook: services.rulebook, dateOf: services.files.dateOf };
  const requests = loggedRequests(steps.draft, means);
  return (
    <>
      <RunResult
        run={run}
        workbook={workbook}
        language={language}
        onRemoved={() => {
          steps.change({ run: [], ...emptyLog });
        }}
      />
      {requests.length > 0 && <Log {...props} requests={requests} />}
    </>
  );
}

interface LogProps extends StepProps {
  readonly requests: readonly RequestStanding[];
}

function Log(props: LogProps): ReactElement {
  const { model, texts, language, requests } = props;
  const styles = useStyles();
  const { draft, change } = model.steps;
  const to = addressOf(draft, model);
  const day = (label: string, name: 'sent' | 'lookedUp'): ReactElement => (
    <Field label={label}>
      <Input
        type="date"
        value={draft[name]}
        onChange={(_event, { value }) => {
          change({ [name]: value });
        }}
      />
    </Field>
  );
  return (
    <>
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.letters.title}
      </Subtitle2>
      <Caption1>{texts.confirm.lead}</Caption1>
      <div className={styles.pair}>
        {day(texts.confirm.allSent, 'sent')}
        {day(texts.letters.asOf, 'lookedUp')}
      </div>
      {requests.map((standing, i) => (
        <LoggedRequest
          key={i}
          standing={standing}
          number={i + 1}
          of={requests.length}
          sent={sentOn(draft, i)}
          mail={mailOf(standing, draft, { to, spoken: language })}
          spoken={draft.language ?? language}
          texts={texts}
          language={language}
          onSent={(value) => {
            change({ sentOn: { ...draft.sentOn, [String(i)]: value } });
          }}
        />
      ))}
      <NewBalances
        requests={requests}
        balances={draft.balances}
        texts={texts}
        onType={(balances) => {
          change({ balances });
        }}
      />
      <UpdateLog {...props} />
    </>
  );
}

/** Only on request: a sheet never changes while somebody types. */
function UpdateLog({
  model: { steps },
  texts,
  language,
  requests,
  workbook,
  services: { files },
}: LogProps): ReactElement {
  const styles = useStyles();
  const frame = wizardTexts(language);
  const [told, setTold] = useState('');
  const write = async (): Promise<void> => {
    setTold(frame.writing);
    try {
      const run = await writeLog(steps.draft.run, requests, { workbook, files, language });
      steps.change({ run });
      setTold(texts.confirm.updated(run.at(-1)?.name ?? ''));
    } catch {
      setTold(frame.failed);
    }
  };
  return (
    <>
      <Button className={styles.update} onClick={() => void write()}>
        {texts.confirm.update}
      </Button>
      <Body1 role="status">{told}</Body1>
    </>
  );
}
