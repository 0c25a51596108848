import { describe, expect, it } from 'vitest';
import { lastUsed } from '../../src/domain/last-used.ts';
import { meetingList } from '../../src/words/en/picklists/meetings.ts';
import { roleList } from '../../src/words/en/picklists/roles.ts';

describe('what was used before', () => {
  it('comes once, the last used first and as it was last spelt', () => {
    expect(lastUsed(['School', undefined, ' home ', 'SCHOOL', 'Home', '', 'The park'], 9)).toEqual([
      'School',
      'home',
      'The park',
    ]);
  });

  it('is at most as many as asked for', () => {
    expect(lastUsed(['a', 'b', 'c'], 2)).toEqual(['a', 'b']);
  });
});

describe('a list to pick from', () => {
  const all = (groups: ReturnType<typeof roleList>) => groups.flatMap(({ options }) => options);

  it('uses the names of the nation the family lives in', () => {
    expect(all(roleList())).toContain('SENCO');
    expect(all(roleList('wales'))).toContain('ALNCo');
    expect(all(roleList('wales'))).not.toContain('SENCO');
    expect(all(meetingList('scotland'))).toContain('CSP meeting');
    expect(all(meetingList('england'))).not.toContain('CSP meeting');
  });

  it('never offers the same answer twice', () => {
    for (const groups of [roleList('scotland'), meetingList('wales')])
      expect(new Set(all(groups)).size).toBe(all(groups).length);
  });
});
