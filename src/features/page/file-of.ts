import type { Page } from '../../domain/page/blocks.ts';
import type { Sheet } from '../../domain/page/plan.ts';
import { summaryWords } from '../../words/en/summary.ts';

/** The kinds of file that a document can be saved as. */
export type FileKind = 'pdf' | 'word' | 'web' | 'sheet';

const MEDIA: Readonly<Record<FileKind, readonly [string, string]>> = {
  pdf: ['pdf', 'application/pdf'],
  word: ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  web: ['html', 'text/html'],
  sheet: ['csv', 'text/csv'],
};

/** A file made on this device, and the signs that could not be drawn in it. */
interface FileMade {
  readonly file: File;
  readonly missing: readonly string[];
}

/** Makes a document into a file. What writes it is fetched from this device when it is first asked for. */
export async function fileOf(page: Page, sheet: Sheet, kind: FileKind): Promise<FileMade> {
  const [ending, type] = MEDIA[kind];
  const { content, missing = [] } = await contentOf(page, sheet, kind);
  return { file: new File([content], `${page.fileName}.${ending}`, { type }), missing };
}

/** An empty file of a kind, to ask a phone whether it can share such files. */
export function likeFile(kind: FileKind): File {
  const [ending, type] = MEDIA[kind];
  return new File([], `page.${ending}`, { type });
}

interface Content {
  readonly content: BlobPart;
  readonly missing?: readonly string[];
}

async function contentOf(page: Page, sheet: Sheet, kind: FileKind): Promise<Content> {
  switch (kind) {
    case 'pdf': {
      const { pageAsPdf } = await import('../../documents/pdf/write.ts');
      const { file, missing } = await pageAsPdf(page, sheet, summaryWords.read.pageOf);
      return { content: file, missing };
    }
    case 'word': {
      const [{ pageAsWord }, { timelinePicture }] = await Promise.all([
        import('../../documents/page/word.ts'),
        import('../../documents/page/timeline-picture.ts'),
      ]);
      return { content: await pageAsWord(page, sheet, timelinePicture) };
    }
    case 'web': {
      const { pageAsWeb } = await import('../../documents/page/web.tsx');
      return { content: pageAsWeb(page, sheet) };
    }
    case 'sheet': {
      const { pageAsCsv } = await import('../../documents/page/csv.ts');
      return { content: pageAsCsv(page) ?? '' };
    }
  }
}
