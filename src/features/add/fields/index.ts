import type { ComponentType } from 'preact';
import type { Ask } from '../../../domain/kinds/kind.ts';
import {
  AlsoSeenField,
  ClosenessField,
  EffectField,
  HardField,
  KindField,
  OkToShareField,
  PaperField,
  ReferenceField,
  ResultField,
  SourceField,
  TitleField,
  TopicsField,
  ViewField,
  WaitedField,
  WhereField,
} from './answers.tsx';
import { CallBackField, WhenField } from './dates.tsx';
import type { FieldProps } from './field.ts';
import { PeopleAsk } from './people.tsx';
import { AgreedField, PromisedField } from './promised.tsx';

/** The field for each thing a kind can ask. */
export const fields: Readonly<Record<Ask, ComponentType<FieldProps>>> = {
  title: TitleField,
  closeness: ClosenessField,
  result: ResultField,
  people: PeopleAsk,
  when: WhenField,
  waited: WaitedField,
  'call-back': CallBackField,
  agreed: AgreedField,
  promised: PromisedField,
  paper: PaperField,
  'ok-to-share': OkToShareField,
  kind: KindField,
  hard: HardField,
  topics: TopicsField,
  where: WhereField,
  source: SourceField,
  'also-seen': AlsoSeenField,
  effect: EffectField,
  view: ViewField,
  reference: ReferenceField,
};
