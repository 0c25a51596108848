import { Component, type ComponentChildren } from 'preact';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { shellWords } from '../words/en/shell.ts';

interface LastResortProps {
  readonly children: ComponentChildren;
  readonly onAgain: () => void;
}

/** Stands in for a screen that broke, and says that the writing is safe. */
export class LastResort extends Component<LastResortProps, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override render({ children, onAgain }: LastResortProps) {
    const { title, safe, again } = shellWords.lastResort;
    if (!this.state.broken) return children;
    return (
      <Screen title={title}>
        <p>{safe}</p>
        <div>
          <Button
            look="main"
            onClick={() => {
              this.setState({ broken: false });
              onAgain();
            }}
          >
            {again}
          </Button>
        </div>
      </Screen>
    );
  }
}
