import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Block, DrawnSection, Line, Page, Timeline } from '../../domain/page/blocks.ts';
import { lineText } from '../../domain/page/make-page.ts';
import type { Sheet } from '../../domain/page/plan.ts';
import type { Picture } from './timeline-picture.ts';
import { MARGIN, wordTable } from './word-table.ts';

const LETTERS = 'Arial';
const NUMBERED = 'numbered';
const BULLETS = 'bullets';

/** Sizes in half points, as Word counts them. Arial is taller than the letters of print, so 11 points are as easy to read. */
const SIZES: Readonly<Record<Sheet, { readonly text: number; readonly quiet: number }>> = {
  '1': { text: 22, quiet: 19 },
  '2': { text: 24, quiet: 21 },
  large: { text: 32, quiet: 32 },
  record: { text: 21, quiet: 20 },
};

/**
 * A page or another document as a Word file (Office Open XML, ISO/IEC 29500): real headings, lists and tables, A4, Arial,
 * in British English. The same words in the same order as on paper. `draw` makes the picture of the timeline, which is
 * told in words; without it there is none, for what it shows is in the list below it.
 */
export async function pageAsWord(
  page: Page,
  sheet: Sheet = '1',
  draw: (timeline: Timeline) => Promise<Picture | undefined> = async () => undefined,
): Promise<Blob> {
  const timeline = page.sections.flatMap(({ blocks }) => blocks).find((block) => block.block === 'timeline');
  const picture = timeline && (await draw(timeline));
  const { quiet } = SIZES[sheet];
  const heading = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(page.title)] }),
    small(page.readingTime, quiet),
    ...page.heading.map((line) => new Paragraph(line)),
  ];
  const parts = runsOfSections(page.sections, sheet);
  const foot = [small(page.foot.map(lineText).join(' '), quiet)];
  const packed = await Packer.toBlob(
    new Document({
      title: page.fileName,
      creator: '',
      lastModifiedBy: '',
      styles: { default: stylesFor(sheet) },
      numbering: { config: listsFor(page) },
      sections: [
        section(heading, false, sheet),
        ...parts.map(({ sections, half }) =>
          section(
            sections.flatMap((one) => sectionOf(one, { sheet, picture })),
            half,
            sheet,
          ),
        ),
        section(foot, false, sheet),
      ],
    }),
  );
  return withoutTimes(packed);
}

const ABOUT = 'docProps/core.xml';
const NO_TIME = '1980-01-01T00:00:00'; // the first that a zip can hold

/** The packer writes down to the millisecond when it was made, and a page that was made at night should not say so. */
async function withoutTimes(packed: Blob): Promise<Blob> {
  const parts = unzipSync(new Uint8Array(await packed.arrayBuffer()));
  const about = strFromU8(parts[ABOUT] ?? new Uint8Array());
  parts[ABOUT] = strToU8(about.replaceAll(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''));
  return new Blob([zipSync(parts, { mtime: NO_TIME }) as BlobPart], { type: packed.type });
}

/** Each numbered list counts from one, so each has a numbering of its own. */
function listsFor({ sections }: Page) {
  const numbered = sections.map(({ id }) => ({ reference: `${NUMBERED}-${id}`, levels: [numberedLevel] }));
  return [{ reference: BULLETS, levels: [bulletLevel] }, ...numbered];
}

interface Part {
  readonly half: boolean;
  readonly sections: DrawnSection[];
}

/** Neighbours that are half a page wide go into two columns together, where the page is in columns. */
function runsOfSections(sections: readonly DrawnSection[], sheet: Sheet): readonly Part[] {
  const parts: Part[] = [];
  for (const one of sections) {
    const half = one.half && (sheet === '1' || sheet === '2');
    const last = parts.at(-1);
    if (last?.half === half) last.sections.push(one);
    else parts.push({ half, sections: [one] });
  }
  return parts;
}

function section(children: readonly FileChild[], half: boolean, sheet: Sheet): ISectionOptions {
  const isLandscape = sheet === 'record';
  return {
    properties: {
      type: SectionType.CONTINUOUS,
      ...(half && { column: { count: 2, space: convertMillimetersToTwip(8) } }),
      page: {
        // in twentieths of a point, as Word itself rounds A4
        size: {
          width: 11_906,
          height: 16_838,
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, footer: convertMillimetersToTwip(6) },
      },
    },
    ...(sheet !== '1' && { footers: { default: pageNumbers() } }),
    children: [...children],
  };
}

function pageNumbers(): Footer {
  const run = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.END, children: [run] })] });
}

const marked = {
  level: 0,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 400, hanging: 400 } } },
};
const numberedLevel = { ...marked, format: LevelFormat.DECIMAL, text: '%1.' };
const bulletLevel = { ...marked, format: LevelFormat.BULLET, text: '•' };

function stylesFor(sheet: Sheet) {
  const heading = { font: LETTERS, bold: true, color: '000000' };
  const { text } = SIZES[sheet];
  return {
    document: {
      run: { font: LETTERS, size: text, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 20 } },
    },
    heading1: { run: { ...heading, size: Math.round(text * 1.6) }, paragraph: { spacing: { after: 40 } } },
    heading2: {
      run: { ...heading, size: Math.round(text * 1.13) },
      paragraph: { keepNext: true, spacing: { before: 100, after: 20 } },
    },
  };
}

/** How a document is laid out, and the picture of its timeline. */
interface Look {
  readonly sheet: Sheet;
  readonly picture: Picture | undefined;
}

function sectionOf(
  { id, title, registerLabel, isAttached = false, blocks }: DrawnSection,
  look: Look,
): readonly FileChild[] {
  const heading = registerLabel ? `${title} (${registerLabel})` : title;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: heading, pageBreakBefore: isAttached }),
    ...blocks.flatMap((block) => blockOf(block, `${NUMBERED}-${id}`, look)),
  ];
}

function blockOf(block: Block, numbered: string, { sheet, picture }: Look): readonly FileChild[] {
  const { quiet } = SIZES[sheet];
  switch (block.block) {
    case 'paragraph':
      return [new Paragraph({ children: block.lines.flatMap((line) => runsOf(line, quiet, block.quiet)) })];
    case 'list':
      return block.items.map((line) =>
        listed(runsOf(line, quiet), block.numbered ? { reference: numbered, level: 0 } : undefined),
      );
    case 'quotes':
      return block.quotes.map(({ words, shown, date }) =>
        listed([new TextRun(`${shown ? words : `“${words}”`} `), new TextRun({ text: date, size: quiet })]),
      );
    case 'timeline':
      return picture ? [new Paragraph({ children: [pictured(picture, block.alt)] })] : [];
    case 'bars':
      return block.rows.map(({ label, when }) =>
        listed([new TextRun(`${label} `), new TextRun({ text: when, size: quiet })]),
      );
    case 'shapes':
      return [new Paragraph(`${block.groups.map(({ label }) => label).join(', ')}.`)];
    case 'table':
      return [wordTable(block, sheet)];
  }
}

function listed(children: readonly TextRun[], numbering = { reference: BULLETS, level: 0 }): Paragraph {
  return new Paragraph({ numbering, children: [...children] });
}

function pictured({ bytes, width, height }: Picture, alt: string): ImageRun {
  const altText = { title: '', name: 'timeline', description: alt };
  return new ImageRun({ type: 'png', data: bytes, transformation: { width, height }, altText });
}

function small(text: string, size: number): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size })] });
}

function runsOf({ lead, text, source, strong = false }: Line, quiet: number, isQuiet = false): readonly TextRun[] {
  const size = isQuiet ? { size: quiet } : {};
  return [
    ...(lead ? [new TextRun({ text: `${lead}: `, bold: true, ...size })] : []),
    new TextRun({ text, bold: strong, ...size }),
    ...(source ? [new TextRun({ text: ` (${source})`, size: quiet })] : []),
    new TextRun(' '),
  ];
}
