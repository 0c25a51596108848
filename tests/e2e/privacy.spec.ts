import { everyScreen } from '../../scripts/screens.mjs';
import { expect, test } from '../support/app.ts';
import { keysOnDisk } from '../support/on-disk.ts';

test.use({ serviceWorkers: 'allow' });

test('no screen asks anything of anyone but its own server, breaks its own rules, or tells of a family in its title', async ({
  app,
  page,
}) => {
  const asked: string[] = [];
  const broken: string[] = [];
  const titles = new Set<string>();
  page.context().on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) broken.push(message.text());
  });
  page.on('pageerror', (error) => broken.push(error.message));
  await app.startWithSample();

  for (const screen of everyScreen) {
    await app.goTo(screen);
    titles.add(await page.title());
  }

  const isOurs = (url: string) => [app.url, 'blob:', 'data:'].some((start) => url.startsWith(start));
  expect(asked.filter((url) => !isOurs(url))).toEqual([]);
  expect(broken).toEqual([]);
  expect([...titles].toSorted()).toEqual([
    'Add - Marram',
    'History - Marram',
    'More - Marram',
    'Promises - Marram',
    'Summary - Marram',
    'Today - Marram',
  ]);
});

test('the browser refuses every way to send, and every way to run a text as code', async ({ app, page }) => {
  await app.start();

  // Tried from a timer of the page itself: what a test's own tools run is let past the page's rules.
  const tried = await page.evaluate(
    () =>
      new Promise<Record<string, string>>((done) => {
        setTimeout(async () => {
          const results: Record<string, string> = {};
          const attempt = async (name: string, act: () => unknown) => {
            try {
              await act();
              results[name] = 'done';
            } catch {
              results[name] = 'refused';
            }
          };
          await attempt('fetch', () => fetch('/manifest.webmanifest'));
          await attempt('fetch elsewhere', () => fetch('http://127.0.0.1:9/'));
          await attempt('innerHTML', () => {
            document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>';
          });
          // biome-ignore lint/security/noGlobalEval: it is tried here to see it refused.
          await attempt('eval', () => window.eval('1'));
          await attempt('new Function', () => new Function('return 1')());
          await attempt('worker', () => navigator.serviceWorker.register('/elsewhere.js'));
          await attempt('script address', () => {
            document.createElement('script').src = '/assets/x.js';
          });
          await attempt('srcdoc', () => {
            document.createElement('iframe').srcdoc = '<p>x</p>';
          });
          done(results);
        }, 0);
      }),
  );

  expect(Object.entries(tried).filter(([, result]) => result !== 'refused')).toEqual([]);
});

test('the privacy page says honestly what a journal with no lock is', async ({ app, page }) => {
  await app.start();

  await app.open('privacy');

  await expect(
    page.getByText('Until you turn the lock on, anyone who can open this phone can open your notes.'),
  ).toBeVisible();
});

test.describe('after hard words', () => {
  test('a quiet card shows help lines once the note is safe, and goes at one tap', async ({ app, page }) => {
    await app.start();

    await app.keepNote('said', 'I dont want to be here any more');

    await expect(page.getByRole('region', { name: 'Ellis said something hard to hear' })).toBeVisible();
    await expect(page.getByRole('link', { name: /Samaritans, 116 123/ })).toHaveAttribute('href', 'tel:116123');
    await app.tap('Close');
    await expect(page.getByText('Samaritans')).toHaveCount(0);
    await app.heading('Kept.');
  });

  test('the numbers follow where the family lives', async ({ app, page }) => {
    await app.start();
    await app.open('help-now');
    await app.chip('Northern Ireland');
    await expect(page.getByText('Lifeline, 0808 808 8000, any time')).toBeVisible();

    await app.keepNote('said', 'I want to die');

    await expect(page.getByText(/Call Lifeline, 0808 808 8000, if:/)).toBeVisible();
  });

  test('the card can be turned off, and Help now stays', async ({ app, page }) => {
    await app.start();
    await app.keepNote('said', 'I want to die');
    await app.tap('Do not show this again');
    await expect.poll(() => keysOnDisk(page, 'marram-door', 'settings')).toContain('careCards');

    await app.keepNote('said', 'I want to die');

    await expect(page.getByText('Samaritans')).toHaveCount(0);
    await app.open('more');
    await app.tap(/^Help now/);
    await expect(page.getByText('Samaritans')).toBeVisible();
  });

  test('ordinary words bring no card', async ({ app, page }) => {
    await app.start();

    await app.keepNote('said', 'I am dying for a biscuit and my tablet died');

    await expect(page.getByText('Samaritans')).toHaveCount(0);
  });
});
