import type { Ending } from '../../../domain/person.ts';
import { Chips } from '../../../ui/chips.tsx';
import { ReadBackBox } from '../../../ui/read-back-box.tsx';
import { addMoreWords } from '../../../words/en/add-more.ts';
import type { LeavingField as Leaving } from '../form.ts';
import { readBack } from './dates.tsx';
import { whenSaid } from './due.tsx';
import type { FieldProps } from './field.ts';
import { PeopleBox } from './people.tsx';

/** Who went, how it ended, whether anyone said so, and who came next. */
export function LeavingField({ form, set, context }: FieldProps) {
  const { leaving } = form;
  const words = addMoreWords.leaving;
  const change = (part: Partial<Leaving>) => set({ leaving: { ...leaving, ...part } });
  const ways = (Object.keys(words.ways) as Ending[]).map((value) => ({ value, label: words.ways[value] }));
  const isNamed = leaving.who.chosen.length > 0 || leaving.who.typed.trim() !== '';
  return (
    <>
      <PeopleBox label={words.who} people={leaving.who} onChange={(who) => change({ who })} context={context} one />
      {isNamed && (
        <>
          <Chips
            label={words.how}
            options={ways}
            chosen={leaving.how ? [leaving.how] : []}
            onChange={([how]) => change({ how })}
          />
          <ReadBackBox
            label={words.on}
            hint={words.onHint}
            value={leaving.on ?? ''}
            onInput={(on) => change({ on })}
            readBack={
              leaving.on?.trim() ? readBack(leaving.on, { ...whenSaid(form, context), ahead: true }) : undefined
            }
          />
          <Chips
            label={words.told.label}
            options={(['yes', 'no'] as const).map((value) => ({ value, label: words.told[value] }))}
            chosen={leaving.told ? [leaving.told] : []}
            onChange={([told]) => change({ told })}
          />
          <PeopleBox
            label={words.next}
            people={leaving.next}
            onChange={(next) => change({ next })}
            context={context}
            one
          />
        </>
      )}
    </>
  );
}
