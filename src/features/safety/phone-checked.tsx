import { helpLinesFor } from '../../domain/nations/help-lines.ts';
import { PhoneLink } from '../../ui/contact-link.tsx';
import { Block, Screen } from '../../ui/screen.tsx';
import { lockWords } from '../../words/en/lock.ts';

const words = lockWords.checked;

/** For a parent whose phone is looked through: what can be seen, what helps, and who to ask. */
export function PhoneChecked() {
  return (
    <Screen title={words.title}>
      <ul class="bullets">
        {words.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Block title={words.helpTitle}>
        {helpLinesFor('partner').map(({ name, number }) => (
          <PhoneLink key={number} number={number}>
            {words.line(name, number)}
          </PhoneLink>
        ))}
        <p>{words.more}</p>
      </Block>
    </Screen>
  );
}
