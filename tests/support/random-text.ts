import fc from 'fast-check';

/** Any text that a keyboard, a paste or a damaged file can give: lone surrogates, controls, direction marks and all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '  leading',
    'trailing \n\n',
    '💚',
    '\ud83d',
    '\udc9a',
    '\u202eabc',
    '\u0000',
    'é',
    'e\u0301',
  ),
);
