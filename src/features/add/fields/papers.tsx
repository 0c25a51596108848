import { useState } from 'preact/hooks';
import type { PhotoSize } from '../../../documents/photo/redrawn.ts';
import { isHeic, isPicture, mayHoldPlace, type Paper, turnedOn } from '../../../domain/paper.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Chips } from '../../../ui/chips.tsx';
import { Details } from '../../../ui/details.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { useFileCutShort } from '../../../ui/file-on-its-way.ts';
import { Notice } from '../../../ui/notice.tsx';
import { SmallPicture } from '../../../ui/picture.tsx';
import { Block } from '../../../ui/screen.tsx';
import { listOf } from '../../../words/en/dates.ts';
import { papersWords } from '../../../words/en/papers.ts';
import type { FieldProps } from './field.ts';

type State = { readonly at: 'idle' } | { readonly at: 'putting'; readonly name: string } | NotPut;

/** Files that the phone did not take, by name. */
interface NotPut {
  readonly at: 'full' | 'other';
  readonly names: readonly string[];
}

/** Photos and files of a note, in the order of their pages. */
export function PapersField({ form, set, context, putPaper }: FieldProps) {
  const [size, setSize] = useState<PhotoSize>('smaller');
  const [state, setState] = useState<State>({ at: 'idle' });
  const isFileCutShort = useFileCutShort();
  const put = async (files: readonly File[]) => {
    let failed: NotPut | undefined;
    for (const file of files) {
      setState({ at: 'putting', name: file.name });
      const result = await putPaper(file, size);
      if (!result.ok)
        failed = { at: result.reason === 'full' ? 'full' : 'other', names: [...(failed?.names ?? []), file.name] };
    }
    setState(failed ?? { at: 'idle' });
  };
  return (
    <Block title={papersWords.title} lead={papersWords.lead}>
      {form.papers.map((paper, index) => (
        <PaperCard
          key={paper.id}
          paper={paper}
          number={index + 1}
          small={() => context.papers.small(paper.id)}
          onTurn={() => set({ papers: form.papers.map((one) => (one === paper ? turnedOn(one) : one)) })}
          onEarlier={index > 0 ? () => set({ papers: movedUp(form.papers, index) }) : undefined}
          onOut={() => set({ papers: form.papers.filter((one) => one !== paper) })}
        />
      ))}
      {(state.at === 'full' || state.at === 'other') && (
        <Notice look="error">
          {papersWords.notPut[state.at]} {papersWords.notIn(listOf(state.names))}
        </Notice>
      )}
      {isFileCutShort && <Notice>{papersWords.cutShort}</Notice>}
      <ButtonRow>
        <FileButton
          quiet
          icon="camera"
          label={papersWords.take}
          accept="image/*"
          camera
          onChoose={(file) => put([file])}
        />
        <FileButton quiet label={papersWords.choose} onChooseAll={put} />
      </ButtonRow>
      <p role="status" class="quiet small">
        {state.at === 'putting'
          ? papersWords.putting(state.name)
          : form.papers.length > 0 && papersWords.put(form.papers.length)}
      </p>
      <SizeChips size={size} onChange={setSize} />
    </Block>
  );
}

interface PaperCardProps {
  readonly paper: Paper;
  readonly number: number;
  readonly small: () => Promise<string | undefined>;
  readonly onTurn: () => void;
  readonly onEarlier: (() => void) | undefined;
  readonly onOut: () => void;
}

function PaperCard({ paper, number, small, onTurn, onEarlier, onOut }: PaperCardProps) {
  const about = papersWords.page(number);
  return (
    <Card>
      <div class="with-picture">
        <SmallPicture key={paper.turned} load={small} turned={paper.turned} />
        <p class="as-written">
          {paper.name} <span class="quiet small">{papersWords.bytes(paper.bytes)}</span>
        </p>
      </div>
      {mayHoldPlace(paper) && <p>{papersWords.place}</p>}
      {isHeic(paper) && <p>{papersWords.heic}</p>}
      <ButtonRow>
        {isPicture(paper) && (
          <Button onClick={onTurn} about={about}>
            {papersWords.turn}
          </Button>
        )}
        {onEarlier && (
          <Button onClick={onEarlier} about={about}>
            {papersWords.earlier}
          </Button>
        )}
        <Button onClick={onOut} about={about}>
          {papersWords.out}
        </Button>
      </ButtonRow>
    </Card>
  );
}

function SizeChips({ size, onChange }: { readonly size: PhotoSize; readonly onChange: (size: PhotoSize) => void }) {
  const { size: words } = papersWords;
  const options = (['smaller', 'full', 'as-it-is'] as const).map((value) => ({ value, label: words[value] }));
  return (
    <Details summary={words.summary}>
      <Chips
        label={words.label}
        hint={words.hint}
        options={options}
        chosen={[size]}
        onChange={([one = 'smaller']) => onChange(one)}
        keepOne
      />
    </Details>
  );
}

function movedUp(papers: readonly Paper[], index: number): readonly Paper[] {
  const moved = [...papers];
  const [paper] = moved.splice(index, 1);
  return paper ? moved.toSpliced(index - 1, 0, paper) : papers;
}
