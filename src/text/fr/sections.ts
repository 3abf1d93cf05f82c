import type { sections as english } from '#src/text/en/sections.ts'
import { jusque, quand } from './article.ts'

const nb = '\u00a0'

export const sections: typeof english = {
  drawdown: 'Désengagement',
  titles: {
    plan: 'Ce qui reste, comparé au plan',
    strength: 'Effectifs de l’ensemble de la Mission',
  },
  dateShown: (date) => `Date affichée${nb}: ${date}.`,
  openView: `Ouvrir cette vue${nb}: `,
  scan: 'Scannez le code pour ouvrir cette vue.',
  noCode: 'Le lien est trop long pour un code que l’on puisse scanner.',
  qr: 'Code QR du lien vers cette vue',
  contents: 'Dans cette présentation',
  noMap: `Les contours des {areas} n’ont pas pu être lus${nb}: il n’y a pas de carte.`,
  mapAlt: (count, place) => `Carte, ${place}${nb}: ${count}`,
  byStatus: (parts) => `Par statut${nb}: ${parts.join(', ')}.`,
  statusCount: (status, count) => `${status}${nb}: ${count}`,
  gapOpen: (number, open, plan) => `${number} ${open}${nb}; ${plan}.`,
  planAlt: (chart, open) => `${chart}. ${open}`,
  eventsAlt: (count) =>
    `Tableau${nb}: ${count < 2 ? `${count}${nb}événement` : `${count}${nb}événements`} de la chronologie`,
  eventFacts: 'Lieu, plan, bénéficiaire',
  left: {
    alt: (count) =>
      `Tableau${nb}: comment chaque site a été quitté, ${count} ${count <= 1 ? 'ligne' : 'lignes'}`,
    intro: (date) =>
      `Chaque étape par laquelle un site du filtre a été quitté ${jusque(date)}, et les sites dont la date prévue était passée. Les lieux connus par les seules cartes de l’ONU sont omis.`,
    none: (date) =>
      `Aucun site du filtre n’est documenté comme quitté ${quand(date)}, et aucune date prévue n’était passée.`,
    planned: 'Date prévue',
    actual: 'Date effective',
    what: 'Ce qui s’est passé',
    late: 'Jours de retard',
    notLeft: (date) => `Non quitté ${quand(date)}`,
    soFar: (notYet, days) => `${notYet}, ${days} à ce jour`,
    noPlan: 'aucune date documentée',
    yes: 'Oui',
    conflict: (site, text) => `${site}${nb}: ${text}`,
  },
  lanesAlt: (title, count, from, to) =>
    `${title}${nb}: ${count} ${count < 2 ? 'ligne' : 'lignes'} de présence, du ${from} au ${to}${nb}; les dates sont dans le tableau`,
  ceilingAlt: (from, to) =>
    `Graphique${nb}: effectifs maximums autorisés en paliers et effectifs déployés en points, pour autant qu’ils sont documentés, de ${from} à ${to}`,
  ceilingNow: (number, date, since) =>
    `Effectif militaire maximum autorisé ${quand(date)}${nb}: ${number} (${since}).`,
  ceilingTable: `Tableau${nb}: effectifs militaires maximums autorisés`,
  actualTable: `Tableau${nb}: effectifs déployés documentés de la mission`,
  resolution: 'Résolution',
  fromTable: 'connu seulement par un tableau de cette date',
  barAlt: (title, bars) => `Barres, ${title}${nb}: ${bars}`,
  bar: (name, figure) => `${name}, ${figure}`,
  figuresAlt: (count) => `Tableau${nb}: ${count} ${count < 2 ? 'chiffre' : 'chiffres'} des réalisations`,
  place: 'Pays contributeur · {area}',
  figure: 'Chiffre',
  period: 'Période',
  note: 'Note',
  partOf: (figure) => `Partie de «${nb}${figure}${nb}», ne s’y ajoute pas`,
  axisFigure: 'Chiffre',
  noChanges: `Aucune seconde date n’est choisie${nb}: il n’y a rien à comparer.`,
  compared: (from, to) => `Dates comparées${nb}: ${from} et ${to}.`,
  changesAlt: `Tableau${nb}: ce qui a changé entre les deux dates`,
  sourcesAlt: (count) => `Tableau${nb}: ${count} cités dans cette présentation`,
  sourcesIntro: (count) => `${count} cités dans cette présentation.`,
  publisher: 'Éditeur',
  link: 'Lien',
  noSources: 'Aucun document n’est cité dans cette présentation.',
  more: (count) => (count <= 1 ? `${count} autre ligne suit.` : `${count} autres lignes suivent.`),
  captions: { figure: 'Figure', table: 'Tableau' },
  page: (page, of) => `Page ${page} sur ${of}`,
  part: (title, part, of) => `${title} (${part}/${of})`,
}
