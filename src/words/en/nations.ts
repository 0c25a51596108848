import type { Nation } from '../../domain/child.ts';

/** The question, asked once for the whole family, and its four answers. */
export const nationWords = {
  where: 'Where do you live?',
  names: {
    england: 'England',
    wales: 'Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
  } satisfies Record<Nation, string>,
};
