import { type ReadonlySignal, signal } from '@preact/signals';
import type { readWhen } from '../../domain/dates/reading.ts';

/** Reads a date as it was typed. */
export type ReadDate = typeof readWhen;

const loaded = signal<ReadDate | undefined>(undefined);

/** The reader of typed dates once it is here. It comes behind the form, for nobody types a date before the first word. */
export const dateReader: ReadonlySignal<ReadDate | undefined> = loaded;

export async function loadDateReader(): Promise<ReadDate> {
  const { readWhen } = await import('../../domain/dates/reading.ts');
  loaded.value = readWhen;
  return readWhen;
}
