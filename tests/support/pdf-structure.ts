import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A part of the structure: an element with parts of its own, or the content that it points to. */
interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

export interface PdfStructure {
  /** What a check of PDF/UA would mark down; empty where there is nothing. */
  readonly faults: readonly string[];
  /** The text in the order of the structure, which is what a screen reader reads. */
  readonly told: string;
}

/**
 * What of PDF/UA (ISO 14289-1) can be told by reading the file: no validator of it can be had everywhere the tests run.
 * That the tags are the right ones for what they hold is for eyes.
 */
export async function pdfStructure(bytes: Uint8Array): Promise<PdfStructure> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sheets = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => sheetOf(await document.getPage(index + 1))),
  );
  const nodes = sheets.flatMap(({ tree }) => (tree ? flatten(tree) : []));
  const faults = [
    ...(await ofDocument(document)),
    ...ofFonts(Buffer.from(bytes).toString('latin1')),
    ...sheets.flatMap((sheet) => sheet.faults),
    ...ofHeadings(nodes),
    ...nodes.flatMap(ofNesting),
    ...nodes.filter(({ role, alt }) => role === 'Figure' && !alt?.trim()).map(() => 'a figure without words'),
  ];
  return { faults, told: sheets.map(({ told }) => told).join(' ') };
}

async function ofDocument(document: PDFDocumentProxy): Promise<readonly string[]> {
  const { info, metadata } = await document.getMetadata();
  const { Title, Language } = info as { Title?: string; Language?: string };
  const preferences = (await document.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null;
  const rules: readonly (readonly [string, boolean])[] = [
    ['not marked', (await document.getMarkInfo())?.Marked === true],
    ['no language', Language === 'en-GB'],
    ['no title', Boolean(Title)],
    ['the title is not shown', preferences?.DisplayDocTitle === true],
    ['the titles differ', metadata?.get('dc:title') === Title],
    ['does not say that it is PDF/UA', metadata?.get('pdfuaid:part') === '1'],
  ];
  return rules.filter(([, holds]) => !holds).map(([fault]) => fault);
}

/** Letters that are not in the file, or that no words can be read from. */
function ofFonts(file: string): readonly string[] {
  const objects = file.match(/\d+ 0 obj\s*<<[\s\S]*?endobj/g) ?? [];
  const fonts = objects.filter((one) => /\/Type \/Font\b/.test(one) && !/\/CIDFontType/.test(one));
  const descriptors = objects.filter((one) => /\/Type \/FontDescriptor\b/.test(one));
  return [
    ...(fonts.length === 0 || descriptors.length < fonts.length ? ['letters are not in the file'] : []),
    ...fonts.filter((font) => !font.includes('/ToUnicode')).map(() => 'letters without words'),
    ...descriptors.filter((one) => !/\/FontFile[23]?\b/.test(one)).map(() => 'letters are not in the file'),
  ];
}

async function sheetOf(page: PDFPageProxy) {
  const tree = (await page.getStructTree()) as StructNode | null;
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const { texts, unmarked } = markedTexts(items as readonly ContentItem[]);
  const order = tree ? flatten(tree).flatMap(({ type, id }) => (type === 'content' && id ? [id] : [])) : [];
  const { fnArray } = await page.getOperatorList();
  const faults = [
    ...unmarked.map((text) => `text that is not marked: ${text}`),
    ...[...texts].filter(([id]) => !order.includes(id)).map(([, text]) => `text outside the structure: ${text.trim()}`),
    ...(new Set(order).size < order.length ? ['something is told twice'] : []),
    ...(fnArray.some((one) => PICTURES.includes(one)) ? ['a picture, which may be one of text'] : []),
  ];
  return { tree, faults, told: order.map((id) => texts.get(id) ?? '').join(' ') };
}

/** What stands in the content of a page: text, or where a mark begins or ends. */
interface ContentItem {
  readonly str?: string;
  readonly type?: string;
  readonly id?: string;
  readonly tag?: string;
}

/** Marks the content that no reader is told: headings that stand there again, and numbers of pages. */
const ARTIFACT = '';

function markedTexts(items: readonly ContentItem[]) {
  const within: string[] = [];
  const texts = new Map<string, string>();
  const unmarked: string[] = [];
  for (const item of items) {
    const mark = within.at(-1);
    if (item.type === 'endMarkedContent') within.pop();
    else if (item.type) within.push(markOf(item, mark));
    else if (mark !== undefined) texts.set(mark, `${texts.get(mark) ?? ''}${item.str} `);
    else if (item.str?.trim()) unmarked.push(item.str);
  }
  texts.delete(ARTIFACT);
  return { texts, unmarked };
}

function markOf({ id, tag = '' }: ContentItem, outer: string | undefined): string {
  return id ?? (tag === 'Artifact' ? ARTIFACT : (outer ?? tag));
}

const PICTURES: readonly number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];

function ofHeadings(nodes: readonly StructNode[]): readonly string[] {
  const levels = nodes.flatMap(({ role }) => (/^H\d$/.test(role ?? '') ? [Number(role?.slice(1))] : []));
  const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
  const titles = levels.filter((level) => level === 1).length;
  return [
    ...skipped.map((level) => `a heading of level ${level} out of step`),
    ...(titles === 1 ? [] : [`${titles} titles`]),
  ];
}

/** What may stand right in what. Roles that are not here may hold anything. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
};

function ofNesting({ role = '', children = [] }: StructNode): readonly string[] {
  const allowed = INSIDE[role];
  const inside = children.map((child) => child.role ?? 'content');
  if (allowed) return inside.filter((one) => !allowed.includes(one)).map((one) => `${one} right in ${role}`);
  const homeless = inside.filter((one) => ['LI', 'LBody', 'TR', 'TH', 'TD'].includes(one));
  return homeless.map((one) => `${one} in ${role}`);
}

function flatten(node: StructNode): readonly StructNode[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}
