import notes from './made-up-notes.jsonl?raw';

/** Three years of an invented family, in the simple shape that any file can be brought in with. */
export const madeUpNotes: string = notes;
