import { expect, it } from 'vitest';
import { addScreenOf, draftNameOf, meetingBegun } from '../../../src/app/draft-names.ts';
import { kinds } from '../../../src/domain/kinds/index.ts';
import type { Drafts } from '../../../src/store/drafts.ts';
import { anId } from '../../support/builders.ts';

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
  const prepared = draftNameOf({ kind: 'meeting', ready: { id: anId(7) } });

  expect(await meetingBegun(named('add-plain'))).toBe('add-meeting');
  expect(await meetingBegun(named(prepared))).toBe(prepared);
  expect(await meetingBegun(named(prepared, 'add-meeting'))).toBe('add-meeting');
});
