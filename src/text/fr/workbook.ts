import type { workbook as english } from '#src/text/en/workbook.ts'

export const workbook: typeof english = {
  sheets: {
    sites: 'Sites',
    'base-estimates': 'Estimations par base',
    'burn-down': 'Sites restants',
    slippage: 'Dates prévues',
    'dates-ahead': 'Dates à venir',
    'published-counts': 'Décomptes publiés',
    timeline: 'Événements',
    strength: 'Effectifs de la Mission',
    headcounts: 'Effectifs mensuels',
    contributors: 'Par pays contributeur',
    estimates: 'Effectifs estimés',
    outputs: 'Réalisations',
    changes: 'Ce qui a changé',
    compare: 'Missions côte à côte',
    'two-dates': 'Deux dates côte à côte',
    sources: 'Sources',
    notes: 'Notes',
  },
  sheet: 'Feuille',
  shows: 'Contenu',
  rows: 'Lignes',
  marking: 'Mention',
  reading: 'Lecture des tableaux',
  dates:
    'Une date connue au jour près est une date, comme 2024-04-09. Une date connue au mois ou à l’année près est un texte, comme 2024-04 : aucun jour n’est inventé.',
  gaps: 'Une cellule vide signifie « pas de données » ; 0 signifie zéro. Les mots tels que « environ » ou « au moins » figurent dans une colonne à côté du nombre.',
  address: 'Adresse',
  citedOn: 'Feuilles où elle est citée',
  without: (panels) => `Aucune ligne dans cette vue, donc pas de feuille : ${panels}.`,
  preview: (sheet, rows, rowCount, columns) =>
    `${sheet} : ${rows} ${rowCount < 2 ? 'ligne' : 'lignes'}, ${columns} ${columns < 2 ? 'colonne' : 'colonnes'}`,
}
