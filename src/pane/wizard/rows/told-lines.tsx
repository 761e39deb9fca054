/** The lines that a row of a plan brings, each with its days and its amount, and what they come to. */
import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { amountOf, netOf, type PlannedLine, type PlanRow } from '../../../tasks/index.ts';
import { printValue, type Rational } from '../../../values/index.ts';
import { useNumbers } from '../../settings/use-settings.ts';
import { printAmount } from '../parts/printed.ts';

/** Words of the pane, or words of the file, which are English in every language. */
export type LineWords = string | { readonly inFile: string };

export interface ToldLinesProps {
  readonly row: Pick<PlanRow, 'lines' | 'currency'>;
  /** What the table is called. */
  readonly name: string;
  /** What is said of a line, a line each; the first is its head. */
  readonly tell: (line: PlannedLine) => readonly [LineWords, ...LineWords[]];
  readonly net: { readonly label: string; readonly detail?: string };
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  text: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    paddingBottom: tokens.spacingVerticalSNudge,
  },
  amount: { textAlign: 'end', verticalAlign: 'top', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  small: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** A row a line, and their sum. */
export function ToldLines({ row, name, tell, net }: ToldLinesProps): ReactElement {
  const numbers = useNumbers();
  const styles = useStyles();
  const print = (amount: Rational): string => printAmount(amount, row.currency, numbers);
  return (
    <table className={styles.table} aria-label={name}>
      <tbody>
        {row.lines.map((line) => {
          const [head, ...details] = tell(line);
          return (
            <tr key={`${line.call.rule} ${line.name}`}>
              <th scope="row" className={styles.text}>
                <span {...langOf(head)}>{wordsOf(head)}</span>
                {details.map((words, index) => (
                  <Caption1 key={index} className={styles.small} {...langOf(words)}>
                    {wordsOf(words)}
                  </Caption1>
                ))}
              </th>
              <td className={styles.amount}>{print(amountOf(line))}</td>
            </tr>
          );
        })}
        <tr>
          <th scope="row" className={styles.text}>
            <Body1Strong>{net.label}</Body1Strong>
            {net.detail !== undefined && <Caption1 className={styles.small}>{net.detail}</Caption1>}
          </th>
          <td className={styles.amount}>
            <strong>{print(netOf(row))}</strong>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** A cell of a line as a file has it; empty where the line has no such cell. */
export function cellOf(line: PlannedLine | undefined, column: string): string {
  const value = line?.values[column];
  return value === undefined ? '' : printValue(value);
}

/** `2018-01-13 – 2019-01-12` */
export function daysOf(line: PlannedLine): string {
  return `${cellOf(line, 'ChargeStart')} – ${cellOf(line, 'ChargeEnd')}`;
}

function wordsOf(words: LineWords): string {
  return typeof words === 'string' ? words : words.inFile;
}

function langOf(words: LineWords): { readonly lang?: 'en' } {
  return typeof words === 'string' ? {} : { lang: 'en' };
}
