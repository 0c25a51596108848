export const pickWords = {
  fromList: 'Choose from a list',
  none: 'Nothing chosen',
  used: 'Quick answers',
} as const;
