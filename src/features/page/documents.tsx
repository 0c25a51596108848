import type { DocumentId } from '../../domain/document/document.ts';
import { documents } from '../../domain/document/index.ts';
import { Row, Rows } from '../../ui/rows.tsx';
import { Screen } from '../../ui/screen.tsx';
import { documentsScreen } from '../../words/en/documents.ts';

/** Every document beside the page, to pick from. */
export function Documents({ onPick }: { readonly onPick: (document: DocumentId) => void }) {
  const { title, lead, names, about } = documentsScreen;
  return (
    <Screen title={title} lead={<p class="quiet">{lead}</p>}>
      <Rows>
        {documents.map(({ id }) => (
          <Row key={id} icon="page" onClick={() => onPick(id)} detail={about[id]}>
            {names[id]}
          </Row>
        ))}
      </Rows>
    </Screen>
  );
}
