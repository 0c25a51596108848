import type { ComponentType } from 'preact';
import type { Ask } from '../../../domain/kinds/kind.ts';
import { lazy } from '../../../ui/lazy.tsx';
import { ClosenessField, KindField, OkToShareField, ResultField } from './answers.tsx';
import { WhenField } from './dates.tsx';
import type { FieldProps } from './field.ts';
import { PeopleAsk } from './people.tsx';

const more = (name: keyof typeof import('./more-answers.tsx')) =>
  lazy(async () => (await import('./more-answers.tsx'))[name]);
const CallBackField = lazy(async () => (await import('./due.tsx')).CallBackField);
const AgreedField = lazy(async () => (await import('./agreed.tsx')).AgreedField);
const PromisedField = lazy(async () => (await import('./promised.tsx')).PromisedField);
const PaperField = lazy(async () => (await import('./report.tsx')).PaperField);
const LeavingField = lazy(async () => (await import('./leaving.tsx')).LeavingField);
const ToldField = lazy(async () => (await import('./told.tsx')).ToldField);
const picked = (name: keyof typeof import('./picked.tsx')) => lazy(async () => (await import('./picked.tsx'))[name]);
const ChannelField = lazy(async () => (await import('./channel.tsx')).ChannelField);
const WaitedField = lazy(async () => (await import('./channel.tsx')).WaitedField);
const QuotesField = lazy(async () => (await import('./quotes.tsx')).QuotesField);
const PapersField = lazy(async () => (await import('./papers.tsx')).PapersField);
const OtherViewsField = lazy(async () => (await import('./other-views.tsx')).OtherViewsField);

/** The field for each thing a kind can ask. Large ones that few notes need come when they are first shown. */
export const fields: Readonly<Record<Ask, ComponentType<FieldProps>>> = {
  title: picked('TitleField'),
  leaving: LeavingField,
  'saw-child': more('SawChildField'),
  told: ToldField,
  quotes: QuotesField,
  closeness: ClosenessField,
  result: ResultField,
  people: PeopleAsk,
  when: WhenField,
  waited: WaitedField,
  channel: ChannelField,
  'call-back': CallBackField,
  agreed: AgreedField,
  promised: PromisedField,
  paper: PaperField,
  papers: PapersField,
  'ok-to-share': OkToShareField,
  kind: KindField,
  hard: more('HardField'),
  topics: more('TopicsField'),
  where: picked('WhereField'),
  source: more('SourceField'),
  'also-seen': more('AlsoSeenField'),
  around: more('AroundField'),
  effect: more('EffectField'),
  view: more('ViewField'),
  'other-views': OtherViewsField,
  reference: more('ReferenceField'),
};
