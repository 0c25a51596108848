import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { pdfStructure } from '../../support/pdf-structure.ts';

/** A PDF as a careless writer makes it. */
async function drawn(draw: (pdf: PDFKit.PDFDocument) => void): Promise<readonly string[]> {
  const pdf = new PDFDocument({ tagged: true, pdfVersion: '1.7', compress: false });
  const pieces: Uint8Array[] = [];
  const bytes = new Promise<Uint8Array>((resolve) => {
    pdf.on('data', (piece: Uint8Array) => pieces.push(piece));
    pdf.on('end', () => resolve(Buffer.concat(pieces)));
  });
  draw(pdf);
  pdf.end();
  return (await pdfStructure(await bytes)).faults;
}

describe('the check of a PDF marks down', () => {
  it('a file without language or title, whose letters are not in it', async () => {
    const faults = await drawn((pdf) => pdf.text('Plain'));

    for (const fault of ['no language', 'no title', 'the title is not shown', 'letters are not in the file'])
      expect(faults).toContain(fault);
    expect(faults).toContain('letters without words');
  });

  it('text that is not marked, and text that no structure points to', async () => {
    const faults = await drawn((pdf) => {
      pdf.text('Bare');
      pdf.markContent('P').text('Marked, in no structure').endMarkedContent();
    });

    expect(faults).toContain('text that is not marked: Bare');
    expect(faults.join()).toContain('text outside the structure: Marked, in no structure');
  });

  it('a figure without words, a heading out of step, and an item outside a list', async () => {
    const faults = await drawn((pdf) => {
      const root = pdf.struct('Document');
      pdf.addStructure(root);
      for (const role of ['Figure', 'H3', 'LI']) root.add(pdf.struct(role, {}, () => void pdf.text(role)));
      root.end();
    });

    for (const fault of ['a figure without words', 'a heading of level 3 out of step', 'LI in Document', '0 titles'])
      expect(faults).toContain(fault);
  });

  it('a picture, which may be one of text', async () => {
    const dot = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );

    expect(await drawn((pdf) => pdf.image(dot))).toContain('a picture, which may be one of text');
  });
});
