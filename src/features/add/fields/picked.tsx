import { lastUsed } from '../../../domain/last-used.ts';
import { Picklist } from '../../../ui/picklist.tsx';
import { TextBox } from '../../../ui/text-box.tsx';
import { addMoreWords } from '../../../words/en/add-more.ts';
import { meetingList } from '../../../words/en/picklists/meetings.ts';
import { paperList } from '../../../words/en/picklists/papers.ts';
import { pickWords } from '../../../words/en/picklists/pick-words.ts';
import { placeList } from '../../../words/en/picklists/settings.ts';
import { reportWords } from '../../../words/en/report.ts';
import type { FieldProps } from './field.ts';

const MOST_USED = 4;

/** What a meeting was, or what a paper is called. */
export function TitleField({ form, set, context }: FieldProps) {
  const { meeting, meetingHint, paper, paperHint } = addMoreWords.title;
  const onChange = (title: string) => set({ title });
  if (form.kind !== 'meeting')
    return <TextBox label={paper} hint={paperHint} value={form.title} onInput={onChange} rows={1} />;
  const before = context.notes.map(({ body }) => (body.kind === 'meeting' ? body.title : undefined));
  return (
    <Picklist
      label={meeting}
      hint={meetingHint}
      value={form.title}
      onChange={onChange}
      used={lastUsed(before, MOST_USED)}
      groups={meetingList(context.nation)}
      words={pickWords}
    />
  );
}

/** What kind of paper it is. */
export function PaperTypeField({ form, set, context }: FieldProps) {
  const before = context.notes.map(({ body }) => body.paper?.type);
  return (
    <Picklist
      label={reportWords.paper.type}
      value={form.paperType}
      onChange={(paperType) => set({ paperType })}
      used={lastUsed([...before, ...reportWords.paper.types], MOST_USED)}
      groups={paperList}
      words={pickWords}
    />
  );
}

/** Where it was. */
export function WhereField({ form, set, context }: FieldProps) {
  const before = context.notes.map(({ body }) => body.where);
  return (
    <Picklist
      label={addMoreWords.where}
      value={form.where}
      onChange={(where) => set({ where })}
      used={lastUsed([...before, addMoreWords.home, addMoreWords.school], MOST_USED)}
      groups={placeList}
      words={pickWords}
    />
  );
}
