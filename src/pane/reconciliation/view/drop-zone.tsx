/** Where a file is dropped or chosen; the button does by keyboard what dropping does by mouse. */
import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type ReactElement } from 'react';
import { useTexts } from '../../texts/texts-of.ts';
import { fileTypes } from '../giving/pick-file.ts';

export interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
}

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: 'center',
  },
  over: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  drop: { fontWeight: tokens.fontWeightSemibold },
  local: { color: tokens.colorNeutralForeground2 },
});

/** Several files may come at once: a reconciliation file and its price list. */
export function DropZone({ onFiles }: DropZoneProps): ReactElement {
  const styles = useStyles();
  const { check } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const hover = (event: DragEvent, isOver: boolean): void => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        hover(event, true);
      }}
      onDragLeave={(event) => {
        hover(event, false);
      }}
      onDrop={(event) => {
        hover(event, false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <span className={styles.drop}>{check.drop}</span>
      <Button appearance="primary" onClick={() => input.current?.click()}>
        {check.choose}
      </Button>
      <Caption1 className={styles.local}>{check.local}</Caption1>
      <input
        ref={input}
        type="file"
        accept={fileTypes}
        multiple
        hidden
        aria-label={check.choose}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </div>
  );
}
