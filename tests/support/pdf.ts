import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a printed page is, as a reader's software sees it. */
export interface PrintedPage {
  readonly pages: number;
  readonly title: string;
  readonly language: string;
  readonly marked: boolean;
  /** The text, in the order in which it is read. */
  readonly text: string;
  /** The text of each sheet. */
  readonly texts: readonly string[];
  /** The smallest letters there are, in points. */
  readonly smallest: number;
  /** How often each structure tag occurs. */
  readonly tags: ReadonlyMap<string, number>;
  /** The alternative text of each figure; undefined where a figure has none. */
  readonly figures: readonly (string | undefined)[];
}

interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructNode[];
}

export async function readPdf(bytes: Uint8Array): Promise<PrintedPage> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info, metadata: _ } = await document.getMetadata();
  const facts = info as { Title?: string; Language?: string };
  const sheets = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => readSheet(document, index + 1)),
  );
  const nodes = sheets.flatMap((sheet) => sheet.nodes);
  const tags = new Map<string, number>();
  for (const { role } of nodes) if (role) tags.set(role, (tags.get(role) ?? 0) + 1);
  return {
    pages: document.numPages,
    title: facts.Title ?? '',
    language: facts.Language ?? '',
    marked: (await document.getMarkInfo())?.Marked ?? false,
    text: sheets.map(({ text }) => text).join(' '),
    texts: sheets.map(({ text }) => text),
    smallest: Math.min(...sheets.map(({ smallest }) => smallest)),
    tags,
    figures: nodes.filter(({ role }) => role === 'Figure').map(({ alt }) => alt),
  };
}

async function readSheet(document: PDFDocumentProxy, number: number) {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
  const sizes = items.flatMap((item) =>
    'str' in item && item.str.trim() ? Math.hypot(item.transform[2], item.transform[3]) : [],
  );
  return { text, smallest: Math.min(...sizes), nodes: flatten((await page.getStructTree()) as StructNode) };
}

function flatten(node: StructNode): readonly StructNode[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}
