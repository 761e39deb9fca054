/** The rule as it is written, the lines that were used marked: by a bar, by weight and, for those who hear it, by a word. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RuleLine } from '../../../targets/index.ts';
import { useExplainTexts } from '../texts/texts-of.ts';

export interface RuleTextProps {
  /** `legacy/cancel.rules`. */
  readonly file: string;
  readonly lines: readonly RuleLine[];
}

const useStyles = makeStyles({
  caption: {
    margin: 0,
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: 0,
    padding: 0,
    overflowX: 'auto',
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  line: {
    // What is wrapped stands in, so that a line of the rule is told from its rest.
    padding: `0 ${tokens.spacingHorizontalS} 0 calc(${tokens.spacingHorizontalS} + 4ch)`,
    textIndent: '-4ch',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
    color: tokens.colorNeutralForeground2,
  },
  used: {
    borderInlineStartColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: { backgroundColor: 'transparent', color: 'inherit' },
});

/** Nothing where the text is not at hand. */
export function RuleText({ file, lines }: RuleTextProps): ReactElement | null {
  const styles = useStyles();
  const explain = useExplainTexts();
  const [first] = lines;
  if (first === undefined) return null;
  return (
    <section>
      <h3 className={styles.caption}>{explain.ruleText(file, first.number)}</h3>
      <ol className={styles.text} lang="en" start={first.number}>
        {lines.map(({ number, text, used }) => (
          <li key={number} value={number} className={mergeClasses(styles.line, used && styles.used)}>
            {used ? <mark className={styles.mark}>{text}</mark> : text}
          </li>
        ))}
      </ol>
    </section>
  );
}
