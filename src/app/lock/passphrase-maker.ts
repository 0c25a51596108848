import { normalise, type Weakness, weaknessOf } from '../../vault/passphrase.ts';
import { newRecoveryCode, writeRecoveryCode } from '../../vault/recovery-code.ts';
import { questionsFor } from '../../vault/recovery-questions.ts';
import { loadWords, makeWords, PASSPHRASE_WORDS } from '../../vault/words.ts';

/** Draws passphrases and looks at those of the parent's own. `names` are what someone close would try first. */
export function passphraseMaker(names: () => readonly string[]) {
  return {
    make: async () => makeWords(await loadWords(), PASSPHRASE_WORDS),
    weakness: async (own: string): Promise<Weakness | undefined> => weaknessOf(own, names()),
    isSame: async (typed: string, other: string) => normalise(typed) === normalise(other),
  };
}

/** A new recovery sheet: its code as it is printed, and what will be asked of it. */
export function newSpareKey() {
  const code = writeRecoveryCode(newRecoveryCode());
  return { code, questions: questionsFor(code) };
}
