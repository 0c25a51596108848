import { render } from 'preact';
import './recovery-sheet.css';

/** What stands on the sheet. It says what the code is for and nothing of whose it is. */
export interface RecoverySheet {
  readonly title: string;
  readonly made: string;
  /** The code in its groups. */
  readonly code: string;
  readonly lines: readonly string[];
}

/**
 * Puts the sheet where the browser prints from, in place of the app, and takes it away again when the returned function
 * is called.
 */
export function putSheetOnPaper({ title, made, code, lines }: RecoverySheet): () => void {
  const paper = document.createElement('div');
  paper.id = 'spare-key';
  render(
    <>
      <h1>{title}</h1>
      <p class="spare-key-code">{code}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{made}</p>
    </>,
    paper,
  );
  document.body.append(paper);
  document.body.classList.add('has-spare-key');
  return () => {
    document.body.classList.remove('has-spare-key');
    render(null, paper);
    paper.remove();
  };
}
