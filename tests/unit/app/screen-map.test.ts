import { expect, it } from 'vitest';
import { everyScreen, screens } from '../../../scripts/screens.mjs';
import { before, hasAddress, isMain, mainOf, SCREENS, type ScreenName } from '../../../src/app/screen-map.ts';

const names = Object.keys(SCREENS) as ScreenName[];

it('every screen that an address can name is walked by the tests, and no other', () => {
  const walked = screens.filter((screen) => !screen.startsWith('add-') || screen === 'add-choose');

  expect(walked.toSorted()).toEqual(names.filter(hasAddress).toSorted());
});

it('Back leads from every screen to a main one in a few steps, by screens that need no id', () => {
  for (const name of names) {
    let at = before(name);
    for (let step = 0; step < 3 && !isMain(at); step++) {
      expect(hasAddress(at), `before ${name}`).toBe(true);
      at = before(at);
    }
    expect(isMain(at), name).toBe(true);
  }
});

it('each part of the bars is the main screen of what belongs to it', () => {
  expect([mainOf('note'), mainOf('page-read'), mainOf('person'), mainOf('kept')]).toEqual([
    'history',
    'summary',
    'more',
    'add',
  ]);
});

/** Walked by tests of their own, for more than one tap leads there. */
const WALKED_APART: readonly ScreenName[] = ['add', 'kept', 'binned', 'message', 'thanks', 'in-meeting', 'change-lock'];

it('no screen is left out of the walks without being named here', () => {
  expect(names.filter((name) => !everyScreen.includes(name)).toSorted()).toEqual(WALKED_APART.toSorted());
});
