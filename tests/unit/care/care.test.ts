import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { careFor, careForNew } from '../../../src/domain/care/care.ts';
import { type CareGroup, phrases, sets } from '../../../src/domain/care/phrases.ts';
import { folded } from '../../../src/domain/folding.ts';

const alarming = notesIn('care-should-show.txt');
const ordinary = notesIn('care-should-not-show.txt');
const groups = Object.keys(phrases) as CareGroup[];
const listed = groups.flatMap((group) => phrases[group].map((phrase) => ({ group, phrase })));

function notesIn(file: string): readonly string[] {
  return readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
}

function namesIn(phrase: string): readonly string[] {
  return [...phrase.matchAll(/<(\w+)>/g)].map(([, name]) => name ?? '');
}

function spellingsOf(phrase: string): readonly string[] {
  const [name] = namesIn(phrase);
  if (name === undefined) return [phrase];
  return (sets[name] ?? []).flatMap((member) => spellingsOf(phrase.replace(`<${name}>`, member)));
}

describe('the care card on notes as parents write them', () => {
  it('is shown for at least 95 in 100 notes with alarming words', () => {
    const notes = alarming;

    const missed = notes.filter((note) => careFor(note) === undefined);

    expect(missed.length / notes.length, `missed:\n${missed.join('\n')}`).toBeLessThanOrEqual(0.05);
  });

  it('is shown for at most 2 in 100 ordinary notes', () => {
    const notes = ordinary;

    const shown = notes.filter((note) => careFor(note) !== undefined);

    expect(shown.length / notes.length, `shown:\n${shown.join('\n')}`).toBeLessThanOrEqual(0.02);
  });

  it('is measured on at least 80 alarming and 300 ordinary notes, none of them twice', () => {
    const notes = [...alarming, ...ordinary];

    const different = new Set(notes.map(folded));

    expect(alarming.length).toBeGreaterThanOrEqual(80);
    expect(ordinary.length).toBeGreaterThanOrEqual(300);
    expect(different.size).toBe(notes.length);
  });
});

describe('the care card on the examples it was designed from', () => {
  it.each([
    ['i want to die', 'die'],
    ['wanna die', 'die'],
    ['wish i wasnt here', 'die'],
    ['dont want to be alive', 'die'],
    ['kill my self', 'die'],
    ['kms', 'die'],
    ['unalive', 'die'],
    ['go to sleep and not wake up', 'die'],
    ['better off without me', 'die'],
    ['hurt myself', 'hurt-self'],
    ['cut himself on purpose', 'hurt-self'],
    ['end it all', 'die'],
    ["don't want to be here any more", 'die'],
    ['someone hurt me', 'hurt-by'],
    ['he touched me', 'hurt-by'],
    ['ran away from school', 'danger'],
  ])('is shown for "%s", in the group "%s"', (words, group) => {
    const note = `He said ${words} at bedtime.`;

    const shown = [careFor(words), careFor(note)];

    expect(shown).toEqual([group, group]);
  });

  it.each([
    ['dying for a wee'],
    ['dying for a biscuit'],
    ['died laughing'],
    ['my tablet died'],
    ['the hamster died'],
    ['cut his hair'],
    ['killing time'],
    ['bored to death'],
    ['ran away from the wasp'],
    ['the dog ran away with his sock'],
  ])('is not shown for "%s"', (words) => {
    const note = `At the weekend, ${words} and then we had tea.`;

    const shown = [careFor(words), careFor(note)];

    expect(shown).toEqual([undefined, undefined]);
  });
});

describe('the phrase match', () => {
  it.each([
    ['case', 'I DONT WANT TO BE ALIVE'],
    ['a straight apostrophe', "i don't want to be alive"],
    ['a curly apostrophe', 'I don’t want to be alive'],
    ['a backtick for an apostrophe', 'i don`t want to be alive'],
    ['accents', 'í dönt wánt tó be àlive'],
    ['signs and line breaks between the words', '"I dont want...\nto be *alive*!!"'],
  ])('ignores %s', (_, note) => {
    const plain = 'i dont want to be alive';

    const shown = careFor(note);

    expect(shown).toBe('die');
    expect(shown).toBe(careFor(plain));
  });

  it('matches whole words only', () => {
    const notes = ['doesnt want to be heard', 'the kmsx bus', 'she skills herself up', 'he wants to diet'];

    const shown = notes.filter((note) => careFor(note) !== undefined);

    expect(shown).toEqual([]);
  });

  it('finds nothing in an empty note', () => {
    const notes = ['', '  \n', '...'];

    const shown = notes.map(careFor);

    expect(shown).toEqual([undefined, undefined, undefined]);
  });

  it('gives the first group in the list when a note has words of two', () => {
    const note = 'He hurt me, then he ran away from home, and now I want to die.';

    const shown = careFor(note);

    expect(shown).toBe('die');
  });
});

describe('the care card after a change', () => {
  it.each([
    ['worse words of the same group', 'He says he will hang himself.', 'die'],
    ['words of another group', 'Someone hurt me.', 'hurt-by'],
    ['the first hard words', '', undefined],
  ])('is for the new words alone: %s', (_, added, group) => {
    const before = 'Wish I was never born.';

    const shown = careForNew(`${before} ${added}`, before);

    expect(shown).toBe(group);
    expect(careForNew(before, added)).toBe('die');
  });

  it.each([
    ['other words beside them', 'I want to die. He said it at bedtime.'],
    ['a few words fewer', 'want to die'],
    ['the same said another way', 'He wants to die'],
  ])('does not come for what it came for: %s', (_, now) => {
    const before = 'I want to die';

    const shown = careForNew(now, before);

    expect(shown).toBeUndefined();
  });
});

describe('the phrase list', () => {
  it('has no phrase that cannot match, however its sets are spelled out', () => {
    const spelledOut = listed.flatMap(({ group, phrase }) =>
      spellingsOf(phrase).map((spelling) => ({ group, phrase, spelling })),
    );

    const dead = spelledOut.filter(({ group, spelling }) => {
      const shown = careFor(spelling);
      return shown === undefined || groups.indexOf(shown) > groups.indexOf(group);
    });

    expect(spelledOut.length).toBeGreaterThan(listed.length);
    expect(dead).toEqual([]);
  }, 30_000);

  it('is written as words look once folded', () => {
    const written = [...listed.map(({ phrase }) => phrase.replace(/<\w+>/g, 'x')), ...Object.values(sets).flat()];

    const unfolded = written.filter((words) => folded(words) !== words);

    expect(unfolded).toEqual([]);
  });

  it('uses every set, and no set that is missing', () => {
    const named = new Set(listed.flatMap(({ phrase }) => namesIn(phrase)));

    const kept = new Set(Object.keys(sets));

    expect([...named].toSorted()).toEqual([...kept].toSorted());
  });

  it('holds nothing twice', () => {
    const lists = [listed.map(({ phrase }) => phrase), ...Object.values(sets)];

    const repeated = lists.flatMap((list) => list.filter((words, index) => list.indexOf(words) !== index));

    expect(repeated).toEqual([]);
  });
});
