import { canLieOnDisk, LARGE_IN_MEMORY } from '../../documents/backup/aside-file.ts';
import { type Place, wholeJournal } from '../place.ts';

/** About how many bytes a backup has, where that is a lot and this browser has to hold all of it in memory. */
export async function largeInMemory(place: Pick<Place, 'store' | 'state'>): Promise<number | undefined> {
  if (canLieOnDisk()) return undefined;
  const store = await wholeJournal(place);
  const papers = (await store?.papers.list()) ?? [];
  const bytes = papers.reduce((sum, paper) => sum + paper.bytes, 0);
  return bytes > LARGE_IN_MEMORY ? bytes : undefined;
}
