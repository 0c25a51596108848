import { type App, expect, test } from '../support/app.ts';

/** Nights and days on which clocks and calendars do odd things, and a phone that is set to another part of the world. */
const MOMENTS = [
  { name: 'the night the clocks go forward', zone: 'Europe/London', at: '2026-03-29T00:40:00Z', day: '29 March 2026' },
  { name: 'the night the clocks go back', zone: 'Europe/London', at: '2026-10-25T00:40:00Z', day: '25 October 2026' },
  { name: 'the end of a year', zone: 'Europe/London', at: '2026-12-31T23:50:00Z', day: '31 December 2026' },
  { name: 'a leap day', zone: 'Europe/London', at: '2028-02-29T12:00:00Z', day: '29 February 2028' },
  {
    name: 'the first place where it is tomorrow',
    zone: 'Pacific/Kiritimati',
    at: '2026-11-20T11:00:00Z',
    day: '21 November 2026',
  },
] as const;

for (const { name, zone, at, day } of MOMENTS) {
  test.describe(name, () => {
    test.use({ timezoneId: zone });

    test('leaves a note on its day, however the clock of the phone is set after', async ({ app, page }) => {
      await page.clock.setSystemTime(new Date(at));
      await app.start();
      await app.keepNote('plain', 'Kept just then');
      const before = await noteAsShown(app, 'Kept just then');
      expect(before).toContain(day);

      for (const hours of [2, 24 * 366, -2 * 24 * 366]) {
        await page.clock.setSystemTime(new Date(Date.parse(at) + hours * 3_600_000));
        expect(await noteAsShown(app, 'Kept just then')).toBe(before);
        await app.keepNote('plain', `Kept ${hours} hours on`);
      }

      await app.open('history');
      await expect(page.getByRole('button', { name: /Kept/ })).toHaveCount(4);
      await expect(page.getByText('did not open as they should')).toHaveCount(0);
    });
  });
}

test('a note that is changed after midnight in summer is changed on the new day', async ({ app, page }) => {
  await page.clock.setSystemTime(new Date('2026-06-02T12:00:00Z'));
  await app.start();
  await app.keepNote('plain', 'Kept by day');
  await page.clock.setSystemTime(new Date('2026-06-02T23:30:00Z'));
  await app.tap('History');
  await app.tap(/Kept by day/);
  await app.tap('Change');
  await page.getByRole('textbox').first().fill('Changed by night');
  await app.tap('Keep the change');
  await app.heading('Kept.');
  await app.tap('History');
  await app.tap(/Changed by night/);

  await expect(page.getByText(/Changed once, on 3 June 2026/)).toBeVisible();
});

/** When the screen of a note says that it happened, and that it was written. */
async function noteAsShown(app: App, words: string): Promise<string> {
  await app.open('history');
  await app.page.getByRole('button', { name: new RegExp(words) }).click();
  await expect(app.page.getByRole('button', { name: 'Change' })).toBeVisible();
  const written = app.page.getByText(/^First written/);
  return `${await app.page.locator('.screen-lead').textContent()} ${await written.textContent()}`;
}
