import { Details } from '../../ui/details.tsx';
import { Screen } from '../../ui/screen.tsx';
import { helpWords } from '../../words/en/help.ts';

export function HowItWorks() {
  return (
    <Screen title={helpWords.how.title}>
      <div>
        {helpWords.how.answers.map(([question, answer]) => (
          <Details key={question} summary={question}>
            <p>{answer}</p>
          </Details>
        ))}
      </div>
    </Screen>
  );
}
