export const pickWords = {
  fromList: 'Choose from a list',
  none: 'Nothing chosen',
  used: 'Used before',
} as const;
