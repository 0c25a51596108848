import type { OpenedCopy } from '../../documents/share/copy-file.ts';
import { Details } from '../../ui/details.tsx';
import { spoken } from '../../vault/fingerprint.ts';
import { openWords } from '../../words/en/open.ts';
import { madeOn } from './opened.tsx';

/** What this copy is, when it was made, and what its fingerprint proves and does not. */
export function ProofBanner({ copy: { journal, made, naming, notRead, proof } }: { readonly copy: OpenedCopy }) {
  const words = openWords.proof;
  const told = proof ? words[proof.verdict](spoken(proof.head)) : naming === 'names' ? words.missing : words.none;
  return (
    <div>
      <p>{openWords.holds(journal.notes.length, madeOn(made))}</p>
      {notRead > 0 && <p>{openWords.notRead(notRead)}</p>}
      <Details summary={told}>
        <p>{words.means}</p>
        <p>{words.earlier}</p>
      </Details>
    </div>
  );
}
