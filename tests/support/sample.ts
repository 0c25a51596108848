import { readFileSync } from 'node:fs';
import { readSimpleCase } from '../../src/bring/simple-case.ts';
import { addVersions } from '../../src/domain/add-versions.ts';
import { previewOf } from '../../src/domain/brought.ts';
import { emptyJournal, type Journal } from '../../src/domain/journal.ts';
import type { PageInput } from '../../src/domain/page/make-page.ts';
import { emptyPlan, type PagePlan } from '../../src/domain/page/plan.ts';
import { pageWords } from '../../src/words/en/page.ts';
import { testStamp } from './stamp.ts';

export const sampleText: string = readFileSync(new URL('../data/sample-case.jsonl', import.meta.url), 'utf8');

/** The sample case, brought in on 21 November 2026. */
export function sampleJournal(): Journal {
  const read = readSimpleCase(sampleText, emptyJournal, testStamp());
  if (!read.ok) throw new Error(read.reason);
  return addVersions(emptyJournal, previewOf(read.brought, emptyJournal, testStamp()).versions);
}

/** What a page is made from, with the sample case and no plan unless given. */
export function pageInput(journal: Journal, plan: Partial<PagePlan> = {}): PageInput {
  const child = journal.child?.body.name || 'my child';
  return { journal, plan: { ...emptyPlan, ...plan }, today: '2026-11-21', words: pageWords(child) };
}
