import { describe, expect, it } from 'vitest';
import { type Audience, audiences } from '../../../src/domain/page/audiences.ts';
import { fitPage } from '../../../src/domain/page/fitting.ts';
import type { PagePlan } from '../../../src/domain/page/plan.ts';
import { pageText } from '../../support/page-text.ts';
import { pageInput, sampleJournal } from '../../support/sample.ts';

const journal = sampleJournal();
const all = Object.keys(audiences) as Audience[];
const asks = { asks: ['A date for OT to start, from Glyn Farrow'], questions: ['Who is our one person to contact?'] };

function made(audience: Audience, plan: Partial<PagePlan> = {}) {
  return fitPage(pageInput(journal, { audience, ...asks, ...plan }), () => true).page;
}

describe('a page for some readers', () => {
  it.each(all)('%s reads as it was agreed to read', async (audience) => {
    await expect(pageText(made(audience))).toMatchFileSnapshot(`audiences/${audience}.txt`);
  });

  it.each(all)('%s has the sections of its order and no others', (audience) => {
    const ids = made(audience).sections.map(({ id }) => id);

    expect(ids.length).toBeGreaterThan(3);
    expect(ids).toEqual(audiences[audience].order.filter((id) => ids.includes(id)));
  });

  it('has no opinion, thanks or question for a tribunal', () => {
    const { sections } = made('tribunal');

    expect(sections.map(({ register }) => register)).not.toContain('view');
    expect(sections.map(({ id }) => id)).not.toContain('worked');
    expect(pageText(made('tribunal'))).toContain('Jem: parent’s record');
  });

  it('opens for social care with what a day is like, marked as our view', () => {
    const [, day] = made('social-care').sections;

    expect(day).toMatchObject({ id: 'day', register: 'view', registerLabel: 'Our view' });
  });

  it('names no one outside by name where roles are asked for, in notes, quotes, promises and the parent’s own lines', () => {
    const names = [...journal.people.values()]
      .filter(({ body }) => body.name !== body.service)
      .flatMap(({ body }) => body.name.split(/\s+/).filter((part) => /^\p{Lu}/u.test(part) && part.length > 2))
      .filter((part) => !/^(?:Mrs|Miss|The|Jem|SEND|CAMHS|School|SENCo|Health|Reception|Class|Duty|EHC)$/i.test(part));

    for (const naming of ['roles', 'initials'] as const) {
      const text = pageText(made('someone-new', { naming }));
      const found = names.filter((name) =>
        new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text.replace(/Dawn Hollowell/g, '')),
      );
      expect([...new Set(found)], text).toEqual([]);
    }
    expect(made('someone-new').sections.some(({ id }) => id === 'help')).toBe(true);
  });

  it('has on two sheets what a day is like and the papers too, before what is asked', () => {
    const ids = made('someone-new', { length: '2' }).sections.map(({ id }) => id);

    expect(ids.slice(-4)).toEqual(['day', 'papers', 'help', 'questions']);
  });

  it('uses the parent’s choice of names over the usual one', () => {
    expect(pageText(made('council'))).not.toContain('Glyn Farrow');
    expect(pageText(made('council', { naming: 'names' }))).toContain('Glyn Farrow');
  });
});
