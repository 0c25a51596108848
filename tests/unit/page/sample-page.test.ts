import { describe, expect, it } from 'vitest';
import type { Block, Page } from '../../../src/domain/page/blocks.ts';
import { fitPage } from '../../../src/domain/page/fitting.ts';
import { picksFor } from '../../../src/domain/page/make-page.ts';
import { pageText } from '../../support/page-text.ts';
import { pageInput, sampleJournal } from '../../support/sample.ts';

const journal = sampleJournal();

function fitted(plan = {}) {
  return fitPage(pageInput(journal, plan), () => true);
}

/** Every note id that a page stands on. */
function tracesOf(page: Page): readonly string[] {
  return page.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.block === 'paragraph') return block.lines.flatMap(({ from }) => from);
      if (block.block === 'list') return block.items.flatMap(({ from }) => from);
      if (block.block === 'quotes') return block.quotes.flatMap(({ from }) => from);
      return block.block === 'bars' ? block.rows.flatMap(({ from }) => from) : [];
    }),
  );
}

/** Every line, quote and row of a block; what only explains a figure is no fact. */
function factsIn(block: Block): readonly { readonly text: string; readonly from: readonly string[] }[] {
  switch (block.block) {
    case 'paragraph':
      return block.quiet ? [] : block.lines;
    case 'list':
      return block.items;
    case 'quotes':
      return block.quotes.map(({ words, from }) => ({ text: words, from }));
    case 'bars':
      return block.rows.map(({ label, from }) => ({ text: label, from }));
    case 'shapes':
      return [{ text: 'shapes', from: block.from }];
    case 'table':
      return block.rows.map(({ cells, from }) => ({ text: cells.join(' '), from }));
    case 'timeline':
      return [];
  }
}

describe('the page of the sample case', () => {
  it('reads as it was agreed to read', async () => {
    const { page } = fitted();

    await expect(pageText(page)).toMatchFileSnapshot('sample-page.txt');
  });

  it('has 350 to 480 words', () => {
    const { page } = fitted();

    expect(page.wordCount).toBeGreaterThanOrEqual(350);
    expect(page.wordCount).toBeLessThanOrEqual(480);
  });

  it('keeps the printed order', () => {
    const { page } = fitted({ asks: ['A date for OT to start'], questions: ['Who leads?'] });

    const order = page.sections.map(({ id }) => id);

    expect(order).toEqual(['in-short', 'said', 'involved', 'happened', 'agreed', 'worked', 'help', 'questions']);
  });

  it('is the same page for the same notes, plan and day', () => {
    const pages = [fitted().page, fitPage(pageInput(sampleJournal()), () => true).page];

    expect(pageText(pages[0] as Page)).toBe(pageText(pages[1] as Page));
  });

  it('stands on notes that exist, line by line', () => {
    const known = new Set(journal.notes.map(({ id }) => id));

    const traces = tracesOf(fitted().page);

    expect(traces.length).toBeGreaterThan(30);
    expect(traces.filter((id) => !known.has(id))).toEqual([]);
  });

  it('has no fact and no quote that stands on nothing', () => {
    const { page } = fitted({ asks: ['A date for OT to start'], questions: ['Who leads?'] });
    const facts = page.sections
      .filter(({ id }) => id !== 'help' && id !== 'questions')
      .flatMap(({ blocks }) => blocks.flatMap(factsIn));

    const bare = facts.filter(({ from }) => from.length === 0).map(({ text }) => text);

    expect(facts.length).toBeGreaterThan(30);
    expect(bare).toEqual(['A date for OT to start.', 'We can tell you more in person.', 'Past their date:']);
  });

  it('opens in whole sentences, as a person would say them, from what the notes hold', () => {
    const [first] = fitted().page.sections;
    const lines = first?.blocks.flatMap((block) => (block.block === 'paragraph' ? block.lines : [])) ?? [];

    expect(lines.map(({ text }) => text)).toEqual([
      'What went well, January 2026: First day at Larkfallow. Des met us at the car.',
      'Jem was diagnosed with autism in November 2023.',
    ]);
    expect(lines.every(({ from }) => from.length === 1)).toBe(true);
  });

  it('gives every event its source and every line of it no more than a breath', () => {
    const { page } = fitted();
    const list = page.sections.find(({ id }) => id === 'happened')?.blocks.find(({ block }) => block === 'list');
    if (list?.block !== 'list') throw new Error('no list');

    const sources = list.items.map(({ source }) => source);

    expect(sources).not.toContain(undefined);
    expect(list.items.every(({ text }) => text.split(' ').length <= 16)).toBe(true);
  });

  it('puts opinion nowhere but under its label', () => {
    const { page } = fitted({ asks: ['One person to contact'] });
    const views = journal.notes.flatMap(({ body }) => (body.view ? [body.view] : []));

    const printed = pageText(page);

    expect(
      page.sections.filter(({ register }) => register === 'view').map(({ registerLabel }) => registerLabel),
    ).toEqual(['Our view']);
    expect(views.filter((view) => printed.includes(view))).toEqual([]);
  });

  it('opens with the child and no complaint', () => {
    const [inShort] = fitted().page.sections;

    const opening = JSON.stringify(inShort);

    expect(opening).not.toMatch(/complain|refus|late|fault|appeal|never|waiting/i);
  });

  it('never prints alarming words, and says that they can be told, until the parent chooses', () => {
    const hard = picksFor(pageInput(journal), fitted().limits).hard[0];
    if (!hard) throw new Error('the sample has hard words');

    const asIs = pageText(fitted().page);
    const leftOut = pageText(fitted({ overrides: { [hard.thing.id]: { hardWords: 'leave-out' } } }).page);
    const printed = pageText(fitted({ overrides: { [hard.thing.id]: { hardWords: 'print', show: true } } }).page);

    expect(asIs).toContain('On 11 February 2025 Jem said something that made us worry about safety.');
    expect(`${asIs} ${leftOut}`).not.toMatch(/want to die|want to be here/);
    expect(leftOut).not.toContain('worry about safety');
    expect(printed).toContain("I don't want to be here.");
  });

  it('shows how the EHC coordinators changed and when nobody was named', () => {
    const text = pageText(fitted().page);

    expect(text).toContain('Bev Tranter, Kieran Sillitoe, Aisha Rahmani, Glyn Farrow');
    expect(text).toContain('none named March 2024 to February 2025');
  });

  it('leaves social care and hurtful things out unless they are chosen', () => {
    const social = journal.notes.find(({ body }) => body.title?.startsWith('Head rang'));
    if (!social) throw new Error('no such note');

    const asIs = pageText(fitted().page);
    const chosen = pageText(fitted({ overrides: { [social.id]: { show: true } } }).page);

    expect(asIs).not.toMatch(/social care|referral to social/i);
    expect(chosen).toContain('Head rang');
  });
});
