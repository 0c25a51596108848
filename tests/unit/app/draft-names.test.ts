import { expect, it } from 'vitest';
import { addScreenOf, draftNameOf, meetingBegun } from '../../../src/app/draft-names.ts';
import { kinds } from '../../../src/domain/kinds/index.ts';
import type { Drafts } from '../../../src/store/drafts.ts';
import { anId } from '../../support/builders.ts';

const prepared = draftNameOf({ kind: 'meeting', ready: { id: anId(7) } });
const named = (...names: readonly string[]) => ({ names: async () => names }) as Drafts;

it('a draft leads to the form it is of: of a kind, or of a meeting that was got ready for', () => {
  const screens = [
    ...kinds.map(({ id }) => ({ name: 'add' as const, kind: id })),
    { name: 'add' as const, kind: 'meeting' as const, ready: { id: anId(7) } },
  ];

  expect(screens.map((screen) => addScreenOf(draftNameOf(screen)))).toEqual(screens);
  expect(['change-1', 'add-nothing', `prepare-${anId(7)}`].map(addScreenOf)).toEqual([undefined, undefined, undefined]);
});

it('a meeting form with none asked for takes up the one that was begun, and after that one that was got ready for', async () => {
  expect(await meetingBegun(named('add-plain'), false)).toBe('add-meeting');
  expect(await meetingBegun(named(prepared), false)).toBe(prepared);
  expect(await meetingBegun(named(prepared, 'add-meeting'), false)).toBe('add-meeting');
});

it('the form of a meeting that was got ready for is found again, and none is guessed where there are several', async () => {
  const other = draftNameOf({ kind: 'meeting', ready: { id: anId(8) } });

  expect(await meetingBegun(named('add-meeting', prepared), true)).toBe(prepared);
  expect(await meetingBegun(named('add-meeting'), true)).toBeUndefined();
  expect(await meetingBegun(named(prepared, other), true)).toBeUndefined();
});
