import { Card } from '../../ui/card.tsx';
import { Block, Screen } from '../../ui/screen.tsx';
import { helpWords } from '../../words/en/help.ts';

/** What is promised, what is not, and how to check. */
export function Privacy() {
  const { privacy } = helpWords;
  return (
    <Screen title={privacy.title}>
      <Card look="tint">
        {privacy.promise.map((line) => (
          <p class="strong" key={line}>
            {line}
          </p>
        ))}
      </Card>
      <Block title={privacy.limitsTitle}>
        <Bullets lines={privacy.limits} />
      </Block>
      <Block title={privacy.checkTitle}>
        <Bullets lines={privacy.check} />
      </Block>
      <p class="quiet">{privacy.notes}</p>
    </Screen>
  );
}

function Bullets({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="bullets">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
