/** The one boundary of the pane: a defect of ours ends here, with what to do and details to copy. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Component, type ReactElement, type ReactNode } from 'react';
import type { PaneTexts } from '../texts/pane-texts.ts';

interface Props {
  readonly texts: PaneTexts['failure'];
  readonly children: ReactNode;
}

interface State {
  readonly thrown: Error | null;
  readonly copied: boolean;
}

/** Shows its children until one of them throws. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { thrown: null, copied: false };

  static getDerivedStateFromError(thrown: Error): State {
    return { thrown, copied: false };
  }

  override render(): ReactNode {
    const { thrown, copied } = this.state;
    return thrown === null ? this.props.children : this.failure(thrown, copied);
  }

  private failure(thrown: Error, copied: boolean): ReactElement {
    const { texts } = this.props;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{texts.title}</MessageBarTitle>
          {texts.detail}
        </MessageBarBody>
        <MessageBarActions>
          <Button
            onClick={() => {
              void navigator.clipboard.writeText(`${thrown.name}: ${thrown.message}`).then(() => {
                this.setState({ copied: true });
              });
            }}
          >
            {copied ? texts.copied : texts.copy}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
