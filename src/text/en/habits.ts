import type { Habits } from '#src/text/habits.ts'

export const habits: Habits = {
  tag: 'en-GB',
  workbookLocale: '809',
  quotes: ['“', '”'],
  cell: ',',
  sheet: 'Data',
  item: 'Item',
  stated: (series) => `${series} (as stated)`,
}
