import type { Page } from '@playwright/test';
import { type App, expect, test } from '../support/app.ts';
import { drawNewKey, PASSPHRASE, turnLockOn, unlock } from '../support/lock.ts';

test('a passkey that gives the same key twice opens the notes beside the passphrase; it can be taken away', async ({
  app,
  page,
}) => {
  await withAuthenticator(page, true);
  await app.start();
  await app.keepNote('plain', 'A quiet day');
  await turnLockOn(app);
  await askForPasskey(app);
  await app.heading('Lock and hiding');

  await page.goto(app.url);
  await app.tap('Use my face or finger');
  await app.heading('What would you like to keep?');
  await app.open('safety');
  await unlock(app);
  await app.tap(/^Stop opening with my face or finger/);
  await page.getByLabel('Passphrase').fill(PASSPHRASE);
  await app.tap('Next');
  await app.tap('Stop opening with my face or finger');
  await app.heading('Lock and hiding');
  await page.goto(app.url);
  await seeNoPasskeyAsked(app, page);
});

test('whoever draws a new key is told that the passkey opens nothing now either', async ({ app, page }) => {
  await withAuthenticator(page, true);
  await app.start();
  await turnLockOn(app);
  await askForPasskey(app);
  await app.heading('Lock and hiding');

  await drawNewKey(app, 'harbour biscuit lamp forty');

  await app.heading(/Nor does your face or finger/);
  await page.goto(app.url);
  await seeNoPasskeyAsked(app, page);
});

test('a passkey that gives no key is not added, and the passphrase works as before', async ({ app, page }) => {
  await withAuthenticator(page, false);
  await app.start();
  await turnLockOn(app);
  await askForPasskey(app);

  await expect(page.getByText('This phone could not do that safely.')).toBeVisible();
  await page.goto(app.url);
  await unlock(app);
  await app.heading('What would you like to keep?');
});

/** Opens the locked notes and asks to add a passkey. */
async function askForPasskey(app: App): Promise<void> {
  await app.open('safety');
  await unlock(app);
  await app.tap(/^Open with my face or finger/);
  await app.page.getByLabel('Passphrase').fill(PASSPHRASE);
  await app.tap('Next');
  await app.tap('Add it');
}

/** The lock, once it has looked for passkeys. */
async function seeNoPasskeyAsked(app: App, page: Page): Promise<void> {
  await app.heading('Locked');
  await page.waitForLoadState('networkidle');
  await expect(page.getByText('Use my face or finger')).toHaveCount(0);
}

/** A phone whose own lock can stand behind a passkey, with or without the keys (PRF) that are wanted of it. */
async function withAuthenticator(page: Page, hasPrf: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf,
      automaticPresenceSimulation: true,
    },
  });
}
