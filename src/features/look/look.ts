/** How the app looks on this phone. Each choice but `gentle` is worn by the root element, where the tokens read it. */
export interface Look {
  readonly theme: 'phone' | 'light' | 'dark' | 'cream';
  readonly text: 'phone' | 'larger' | 'largest' | 'biggest';
  readonly spacing: 'normal' | 'wide';
  readonly letters: 'atkinson' | 'lexend' | 'phone';
  /** Whether notes marked hard to read are folded away in lists. */
  readonly gentle: 'fold' | 'show';
  readonly motion: 'phone' | 'off';
}

/** The look before anything is chosen: what the phone is set to. */
export const plainLook: Look = {
  theme: 'phone',
  text: 'phone',
  spacing: 'normal',
  letters: 'atkinson',
  gentle: 'fold',
  motion: 'phone',
};

/** Puts a look on the root element of a page, as `data-` attributes. */
export function wear({ theme, text, spacing, letters, motion }: Look, root: HTMLElement): void {
  Object.assign(root.dataset, { theme, text, spacing, letters, motion });
}
