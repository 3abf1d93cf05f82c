import type { dataProblems as english } from '#src/text/en/data-problems.ts'

export const dataProblems: typeof english = {
  title: 'Problèmes de données',
  intro: (count) =>
    count === 1
      ? '1 problème a été relevé dans les données. Une fiche illisible est mise de côté ; tout le reste est affiché.'
      : `${count} problèmes ont été relevés dans les données. Les fiches illisibles sont mises de côté ; tout le reste est affiché.`,
  file: 'Fichier',
  record: 'Fiche',
  field: 'Champ',
  expected: 'Attendu',
  found: 'Trouvé',
  more: (count) => `En montrer ${count} de plus`,
}
