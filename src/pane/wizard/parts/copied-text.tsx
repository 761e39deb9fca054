/** A text to read and to copy, such as a request: what leaves the pane leaves it by a person's hand. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';

export interface CopiedTextProps {
  readonly text: string;
  /** The button before and after it was pressed. */
  readonly copy: string;
  readonly copied: string;
}

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    maxHeight: '160px',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The text, named by its first line. */
export function CopiedText({ text, copy, copied }: CopiedTextProps): ReactElement {
  const styles = useStyles();
  const [done, setDone] = useState(false);
  return (
    <div>
      {/* A scrolled text must be reached by keyboard. */}
      <pre className={styles.text} tabIndex={0} aria-label={text.split('\n', 1)[0]} role="region">
        {text}
      </pre>
      <Button
        size="small"
        onClick={() => {
          void navigator.clipboard.writeText(text).then(() => {
            setDone(true);
          });
        }}
      >
        {done ? copied : copy}
      </Button>
    </div>
  );
}
