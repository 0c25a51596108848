/** The words of what was answered on Today, about something that others said they would do. */
export const answeredWords = {
  kept: {
    done: 'Kept as done.',
    'done-late': 'Kept as done, after its date.',
    'not-yet': 'Kept. We will not ask again this week.',
    'tried-again': 'Kept that you tried again.',
  },
  onTime: 'On time',
  onTimeKept: 'Kept as done on time.',
  late: 'Late',
  undo: 'Undo',
} as const;
