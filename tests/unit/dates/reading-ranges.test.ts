import { expect, it } from 'vitest';
import { readWhen } from '../../../src/domain/dates/reading.ts';

it.each([
  ['between Christmas and New Year', '2026-12-29', '2026-12-25/2027-01-01~'],
  ['between Christmas and New Year', '2026-12-23', '2025-12-25/2026-01-01~'],
  ['between Christmas and New Year', '2027-01-03', '2026-12-25/2027-01-01~'],
  ['Good Friday to Easter Monday', '2026-04-02', '2025-04-18/2025-04-21'],
  ['monday to friday', '2026-03-11', '2026-03-02/2026-03-06'],
  ['1 dec to 25 dec', '2026-12-20', '2026-12-01/2026-12-25'],
  ['1 dec to 25 dec', '2026-12-26', '2026-12-01/2026-12-25'],
  ['1 dec to 25 dec', '2026-11-30', '2025-12-01/2025-12-25'],
  ['christmas to 1 january', '2026-12-28', '2026-12-25/2027-01-01~'],
  ['christmas to 1 january', '2026-12-24', '2025-12-25/2026-01-01~'],
  ['last christmas to new year', '2026-12-26', '2025-12-25/2026-01-01~'],
  ['september to december', '2026-11-29', '2026-09/2026-12'],
  ['march 2024 to june', '2026-07-24', '2024-03/2026-06'],
  ['2024 to easter', '2026-05-26', '2024/2026-04-05'],
  ['1/9/2024 to 1 may', '2026-05-26', '2024-09-01/2026-05-01'],
  ['easter 2025 to may half term', '2026-06-30', '2025-04-20/2026-05~'],
  ['march 2024 to christmas', '2026-12-28', '2024-03/2026-12-25'],
  ['march 2024 to christmas', '2026-12-22', '2024-03/2026-12-25'],
  ['last week of november to new year', '2026-12-28', '2026-11-24/2027-01-01'],
  ['last day of term to christmas', '2026-12-24', '2026-12/2026-12-25~'],
  ['september to may', '2026-12-10', '2025-09/2026-05'],
  ['september to may', '2027-04-10', '2026-09/2027-05'],
  ['june to november', '2026-11-29', '2026-06/2026-11'],
])('"%s" on %s is the last time that has begun', (typed, today, edtf) => {
  const read = readWhen(typed, { today });

  expect(read.ok && read.when.edtf).toBe(edtf);
});
