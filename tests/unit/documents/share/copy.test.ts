import { describe, expect, it } from 'vitest';
import { copyWords } from '../../../../src/app/share/words.ts';
import { unlock } from '../../../../src/documents/backup/age.ts';
import { passphraseOf } from '../../../../src/documents/backup/words.ts';
import { writeLocked } from '../../../../src/documents/backup/write.ts';
import { versionLines } from '../../../../src/documents/journal-file/write.ts';
import { readCopy, writeCopy } from '../../../../src/documents/share/copy-file.ts';
import { fingerprintOf, proofFor } from '../../../../src/documents/share/evidence.ts';
import { writeHelp } from '../../../../src/documents/share/help-file.ts';
import { addVersions } from '../../../../src/domain/add-versions.ts';
import { emptyJournal } from '../../../../src/domain/journal.ts';
import { picked } from '../../../../src/domain/share/choosing.ts';
import { copyOf } from '../../../../src/domain/share/copy.ts';
import { firstVersion, nextVersion, type Version } from '../../../../src/domain/version.ts';
import { CHEAP, locked, WORDS } from '../../../support/backups.ts';
import { anId } from '../../../support/builders.ts';
import { allOf, mutated, streamed, utf8 } from '../../../support/bytes.ts';
import { copyFile, everything, insideOf, MADE, opened, sample, versionsOf } from '../../../support/copy-files.ts';
import { times } from '../../../support/figures.ts';
import { noteVersions } from '../../../support/many-versions.ts';
import { pathProof } from '../../../support/path-proof.ts';
import { testStamp } from '../../../support/stamp.ts';

describe('a locked copy', () => {
  it('holds the chosen notes as they stand, what was promised in them, their people, and the child', async () => {
    const copy = await opened(await copyFile(versionsOf(sample)));

    const shared = picked(everything, sample, '2026-11-21');
    expect(shared.length).toBeGreaterThan(90);
    expect(copy.journal.notes.map(({ id }) => id)).toEqual(shared.map(({ id }) => id));
    expect(copy.journal.notes.map(({ body }) => body.words)).toEqual(shared.map(({ body }) => body.words));
    expect(copy.journal.child?.body.name).toBe('Jem');
    expect(copy.journal.promises.length).toBeGreaterThan(40);
  });

  it('proves each of its notes to be under the fingerprint of the whole journal', async () => {
    const choice = { ...everything, from: '2026-01-01' };
    const copy = await opened(await copyFile(versionsOf(sample, 'names', choice)));

    expect(copy.proof).toMatchObject({ verdict: 'holds', head: fingerprintOf(sample).head });
  });

  it('is proved still where an older Marram made it, with a way up for each of its versions', async () => {
    const all = [...sample.things.values()].flatMap(({ versions }): readonly Version[] => versions);
    const versions = versionsOf(sample, 'names', { ...everything, from: '2026-06-01' });
    const proof = pathProof(
      versions,
      all.filter(({ type }) => ['note', 'promise', 'person', 'child'].includes(type)),
    );
    const lines = [...versionLines(versions, MADE)];
    const verdictWith = async (head: string) => {
      const parts = {
        head: { marram: 'share', version: 1, made: MADE, share: anId(7), proof: { ...proof, head } },
        lines,
        papers: [],
      };
      return (await opened(await allOf(await writeLocked(parts, WORDS, { workFactor: CHEAP })))).proof?.verdict;
    };

    expect(await verdictWith(fingerprintOf(sample).head)).toBe('holds');
    expect(await verdictWith('a'.repeat(64))).toBe('broken');
  });

  it('holds its proof however many versions are in it', async () => {
    const journal = addVersions(emptyJournal, noteVersions(1, 20_000));
    const half = journal.notes.filter((_, at) => at % 2 === 0);
    const [most, some] = [journal.notes, half].map((notes) =>
      copyOf(notes, journal, { naming: 'names', words: copyWords }),
    );

    for (const versions of [most ?? [], some ?? []]) {
      const copy = await opened(await copyFile(versions, journal));

      expect(copy.journal.notes).toHaveLength(versions.length);
      expect(copy.proof).toMatchObject({ verdict: 'holds', head: fingerprintOf(journal).head });
    }
  }, 60_000);

  it('holds one promise alone with the note it was made in and the people of both, and proves them', async () => {
    const together = sample.promises.find(({ id, body }) =>
      sample.promises.some((other) => other.id !== id && other.body.note === body.note),
    );
    if (!together) throw new Error('the sample has a note with two promises');
    const { journal, proof } = await opened(
      await copyFile(versionsOf(sample, 'names', { ...everything, promise: together.id })),
    );

    expect(journal.notes.map(({ id }) => id)).toEqual([together.body.note]);
    expect(journal.promises.map(({ body }) => body)).toEqual([together.body]);
    for (const { person } of journal.notes[0]?.body.people ?? []) expect(journal.people.has(person)).toBe(true);
    expect(proof?.verdict).toBe('holds');
  });

  it('says so when a note in it is not the one that the fingerprint was taken over', async () => {
    const versions = versionsOf(sample);
    const last = versions.findLast(({ type }) => type === 'note') as Version<'note'>;
    const forged = { ...last, body: { ...(last.body as NonNullable<typeof last.body>), words: 'Something else' } };
    const proof = proofFor(versions, sample);
    const copy = {
      share: anId(7),
      versions: [...versions.filter(({ id }) => id !== last.id), forged],
      proof,
      naming: 'names' as const,
      papers: [],
      madeAt: MADE,
    };

    const { proof: held } = await opened(await allOf(await writeCopy(copy, WORDS, { workFactor: CHEAP })));

    expect(held?.verdict).toBe('broken');
  });

  it('is held against its fingerprint as it stands, where a newer Marram made it, and says what it can not read', async () => {
    const [version] = versionsOf(sample).filter(({ type }) => type === 'note');
    const newer = (more: object) => ({ ...version, body: { ...version?.body, ...more } }) as unknown as Version;
    const openedWith = async (one: Version) => opened(await copyFile([one], addVersions(emptyJournal, [one])));

    const richer = await openedWith(newer({ mood: 'a field of later years' }));
    const other = await openedWith(newer({ kind: 'a kind of later years' }));

    expect([richer.notRead, richer.journal.notes.length, richer.proof?.verdict]).toEqual([0, 1, 'holds']);
    expect([other.notRead, other.journal.notes.length, other.proof?.verdict]).toEqual([1, 0, 'unchecked']);
  });

  it('never holds earlier wordings, plans, what was got ready, other shares or what may not be shared', async () => {
    const stamp = testStamp();
    const [note, other] = sample.notes;
    if (!note || !other) throw new Error('the sample has notes');
    const journal = addVersions(sample, [
      nextVersion(note, { ...note.body, words: 'The new wording' }, stamp),
      nextVersion(other, { ...other.body, okToShare: 'no' }, stamp),
      firstVersion(
        'share',
        { to: 'Priya', what: 'copy', notes: [], leftOut: 0, papers: 0, naming: 'names', words: WORDS },
        stamp,
      ),
    ]);

    const inside = await insideOf(await copyFile(versionsOf(journal), journal));

    expect(inside).toContain('The new wording');
    expect(inside).not.toContain(note.body.words.slice(0, 60));
    expect(inside).not.toContain(other.body.words.slice(0, 60));
    expect(inside).not.toContain('Priya');
    expect(inside).not.toMatch(/"type":"(?:share|page|preparation|remark)"/);
  });

  it('has no child in it but those that the chosen notes are about', () => {
    let count = 900;
    const newId = () => {
      count += 1;
      return anId(count);
    };
    const stamp = { ...testStamp(), newId };
    const ada = firstVersion('child', { name: 'Ada', needs: 'Ada is deaf' }, stamp);
    const [note] = sample.notes;
    if (!note) throw new Error('the sample has notes');
    const about = firstVersion('note', { ...note.body, words: 'About Ada alone', children: [ada.of] }, stamp);
    const journal = addVersions(sample, [ada, about]);
    const ofJem = { ...everything, narrowing: { child: sample.child?.id } };
    const ofAda = { ...everything, narrowing: { child: ada.of } };

    expect(JSON.stringify(versionsOf(journal, 'names', ofJem))).not.toContain('Ada');
    expect(JSON.stringify(versionsOf(journal, 'names', ofAda))).toContain('Ada is deaf');
  });

  it('carries papers byte for byte, in pieces', async () => {
    const pieces = [Uint8Array.of(0, 255, 10, 13), utf8('{"marram":"end"}\n'), new Uint8Array(70_000).fill(7)];
    const paper = { id: anId(2), name: 'a letter', bytes: pieces.reduce((sum, { length }) => sum + length, 0) };
    const read = async function* () {
      yield* pieces;
    };
    const found: Uint8Array[] = [];
    const names: string[] = [];

    const bytes = await copyFile(versionsOf(sample), sample, [{ ...paper, read }]);
    const copy = await readCopy(streamed(bytes), WORDS, async ({ name }, inside) => {
      names.push(name);
      for await (const piece of inside) found.push(piece.slice());
    });

    expect(copy.ok).toBe(true);
    expect(names).toEqual(['a letter']);
    expect(Buffer.compare(Buffer.concat(found), Buffer.concat(pieces))).toBe(0);
  });

  it('is told from a backup, and both from anything else', async () => {
    const help = await allOf(await writeHelp(anId(7), [], WORDS, MADE, CHEAP));

    expect(await readCopy(streamed(help), WORDS)).toEqual({ ok: false, reason: 'not-a-backup' });
    expect(await readCopy(streamed(await copyFile([])), 'other words entirely')).toEqual({
      ok: false,
      reason: 'wrong-words',
    });
    expect(await readCopy(streamed(utf8('hello')), WORDS)).toMatchObject({ ok: false });
  });

  it('is refused whole, and without a crash, when it was changed on its way', async () => {
    const bytes = await copyFile(versionsOf(sample, 'names', { ...everything, from: '2026-06-01' }));
    let accepted = 0;
    for (let count = 0; count < times(150, 20_000); count++) {
      const changed = mutated(bytes);
      if (changed.length === bytes.length && changed.every((byte, at) => byte === bytes[at])) continue;
      const read = await readCopy(streamed(changed), WORDS);
      if (read.ok) accepted += 1;
    }

    expect(accepted).toBe(0);
  });

  it('opens though it says of one thing that it is two', async () => {
    const [note] = versionsOf(sample).filter(({ type }) => type === 'note');
    const person = versionsOf(sample).find(({ type }) => type === 'person');
    if (!note || !person) throw new Error('the sample has both');
    const odd = [note, { ...person, of: note.of, parents: [] }] as readonly Version[];

    const { journal } = await opened(
      await allOf(
        await writeCopy({ share: anId(7), versions: odd, naming: 'names', papers: [], madeAt: MADE }, WORDS, {
          workFactor: CHEAP,
        }),
      ),
    );

    expect(journal.things.size).toBe(1);
  });

  it('does no harm where whoever made it knows its words and changed what is inside', async () => {
    const bytes = await copyFile(versionsOf(sample, 'names', { ...everything, from: '2026-06-01' }));
    const inside = await allOf(await unlock(streamed(bytes), passphraseOf(WORDS)));
    const refused = new Set<string>();
    for (let count = 0; count < times(150, 5000); count++) {
      const changed = mutated(inside);
      if (Buffer.compare(changed, inside) === 0) continue;
      const read = await readCopy(streamed(await locked(changed)), WORDS);
      refused.add(read.ok ? 'accepted' : read.reason);
    }

    expect([...refused].toSorted()).not.toContain('accepted');
    expect(refused.size).toBeGreaterThan(0);
  });
});
