const sheets = new Map<string, CSSStyleSheet>();

/** Gives a shadow root its styles. One sheet is shared by all boxes; the page's own sheets do not reach inside. */
export function adoptStyles(root: ShadowRoot, styles: string): void {
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(styles, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}
