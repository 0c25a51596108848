/** Expressions that find things on a page, for engines that are driven from outside. Each gives an element or null. */

/** The button in sight whose whole name this is, brought clear of the bars. */
export function buttonNamed(name: string): string {
  return `(() => {
    const words = (one) => one.textContent.replace(/\\s+/g, ' ').trim();
    const found = [...document.querySelectorAll('button, summary')]
      .find((one) => one.checkVisibility() && words(one) === ${JSON.stringify(name)});
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return found ?? null;
  })()`;
}

/** The first text box in sight. Boxes live in open shadow roots. */
export const firstTextBox = `(() => {
  const host = [...document.querySelectorAll('.text-box')].find((one) => one.checkVisibility());
  const box = host?.shadowRoot?.querySelector('textarea, input');
  box?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return box ?? null;
})()`;
