/** Where an answer comes from: paragraphs cited, assumptions made, version in force. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Trace } from '../../../targets/index.ts';
import { useExplainTexts } from '../texts/texts-of.ts';

export interface ProvenanceProps {
  readonly trace: Trace;
}

const useStyles = makeStyles({
  facts: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  term: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  fact: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  cite: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  dated: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  version: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** A list of terms: source, assumptions, version. Titles of sources are English whatever the pane speaks. */
export function Provenance({ trace }: ProvenanceProps): ReactElement {
  const styles = useStyles();
  const explain = useExplainTexts();
  return (
    <dl className={styles.facts}>
      {trace.citations.length > 0 && (
        <div>
          <dt className={styles.term}>{explain.source}</dt>
          {trace.citations.map(({ key, source, section, dated }) => (
            <dd key={`${key} ${section}`} className={styles.cite} lang="en">
              {`“${section}”`}
              <br />
              <span className={styles.dated}>{`${source}, ${dated}`}</span>
            </dd>
          ))}
        </div>
      )}
      {trace.assumptions.length > 0 && (
        <div>
          <dt className={styles.term}>{explain.assumes}</dt>
          {trace.assumptions.map((assumption) => (
            <dd key={assumption} className={styles.fact} lang="en">
              {assumption}
            </dd>
          ))}
        </div>
      )}
      <div>
        <dt className={styles.term}>{explain.version}</dt>
        <dd className={styles.version}>{trace.version}</dd>
      </div>
    </dl>
  );
}
