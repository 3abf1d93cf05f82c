import type { Habits } from '#src/text/habits.ts'

export const habits: Habits = {
  tag: 'fr-FR',
  workbookLocale: '40C',
  quotes: ['«\u00a0', '\u00a0»'],
  // Without it French Excel puts a whole line in one cell and reads 22.5 as a date.
  cell: ';',
  sheet: 'Données',
  item: 'Élément',
  stated: (series) => `${series} (libellé)`,
}
