import { Card } from '../../ui/card.tsx';
import { Chips } from '../../ui/chips.tsx';
import { Screen } from '../../ui/screen.tsx';
import { moreWords } from '../../words/en/more.ts';
import type { Look } from './look.ts';

interface LookScreenProps {
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

/** Colours, letters and calm. Each choice shows at once, on this very screen. */
export function LookScreen({ look, onLook }: LookScreenProps) {
  const words = moreWords.look;
  const choice = <Name extends keyof Look>(
    name: Name,
    label: string,
    options: Readonly<Record<Look[Name], string>>,
  ) => (
    <Chips
      label={label}
      options={Object.entries<string>(options).map(([value, text]) => ({ value: value as Look[Name], label: text }))}
      chosen={[look[name]]}
      onChange={([chosen]) => chosen && onLook({ ...look, [name]: chosen })}
      keepOne
    />
  );
  return (
    <Screen title={words.title}>
      <Card>
        <p>{words.example}</p>
      </Card>
      {choice('theme', words.theme, words.themes)}
      {choice('text', words.text, words.texts)}
      {choice('spacing', words.spacing, words.spacings)}
      {choice('letters', words.letters, words.lettersNames)}
      {choice('gentle', words.gentle, words.gentles)}
      {choice('motion', words.motion, words.motions)}
    </Screen>
  );
}
