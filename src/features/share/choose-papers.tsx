import type { Id } from '../../domain/id.ts';
import { mayHoldPlace, type Paper } from '../../domain/paper.ts';
import { Card } from '../../ui/card.tsx';
import { Chips } from '../../ui/chips.tsx';
import { Details } from '../../ui/details.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/screen.tsx';
import { papersWords } from '../../words/en/papers.ts';
import { shareWords } from '../../words/en/share.ts';

interface ChoosePapersProps {
  /** All papers of the notes that go. */
  readonly papers: readonly Paper[];
  readonly isOn: boolean;
  /** Papers taken out by hand. */
  readonly without: readonly Id[];
  readonly onChange: (isOn: boolean) => void;
  readonly onWithout: (without: readonly Id[]) => void;
}

const words = shareWords.choose;

/** Whether photos and files go too, and each of them with its size, to be taken out by hand. */
export function ChoosePapers({ papers, isOn, without, onChange, onWithout }: ChoosePapersProps) {
  const going = papers.filter(({ id }) => !without.includes(id));
  const bytes = going.reduce((sum, paper) => sum + paper.bytes, 0);
  const turn = (id: Id, goes: boolean) => onWithout(goes ? without.filter((one) => one !== id) : [...without, id]);
  return (
    <>
      <Chips
        label={words.papers}
        options={[{ value: 'in', label: words.papersIn(going.length, papersWords.bytes(bytes)) }]}
        chosen={isOn ? ['in'] : []}
        onChange={(chosen) => onChange(chosen.length > 0)}
        many
      />
      {!(isOn && going.length === papers.length) && <p class="quiet small">{words.papersNamed}</p>}
      {isOn && going.some(mayHoldPlace) && <Notice look="warn">{papersWords.places}</Notice>}
      {isOn && (
        <Details summary={words.paperList}>
          <Stack tight>
            {papers.map((paper) => (
              <OnePaper
                key={paper.id}
                paper={paper}
                goes={!without.includes(paper.id)}
                onTurn={(goes) => turn(paper.id, goes)}
              />
            ))}
          </Stack>
        </Details>
      )}
    </>
  );
}

interface OnePaperProps {
  readonly paper: Paper;
  readonly goes: boolean;
  readonly onTurn: (goes: boolean) => void;
}

function OnePaper({ paper, goes, onTurn }: OnePaperProps) {
  const { name, bytes } = paper;
  return (
    <Card>
      <div>
        <p class="as-written">{name}</p>
        <p class="quiet small">{papersWords.bytes(bytes)}</p>
        {mayHoldPlace(paper) && <p class="quiet small">{papersWords.place}</p>}
      </div>
      <Chips
        label={`${words.goes}: ${name}`}
        labelUnseen
        options={[{ value: 'in', label: words.goes }]}
        chosen={goes ? ['in'] : []}
        onChange={(chosen) => onTurn(chosen.length > 0)}
        many
      />
    </Card>
  );
}
