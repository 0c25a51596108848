import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PagePicture } from '../../../src/ui/page-picture.tsx';
import { clearPage, draw } from '../../support/on-page.tsx';

afterEach(clearPage);

const PHONE = [390, 844] as const;

function drawPicture(): void {
  draw(
    <PagePicture bigger="See it bigger" smaller="See it whole">
      <p>About Wren</p>
    </PagePicture>,
  );
}

function part(selector: '.page-frame' | '.page-sheet'): HTMLElement {
  return document.querySelector(selector) as HTMLElement;
}

const widthOf = (selector: '.page-frame' | '.page-sheet') => Math.round(part(selector).getBoundingClientRect().width);

describe('the picture of a page', () => {
  it.each([
    [320, 568],
    [390, 844],
    [768, 1024],
  ])('fits a screen of %i by %i, whole and in proportion', async (width, height) => {
    await page.viewport(width, height);

    drawPicture();

    await expect.poll(() => widthOf('.page-sheet') <= widthOf('.page-frame')).toBe(true);
    const { width: wide, height: high } = part('.page-sheet').getBoundingClientRect();
    expect(high / wide).toBeCloseTo(297 / 210, 1);
    expect(part('.page-frame').getBoundingClientRect().height).toBeCloseTo(high, 0);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('fits again when the phone is turned', async () => {
    await page.viewport(...PHONE);
    drawPicture();
    const upright = widthOf('.page-sheet');

    await page.viewport(PHONE[1], PHONE[0]);

    await expect.poll(() => widthOf('.page-sheet')).toBeGreaterThan(upright);
    expect(widthOf('.page-sheet')).toBeLessThanOrEqual(widthOf('.page-frame'));
  });

  it('is never drawn larger than the paper is', async () => {
    await page.viewport(1600, 900);

    drawPicture();

    expect(widthOf('.page-sheet')).toBeLessThanOrEqual(part('.page-sheet').offsetWidth);
  });

  it('is as large as the paper at one tap, to be moved about, and whole again at the next', async () => {
    await page.viewport(...PHONE);
    drawPicture();
    const whole = widthOf('.page-sheet');

    await userEvent.click(page.getByRole('button', { name: 'See it bigger' }));
    await expect.poll(() => widthOf('.page-sheet')).toBe(part('.page-sheet').offsetWidth);
    expect(getComputedStyle(part('.page-frame')).overflowX).toBe('auto');
    await userEvent.click(page.getByRole('button', { name: 'See it whole' }));

    await expect.poll(() => widthOf('.page-sheet')).toBe(whole);
  });

  it('is for the eye alone', () => {
    drawPicture();

    expect(part('.page-frame').getAttribute('aria-hidden')).toBe('true');
    expect(page.getByRole('paragraph').elements()).toEqual([]);
  });
});
