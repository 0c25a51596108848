import type { ComponentChildren } from 'preact';
import type { DocumentId } from '../../domain/document/document.ts';
import { documents } from '../../domain/document/index.ts';
import { Row, Rows } from '../../ui/rows.tsx';
import { Screen } from '../../ui/screen.tsx';
import { documentsScreen } from '../../words/en/documents.ts';

interface DocumentsProps {
  readonly onPick: (document: DocumentId) => void;
  /** What the screen is called, and says of itself, where the page is among them. */
  readonly title?: string;
  readonly lead?: string;
  /** Which child they are about, to be chosen, where there are several. */
  readonly choose?: ComponentChildren;
  /** The row of the page itself, where it is not made on screens of its own. */
  readonly children?: ComponentChildren;
}

/** Every document beside the page, to pick from. */
export function Documents({ onPick, choose, children, ...told }: DocumentsProps) {
  const { names, about } = documentsScreen;
  const { title, lead } = { ...documentsScreen, ...told };
  return (
    <Screen title={title} lead={<p class="quiet">{lead}</p>}>
      {choose}
      <Rows>
        {children}
        {documents.map(({ id }) => (
          <Row key={id} icon="page" onClick={() => onPick(id)} detail={about[id]}>
            {names[id]}
          </Row>
        ))}
      </Rows>
    </Screen>
  );
}
