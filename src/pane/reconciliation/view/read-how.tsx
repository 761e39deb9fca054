/**
 * How each file was read, in words: kind, separator, encoding, dates, decimals, each changed by one choice. A question
 * that nothing in the file answers stands on top; until it is answered nothing is read.
 */
import {
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Select,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { locatedSentenceIn } from '../../../messages/index.ts';
import type { FileForm, SaidOfFile, Settled, SheetProblem } from '../../../sheets/index.ts';
import type { ReadHow as HowRead } from '../../../tasks/index.ts';
import { useLanguage } from '../../texts/texts-of.ts';
import type { IntakeTexts } from '../texts/intake-texts.ts';

export interface ReadHowProps {
  readonly how: readonly HowRead[];
  readonly texts: IntakeTexts;
  readonly onSay: (file: string, said: SaidOfFile) => void;
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  file: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalM,
    marginBlockStart: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { gridColumn: '1 / -1', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  whole: { gridColumn: '1 / -1' },
  choice: { minWidth: 0 },
});

/** Folded up where nothing is asked. */
export function ReadHow({ how, texts, onSay }: ReadHowProps): ReactElement {
  const styles = useStyles();
  const tell = locatedSentenceIn(useLanguage());
  const questions = how.flatMap((each) => each.questions);
  return (
    <section className={styles.list}>
      {questions.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.askTitle}</MessageBarTitle>
            {questions.map((question, index) => (
              <div key={`${question.code} ${index}`}>{asked(question, texts) ?? tell(question)}</div>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      <details open={questions.length > 0}>
        <summary className={styles.summary}>{texts.title}</summary>
        {how.map((each) =>
          each.use === 'carried' ? (
            <EarlierReport key={each.name} name={each.name} use={texts.uses.carried} />
          ) : (
            <OneFile key={each.name} how={each} texts={texts} onSay={onSay} />
          ),
        )}
      </details>
    </section>
  );
}

/** Null for what no choice alone answers. */
function asked(question: SheetProblem, texts: IntakeTexts): string | null {
  const { at } = question;
  const place = at.kind === 'cell' ? [at.file, at.column].filter((part) => part !== null).join(', ') : '';
  if (question.code === 'date-order-unknown') return texts.askDates(question.with.found, place);
  return question.code === 'decimal-mark-unknown' ? texts.askDecimals(question.with.found, place) : null;
}

/** Of a report of ours there is nothing to choose. */
function EarlierReport({ name, use }: { readonly name: string; readonly use: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.file}>
      <span className={styles.name}>{name}</span>
      <Caption1 className={styles.whole}>{use}</Caption1>
    </div>
  );
}

interface OneProps extends Omit<ReadHowProps, 'how'> {
  readonly how: HowRead;
}

function OneFile({ how, texts, onSay }: OneProps): ReactElement {
  const styles = useStyles();
  const { name, form, kind, settled, use } = how;
  const say = (said: SaidOfFile): void => {
    onSay(name, said);
  };
  return (
    <div className={styles.file}>
      <span className={styles.name}>{name}</span>
      <Choice
        wide
        label={texts.labels.kind}
        value={kind ?? 'unknown'}
        options={kind === null ? texts.kinds : withoutUnknown(texts.kinds)}
        onChoose={(value) => {
          if (value !== 'unknown') say({ kind: value });
        }}
      />
      {form.form === 'xlsx' && <OfWorkbook form={form} texts={texts} />}
      {form.form === 'sheet' && <Caption1>{texts.sheet}</Caption1>}
      {form.form === 'csv' && (
        <>
          <Choice
            label={texts.labels.delimiter}
            value={form.delimiter}
            options={texts.delimiters}
            onChoose={(delimiter) => {
              say({ delimiter });
            }}
          />
          <Choice
            label={texts.labels.encoding}
            value={form.encoding}
            options={texts.encodings}
            {...(form.encodingGuessed && { hint: texts.by.guessed })}
            onChoose={(encoding) => {
              say({ encoding });
            }}
          />
        </>
      )}
      {settled !== null && <Conventions how={how} settled={settled} texts={texts} say={say} />}
      {use !== 'checked' && <Caption1 className={styles.whole}>{texts.uses[use]}</Caption1>}
    </div>
  );
}

interface OfWorkbookProps {
  readonly form: Extract<FileForm, { readonly form: 'xlsx' }>;
  readonly texts: IntakeTexts;
}

/** Which sheet was read, and which might have been meant. */
function OfWorkbook({ form: { sheet, sheets, alike }, texts }: OfWorkbookProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <Caption1>{texts.workbook(sheet ?? '', sheets)}</Caption1>
      {alike.length > 0 && <Caption1 className={styles.whole}>{texts.notRead(alike)}</Caption1>}
    </>
  );
}

interface ConventionsProps {
  readonly how: HowRead;
  readonly settled: NonNullable<HowRead['settled']>;
  readonly texts: IntakeTexts;
  readonly say: (said: SaidOfFile) => void;
}

function Conventions({
  how: { form },
  settled: { dateOrder, decimalMark },
  texts,
  say,
}: ConventionsProps): ReactElement {
  return (
    <>
      <Choice
        label={texts.labels.dateOrder}
        value={dateOrder.value}
        options={texts.dateOrders}
        unchosen={texts.choose}
        {...hintOf(dateOrder, texts)}
        onChoose={(value) => {
          say({ dateOrder: value });
        }}
      />
      {form.form === 'csv' && (
        <Choice
          label={texts.labels.decimalMark}
          value={decimalMark.value}
          options={texts.decimalMarks}
          unchosen={texts.choose}
          {...hintOf(decimalMark, texts)}
          onChoose={(value) => {
            say({ decimalMark: value });
          }}
        />
      )}
    </>
  );
}

/** Who says so; over an open question nobody does. */
function hintOf({ by, needed }: Settled<unknown>, texts: IntakeTexts): { readonly hint?: string } {
  return by === 'nobody' && needed ? {} : { hint: texts.by[by] };
}

function withoutUnknown({ unknown: _unknown, ...kinds }: IntakeTexts['kinds']): Omit<IntakeTexts['kinds'], 'unknown'> {
  return kinds;
}

interface ChoiceProps<V extends string> {
  readonly label: string;
  /** Takes a row of its own. */
  readonly wide?: boolean;
  /** Null: to be chosen. */
  readonly value: V | null;
  readonly options: Readonly<Partial<Record<V, string>>>;
  readonly unchosen?: string;
  readonly hint?: string;
  readonly onChoose: (value: V) => void;
}

function Choice<V extends string>(props: ChoiceProps<V>): ReactElement {
  const styles = useStyles();
  const { label, wide = false, value, options, unchosen = '', hint, onChoose } = props;
  return (
    <Field
      className={wide ? styles.whole : styles.choice}
      label={label}
      size="small"
      {...(hint !== undefined && { hint })}
    >
      <Select
        className={styles.choice}
        size="small"
        value={value ?? ''}
        onChange={(_event, { value: chosen }) => {
          const known = (Object.keys(options) as V[]).find((each) => each === chosen);
          if (known !== undefined) onChoose(known);
        }}
      >
        {value === null && <option value="">{unchosen}</option>}
        {(Object.entries(options) as [V, string][]).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
