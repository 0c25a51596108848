import type { Block, DrawnSection, Line, Page } from '../../domain/page/blocks.ts';
import type { Sheet } from '../../domain/page/plan.ts';
import { rowsOf } from './columns.ts';
import { BarsFigure, ShapesFigure, TimelineFigure } from './figures.tsx';
import { heldTogether } from './held-together.ts';
import { RowsRead, TableView } from './table-view.tsx';

/**
 * `paper` is drawn in millimetres and points, for print; `picture` is the same for the eye alone, without headings of its
 * own; `reading` is in the app's own letters, for the screen.
 */
type PageForm = 'paper' | 'picture' | 'reading';

const HEADINGS = { paper: ['h1', 'h2'], picture: ['div', 'div'], reading: ['h2', 'h3'] } as const;

interface PageViewProps {
  readonly page: Page;
  readonly form: PageForm;
  readonly length?: Sheet;
  /** Words for "Page 1 of 1" at the foot of a single sheet. */
  readonly pageOfPages?: string | undefined;
}

/** Draws a page's blocks as HTML: real headings, lists and quotations, so that what is printed is tagged. */
export function PageView({ page, form, length = '1', pageOfPages }: PageViewProps) {
  const [Title] = HEADINGS[form];
  return (
    <article class={`${form === 'reading' ? 'reading' : 'paper'} is-length-${length}`} lang="en-GB">
      <header class="page-heading">
        <div class="page-top">
          <Title class="page-title">{page.title}</Title>
          <p class="page-quiet">{page.readingTime}</p>
        </div>
        {page.heading.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      {rowsOf(page.sections).map((row) => (
        <div class={row.length > 1 ? 'page-row is-pair' : 'page-row'} key={row[0]?.[0]?.id}>
          {row.map((column) => (
            <div class="page-column" key={column[0]?.id}>
              {column.map((section) => (
                <SectionView key={section.id} section={section} form={form} />
              ))}
            </div>
          ))}
        </div>
      ))}
      <footer class="page-foot">
        <p>
          {page.foot.map((line) => (
            <LineText key={line.text} line={line} />
          ))}
          {pageOfPages}
        </p>
      </footer>
    </article>
  );
}

function SectionView({ section, form }: { readonly section: DrawnSection; readonly form: PageViewProps['form'] }) {
  const [, Heading] = HEADINGS[form];
  return (
    <section class={`page-section is-${section.register}${section.isAttached ? ' is-attached' : ''}`}>
      <Heading class="section-title">
        {section.title}
        {section.registerLabel && ' '}
        {section.registerLabel && <span class="register-label">{section.registerLabel}</span>}
      </Heading>
      {section.blocks.map((block, index) => (
        <BlockView key={index} block={block} id={`${form}-${section.id}`} isRead={form === 'reading'} />
      ))}
    </section>
  );
}

interface BlockViewProps {
  readonly block: Block;
  readonly id: string;
  /** On a narrow screen, where a table has no room. */
  readonly isRead: boolean;
}

function BlockView({ block, id, isRead }: BlockViewProps) {
  switch (block.block) {
    case 'paragraph':
      return (
        <p class={block.quiet ? 'page-quiet' : undefined}>
          {block.lines.map((line, index) => (
            <LineText key={index} line={line} />
          ))}
        </p>
      );
    case 'list':
      return <ListView block={block} />;
    case 'quotes':
      return <QuotesView block={block} />;
    case 'timeline':
      return <TimelineFigure timeline={block} />;
    case 'bars':
      return <BarsFigure bars={block} id={id} />;
    case 'shapes':
      return <ShapesFigure shapes={block} />;
    case 'table':
      return isRead ? <RowsRead table={block} /> : <TableView table={block} />;
  }
}

function ListView({ block }: { readonly block: Extract<Block, { block: 'list' }> }) {
  const List = block.numbered ? 'ol' : 'ul';
  const digits = block.numbered ? String(block.items.length).length : 1;
  return (
    <List class={digits > 1 ? `page-list has-digits-${Math.min(digits, 3)}` : 'page-list'}>
      {block.items.map((line, index) => (
        <li key={index}>
          <LineText line={line} />
        </li>
      ))}
    </List>
  );
}

function QuotesView({ block }: { readonly block: Extract<Block, { block: 'quotes' }> }) {
  return (
    <ul class="page-quotes">
      {block.quotes.map(({ words, shown, date }, index) => (
        <li key={index}>
          {shown ? heldTogether(words) : `“${heldTogether(words)}”`} <span class="page-source">{date}</span>
        </li>
      ))}
    </ul>
  );
}

function LineText({ line }: { readonly line: Line }) {
  const { lead, text, source, strong } = line;
  return (
    <>
      {lead && <span class="page-lead">{lead}: </span>}
      {strong ? <strong>{text}</strong> : text}
      {source && ' '}
      {source && <span class="page-source">({source})</span>}{' '}
    </>
  );
}
