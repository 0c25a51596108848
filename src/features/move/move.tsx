import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { nudgeWords } from '../../words/en/nudges.ts';

const words = nudgeWords.moving;

/** From a tab into the app on the home screen, which on some phones keeps notes of its own. */
export function Move({ onMake }: { readonly onMake: () => void }) {
  return (
    <Screen title={words.title} lead={<p>{words.lead}</p>}>
      <ol class="bullets">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div>
        <Button look="main" onClick={onMake}>
          {words.make}
        </Button>
      </div>
      <p>{words.after}</p>
    </Screen>
  );
}
