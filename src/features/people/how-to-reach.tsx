import { reachLinks } from '../../domain/reach-links.ts';
import { EmailLink, PhoneLink } from '../../ui/contact-link.tsx';
import { Block } from '../../ui/screen.tsx';
import { peopleWords } from '../../words/en/people.ts';

/** How to reach someone, with what can be called or written to at one tap. */
export function HowToReach({ words }: { readonly words: string }) {
  if (!words) return null;
  const links = reachLinks(words);
  return (
    <Block title={peopleWords.one.reachTitle}>
      {links[0]?.to !== words && <p class="as-written">{words}</p>}
      {links.map(({ by, to }) =>
        by === 'phone' ? (
          <PhoneLink key={to} number={to}>
            {to}
          </PhoneLink>
        ) : (
          <EmailLink key={to} address={to}>
            {to}
          </EmailLink>
        ),
      )}
    </Block>
  );
}
