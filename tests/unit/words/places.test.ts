import { expect, it } from 'vitest';
import { placeList, settingList } from '../../../src/words/en/picklists/settings.ts';

it('offers as where something happened no way of learning, or of not being in school', () => {
  const [places, ...ways] = settingList.map(({ options }) => options);
  const offered = placeList.flatMap(({ options }) => options);

  expect(offered).toEqual(expect.arrayContaining([...(places ?? [])]));
  expect(offered.filter((one) => ways.flat().includes(one))).toEqual(['At home']);
});
