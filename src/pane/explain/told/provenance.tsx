/** Where an answer comes from: paragraphs cited, assumptions made, version in force. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Trace } from '../../../targets/index.ts';
import { useExplainTexts } from '../texts/texts-of.ts';
import { Cited } from './cited.tsx';
import { Fact, Facts } from './facts.tsx';

export interface ProvenanceProps {
  readonly trace: Trace;
}

const useStyles = makeStyles({
  fact: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  version: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** A list of terms: source, assumptions, version. */
export function Provenance({ trace }: ProvenanceProps): ReactElement {
  const styles = useStyles();
  const explain = useExplainTexts();
  return (
    <Facts>
      {trace.citations.length > 0 && (
        <Fact term={explain.source}>
          {trace.citations.map(({ key, ...cited }) => (
            <Cited key={`${key} ${cited.section}`} {...cited} />
          ))}
        </Fact>
      )}
      {trace.assumptions.length > 0 && (
        <Fact term={explain.assumes}>
          {trace.assumptions.map((assumption) => (
            <dd key={assumption} className={styles.fact} lang="en">
              {assumption}
            </dd>
          ))}
        </Fact>
      )}
      <Fact term={explain.version}>
        <dd className={styles.version}>{trace.version}</dd>
      </Fact>
    </Facts>
  );
}
