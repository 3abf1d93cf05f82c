import type { listWords as english } from '#src/text/en/desk-lists.ts'

export const listWords: typeof english = {
  precision: { day: 'au jour près', month: 'au mois près', year: 'à l’année près', approx: 'environ' },
  planBasis: {
    binding: 'contraignante\u00A0: fixée par une résolution',
    announced: 'annoncée',
    'not-agreed': 'dont il a été dit plus tard qu’elle n’avait pas été convenue',
  },
  returnKind: {
    visit: 'visite',
    'temporary-presence': 'présence temporaire',
    reopening: 'réouverture',
  },
  register: {
    drawdown: 'sites du désengagement',
    'un-maps': 'lieux connus par les cartes de l’ONU seulement',
  },
  origin: { 'un-maps': 'lu sur les cartes de l’ONU', reported: 'cité par un document' },
  covers: {
    part: 'une partie qui n’est pas une zone',
    addition: 'en sus de l’effectif maximum',
    planned: 'prévu',
    left: 'partis depuis une date',
  },
  qualifier: {
    exact: 'tel quel',
    about: 'environ',
    'more-than': 'plus de',
    'at-least': 'au moins',
    'up-to': 'jusqu’à',
  },
  headquarters: { 3: 'mission', 2: 'secteur', 1: 'bataillon' },
}
