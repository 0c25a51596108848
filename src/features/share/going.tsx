import { countsByChildren } from '../../domain/about-child.ts';
import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import { isNotAsked } from '../../domain/share/choosing.ts';
import type { Live } from '../../domain/version.ts';
import { Card } from '../../ui/card.tsx';
import type { ChipOption } from '../../ui/chips.tsx';
import { listOf } from '../../words/en/dates.ts';
import { shareWords } from '../../words/en/share.ts';
import type { NotesAsked } from './choose-notes.tsx';
import { isSaidWhose } from './choose-whose.tsx';

interface GoingProps {
  readonly notes: readonly Live<'note'>[];
  readonly journal: Journal;
  readonly children: readonly ChipOption<Id>[];
  readonly choice: NotesAsked;
}

const words = shareWords.choose;

/** How many notes go, and about whom; what never does. */
export function Going(props: GoingProps) {
  const { notes, children, choice } = props;
  const isSaid = isSaidWhose(choice, children);
  const notAsked = isSaid ? notes.filter(isNotAsked).length : 0;
  return (
    <Card look="tint">
      <p role="status" class="strong">
        {isSaid ? goingInWords(props) : words.sayWhose}
      </p>
      {notAsked > 0 && <p>{words.notAsked(notAsked)}</p>}
      <p class="small">{words.never}</p>
    </Card>
  );
}

function goingInWords({ notes, journal, children }: GoingProps): string {
  if (notes.length === 0) return words.nothing;
  if (children.length < 2) return words.going(notes.length);
  const nameOf = (child: Id) => children.find(({ value }) => value === child)?.label ?? '';
  const shares = countsByChildren(notes, journal).map((one) =>
    words.about(one.notes, listOf(one.children.map(nameOf))),
  );
  return words.goingAbout(notes.length, shares.join(', '));
}
