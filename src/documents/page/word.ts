import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import type { Block, DrawnSection, Line, Page } from '../../domain/page/blocks.ts';
import { lineText } from '../../domain/page/make-page.ts';

const LETTERS = 'Arial';
/** Word counts letters in half points: 11.5 points on paper. */
const SIZE = 23;
const QUIET = 19;
const NUMBERED = 'numbered';
const MARGIN = convertMillimetersToTwip(14);

/**
 * A page as a Word file (Office Open XML, ISO/IEC 29500): real headings and lists, A4, Arial, in British English. The
 * same words in the same order as on paper; what a figure shows is a sentence.
 */
export function pageAsWord(page: Page): Promise<Blob> {
  const children = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(page.title)] }),
    quiet(page.readingTime),
    ...page.heading.map((line) => new Paragraph(line)),
    ...page.sections.flatMap(sectionOf),
    quiet(page.foot.map(lineText).join(' ')),
  ];
  return Packer.toBlob(
    new Document({
      title: page.fileName,
      creator: '',
      lastModifiedBy: '',
      styles: { default: stylesOf() },
      numbering: { config: [{ reference: NUMBERED, levels: [numberedLevel] }] },
      sections: [{ properties: { page: a4 }, children }],
    }),
  );
}

const a4 = {
  size: { width: 11_906, height: 16_838 }, // in twentieths of a point, as Word itself rounds A4
  margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
};

const numberedLevel = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 400, hanging: 400 } } },
};

function stylesOf() {
  const heading = { font: LETTERS, bold: true, color: '000000' };
  return {
    document: {
      run: { font: LETTERS, size: SIZE, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 40 } },
    },
    heading1: { run: { ...heading, size: 34 }, paragraph: { spacing: { after: 60 } } },
    heading2: { run: { ...heading, size: 26 }, paragraph: { spacing: { before: 160, after: 40 } } },
  };
}

function sectionOf({ title, registerLabel, blocks }: DrawnSection): readonly Paragraph[] {
  const heading = registerLabel ? `${title} (${registerLabel})` : title;
  return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: heading }), ...blocks.flatMap(blockOf)];
}

function blockOf(block: Block): readonly Paragraph[] {
  switch (block.block) {
    case 'paragraph':
      return [new Paragraph({ children: block.lines.flatMap((line) => runsOf(line, block.quiet)) })];
    case 'list':
      return block.items.map((line) =>
        listed(runsOf(line), block.numbered ? { numbering: { reference: NUMBERED, level: 0 } } : undefined),
      );
    case 'quotes':
      return block.quotes.map(({ words, shown, date }) =>
        listed([new TextRun(`${shown ? words : `“${words}”`} `), new TextRun({ text: date, size: QUIET })]),
      );
    case 'timeline':
    case 'bars':
      return [quiet(block.alt)];
    case 'shapes':
      return block.groups.map(({ label }) => listed([new TextRun(label)]));
  }
}

function listed(children: readonly TextRun[], look: object = { bullet: { level: 0 } }): Paragraph {
  return new Paragraph({ ...look, children: [...children] });
}

function quiet(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size: QUIET })] });
}

function runsOf({ lead, text, source, strong = false }: Line, isQuiet = false): readonly TextRun[] {
  const size = isQuiet ? { size: QUIET } : {};
  return [
    ...(lead ? [new TextRun({ text: `${lead}: `, bold: true, ...size })] : []),
    new TextRun({ text, bold: strong, ...size }),
    ...(source ? [new TextRun({ text: ` (${source})`, size: QUIET })] : []),
    new TextRun(' '),
  ];
}
