import {
  AlignmentType,
  ColumnBreak,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Block, DrawnSection, Line, Page, Timeline } from '../../domain/page/blocks.ts';
import type { Sheet } from '../../domain/page/plan.ts';
import { rowsOf } from './columns.ts';
import { heldTogether, inOnePiece } from './held-together.ts';
import type { Picture } from './timeline-picture.ts';
import { BULLETS, FOOT, listsFor, marginOf, NUMBERED, QUOTED, SIZES, stylesFor } from './word-look.ts';
import { wordTable } from './word-table.ts';

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
    new Paragraph({ children: [new TextRun({ text: page.readingTime, size: quiet })] }),
    ...page.heading.map((line) => new Paragraph(line)),
  ];
  const parts = partsOf(page.sections, { sheet, picture });
  const foot = [new Paragraph({ ...FOOT, children: page.foot.flatMap((line) => runsOf(line, quiet, true)) })];
  const packed = await Packer.toBlob(
    new Document({
      title: page.fileName,
      creator: '',
      lastModifiedBy: '',
      styles: { default: stylesFor(sheet) },
      numbering: { config: listsFor(page) },
      sections: [
        section(heading, false, sheet),
        ...parts.map(({ children, half }) => section(children, half, sheet)),
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

interface Part {
  readonly half: boolean;
  readonly children: FileChild[];
}

/** Neighbours that are half a page wide go into two columns together, where the page is in columns. */
function partsOf(sections: readonly DrawnSection[], look: Look): readonly Part[] {
  const parts: Part[] = [];
  for (const row of rowsOf(sections)) {
    const half = row.length > 1 && (look.sheet === '1' || look.sheet === '2');
    const children = row.flatMap((column, index) =>
      column.flatMap((one, place) => sectionOf(one, look, half && index > 0 && place === 0)),
    );
    const last = parts.at(-1);
    if (last && !last.half && !half) last.children.push(...children);
    else parts.push({ half, children });
  }
  return parts;
}

function section(children: readonly FileChild[], half: boolean, sheet: Sheet): ISectionOptions {
  const isLandscape = sheet === 'record';
  const margin = marginOf(sheet);
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
        margin: { top: margin, bottom: margin, left: margin, right: margin, footer: convertMillimetersToTwip(6) },
      },
    },
    footers: { default: pageNumbers() },
    children: [...children],
  };
}

function pageNumbers(): Footer {
  const run = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.END, children: [run] })] });
}

/** How a document is laid out, and the picture of its timeline. */
interface Look {
  readonly sheet: Sheet;
  readonly picture: Picture | undefined;
}

function sectionOf(
  { id, title, registerLabel, isAttached = false, blocks }: DrawnSection,
  look: Look,
  isSecondColumn: boolean,
): readonly FileChild[] {
  const heading = new TextRun(registerLabel ? `${title} (${registerLabel})` : title);
  // On one sheet columns are cut as in print. On two a column may run on to the next sheet, and Word must balance them.
  const children = isSecondColumn && look.sheet === '1' ? [new ColumnBreak(), heading] : [heading];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children, pageBreakBefore: isAttached }),
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
      return block.quotes.map(({ words, shown, date }) => quoted(shown ? words : `“${words}”`, date, quiet));
    case 'timeline':
      return picture ? [new Paragraph({ children: [pictured(picture, block.alt)] })] : [];
    case 'bars':
      return block.rows.map(({ label, when }) =>
        listed([new TextRun(`${label} `), new TextRun({ text: `(${when})`, size: quiet })]),
      );
    case 'shapes':
      return [new Paragraph(`${block.groups.map(({ label }) => label).join(', ')}.`)];
    case 'table':
      return [wordTable(block, sheet)];
  }
}

function listed(children: readonly TextRun[], numbering = { reference: BULLETS, level: 0 }): Paragraph {
  return new Paragraph({ numbering, keepLines: true, children: [...children] });
}

function quoted(words: string, date: string, size: number): Paragraph {
  const told = [new TextRun(`${heldTogether(words)} `), new TextRun({ text: inOnePiece(date), size })];
  return new Paragraph({ ...QUOTED, keepLines: true, children: told });
}

function pictured({ bytes, width, height }: Picture, alt: string): ImageRun {
  const altText = { title: '', name: 'timeline', description: alt };
  return new ImageRun({ type: 'png', data: bytes, transformation: { width, height }, altText });
}

function runsOf({ lead, text, source, strong = false }: Line, quiet: number, isQuiet = false): readonly TextRun[] {
  const size = isQuiet ? { size: quiet } : {};
  return [
    ...(lead ? [new TextRun({ text: `${lead}: `, ...size })] : []),
    new TextRun({ text, bold: strong, ...size }),
    ...(source ? [new TextRun({ text: ` ${inOnePiece(`(${source})`)}`, size: quiet })] : []),
    new TextRun(' '),
  ];
}
