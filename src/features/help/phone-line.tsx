import type { HelpLine } from '../../domain/nations/help-lines.ts';
import { PhoneLink } from '../../ui/contact-link.tsx';
import { helpWords } from '../../words/en/help.ts';

/** A line to call: its name, its number to tap, and its hours where they are known. */
export function PhoneLine({ line }: { readonly line: HelpLine }) {
  const hours = line.hours === 'always' ? `, ${helpWords.care.always}` : '';
  return (
    <PhoneLink number={line.number}>
      {line.name === line.number ? '' : `${line.name}, `}
      {line.number}
      {hours}
    </PhoneLink>
  );
}
