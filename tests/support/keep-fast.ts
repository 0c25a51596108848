/**
 * Runs on the page, on the form of one kind of note: keeps one note after another through the form itself, as fast as
 * the app lets go of each. A note is told of (`kept:` and its number, after one `writing` at the beginning) once "Kept." stands on the screen, which is all
 * that a parent has to go by.
 */
export async function keepFast(notes: readonly { readonly words: string; readonly justForYou: string }[]) {
  const turn = () => new Promise((done) => setTimeout(done));
  const see = async <Seen>(look: () => Seen | null | undefined | false): Promise<Seen> => {
    for (;;) {
      const seen = look();
      if (seen) return seen;
      await turn();
    }
  };
  const boxes = () =>
    [...document.querySelectorAll('.text-box')].flatMap((host) => host.shadowRoot?.querySelector('textarea') ?? []);
  const button = (name: string) =>
    [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
  const write = (box: HTMLTextAreaElement | undefined, words: string) => {
    if (!box) throw new Error('The form has no such box.');
    box.value = words;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const isKept = () => document.querySelector('h1')?.textContent === 'Kept.';

  for (const [number, { words, justForYou }] of notes.entries()) {
    await see(() => !isKept() && boxes().length > 1 && button('Keep this'));
    write(boxes()[0], words);
    write(boxes().at(-1), justForYou);
    await turn(); // the form is drawn with the words in it
    if (number === 0) console.debug('writing');
    button('Keep this')?.click();
    await see(isKept);
    console.debug(`kept:${number}`);
    button('Add another')?.click();
  }
}
