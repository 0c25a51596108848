import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pageAsText } from '../../../src/documents/page/text.ts';
import { pageAsWord } from '../../../src/documents/page/word.ts';
import type { Block, Page } from '../../../src/domain/page/blocks.ts';
import { fitPage } from '../../../src/domain/page/fitting.ts';
import { lineText } from '../../../src/domain/page/make-page.ts';
import { pageInput, sampleJournal } from '../../support/sample.ts';

const { page } = fitPage(pageInput(sampleJournal()), () => true);

async function partsOf(made: Page): Promise<Record<string, string>> {
  const parts = unzipSync(new Uint8Array(await (await pageAsWord(made)).arrayBuffer()));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The words of a Word file, a paragraph a line. */
function wordsIn(xml: string): string {
  const texts = xml.replaceAll('</w:p>', '\n').replaceAll(/<[^>]+>/g, '');
  const letters = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as Record<string, string>;
  return texts.replaceAll(/&(\w+);/g, (_, name: string) => letters[name] ?? '');
}

function everyLine({ title, heading, sections, foot }: Page): readonly string[] {
  const lines = sections.flatMap((section) => [section.title, ...section.blocks.flatMap(linesOf)]);
  return [title, ...heading, ...lines, ...foot.map(lineText)];
}

function linesOf(block: Block): readonly string[] {
  switch (block.block) {
    case 'paragraph':
      return block.lines.map(lineText);
    case 'list':
      return block.items.map(lineText);
    case 'quotes':
      return block.quotes.map(({ words }) => words);
    case 'table':
      return block.rows.flatMap(({ cells }) => cells);
    case 'shapes':
      return block.groups.map(({ label }) => label);
    case 'bars':
      return block.rows.map(({ label, when }) => `${label} (${when})`);
    case 'timeline':
      return [];
  }
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').toLowerCase();
}

describe('the page as a file', () => {
  it('has every line of the page, in its order, as plain text and for Word', async () => {
    const parts = await partsOf(page);

    for (const file of [pageAsText(page), wordsIn(parts['word/document.xml'] ?? '')]) {
      let from = 0;
      for (const line of everyLine(page)) {
        const at = plain(file).indexOf(plain(line), from);
        expect(at, `“${line}” after ${from}`).toBeGreaterThanOrEqual(from);
        from = at;
      }
    }
  });

  it('for Word has real headings and lists, is in British English and in Arial, on A4', async () => {
    const parts = await partsOf(page);
    const document = parts['word/document.xml'] ?? '';

    expect(document.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(1);
    expect(document.match(/w:pStyle w:val="Heading2"/g)).toHaveLength(page.sections.length);
    expect(document).toContain('<w:numPr>');
    expect(document).toMatch(/w:pgSz w:w="11906" w:h="16838"/);
    expect(parts['word/styles.xml']).toContain('w:val="en-GB"');
    expect(parts['word/styles.xml']).toContain('Arial');
  });

  it('for Word keeps each thing told on one sheet, and how it is known on one line', async () => {
    const told = wordsIn((await partsOf(page))['word/document.xml'] ?? '');
    const list = ((await partsOf(page))['word/document.xml'] ?? '')
      .split('<w:p>')
      .filter((one) => one.includes('w:numPr'));

    expect(list.length).toBeGreaterThan(10);
    expect(list.filter((one) => !one.includes('<w:keepLines/>'))).toEqual([]);
    expect(told).toContain('(our\u00a0note,\u00a0same\u00a0day)');
    expect(told).toMatch(/it\.\u00a0…” October\u00a02020/);
  });

  it('for Word says nothing of who wrote it but what is on the page', async () => {
    const core = (await partsOf(page))['docProps/core.xml'] ?? '';

    expect(core).not.toContain('Hollowell');
    expect(core).toContain(page.fileName);
  });

  it('for Word says nowhere at what time it was made', async () => {
    const bytes = Buffer.from(await (await pageAsWord(page)).arrayBuffer());
    const parts = await partsOf(page);

    expect(Object.values(parts).join('\n')).not.toMatch(/\d\dT\d\d:\d\d/);
    expect(bytes.readUInt32LE(0)).toBe(0x04034b50); // the first entry of the zip, with its time and day at 10
    expect([bytes.readUInt16LE(10), bytes.readUInt16LE(12)]).toEqual([0, (1 << 5) | 1]);
  });

  it('takes words that look like markup as words', async () => {
    const odd = { ...page, title: '<b>&amp; "Jem"</b> =1+1' };

    expect(pageAsText(odd)).toContain('<b>&amp; "Jem"</b> =1+1');
    expect(wordsIn((await partsOf(odd))['word/document.xml'] ?? '')).toContain('<b>&amp; "Jem"</b> =1+1');
  });

  it('numbers nothing but what the page numbers', () => {
    const numbered = page.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.block === 'list' && block.numbered ? block.items : [])),
    );

    expect(pageAsText(page).match(/^\d+\. /gm) ?? []).toHaveLength(numbered.length);
  });
});
