import { useEffect, useState } from 'preact/hooks';
import { addWords } from '../../words/en/add.ts';
import type { Drafted } from './draft.ts';

const SAY_AGAIN_AFTER = 30_000;

/** Says "Draft kept." at most twice a minute, so that it never talks over the parent; and at once where it is not. */
export function DraftStatus({ times, isRefused }: Drafted) {
  const [said, setSaid] = useState({ at: 0, times: 0 });
  useEffect(() => {
    if (times > 0 && Date.now() - said.at > SAY_AGAIN_AFTER) setSaid({ at: Date.now(), times: said.times + 1 });
  }, [times]);
  return (
    <p role="status" class={isRefused ? 'strong' : 'quiet small'}>
      {isRefused ? addWords.draftNotKept : said.times > 0 && addWords.draftKept}
    </p>
  );
}
