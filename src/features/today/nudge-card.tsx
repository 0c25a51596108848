import { Button, ButtonRow } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';

interface NudgeCardProps {
  readonly text: string;
  readonly yes: string;
  readonly later: string;
  readonly onYes: () => void;
  readonly onLater: () => void;
}

/** One thing that is offered, and a way to be left in peace. */
export function NudgeCard({ text, yes, later, onYes, onLater }: NudgeCardProps) {
  return (
    <Card look="tint">
      <p>{text}</p>
      <ButtonRow>
        <Button onClick={onYes}>{yes}</Button>
        <Button look="plain" onClick={onLater}>
          {later}
        </Button>
      </ButtonRow>
    </Card>
  );
}
