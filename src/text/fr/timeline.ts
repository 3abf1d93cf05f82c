import type { timeline as english } from '#src/text/en/timeline.ts'
import { le, quand } from './article.ts'

const course: (typeof english)['course'] = {
  drawn: (from, to, lanes, events) =>
    `Période représentée : du ${from} au ${to}. Lignes : ${lanes}. Événements représentés : ${events}.`,
  left: (sites, left, date) => `Sites représentés : ${sites} ; quittés au ${date} : ${left}.`,
}

export const timeline: typeof english = {
  course,
  title: 'Chronologie',
  chart: (place) => `Chronologie du désengagement : ${place}`,
  wholeMission: 'mission entière',
  chartDescription: (lanes, marks) =>
    `${lanes} ${lanes <= 1 ? 'ligne' : 'lignes'}, ${marks} ${marks <= 1 ? 'événement' : 'événements'}. La liste des événements contient la même chose. Les flèches du clavier passent d’un événement à l’autre.`,
  missionLane: 'Mission',
  restLane: '{Area} enti{er|ère}',
  phase: (number, province) => `Phase ${number}, ${province}`,
  phaseAndEnd: (number, date) => `Phase ${number}, fin prévue ${quand(date)}`,
  plannedEnd: (date) => `Fin prévue ${quand(date)}`,
  range: 'Période du graphique',
  rangePhase: (number) => `Phase ${number}`,
  rangeWhole: 'Toute la chronologie',
  leftBefore: (names) => `Quittés avant cette période : ${names}.`,
  outside: (count) =>
    count === 1
      ? '1 événement se situe hors de cette période.'
      : `${count} événements se situent hors de cette période.`,
  dayOutside: (date) => `La date affichée (${date}) se situe hors de cette période.`,
  legend: 'Légende',
  legendFade: 'Non documenté : depuis quand, ou si cela vaut encore',
  legendPlanned: 'Prévu, réalisation non documentée',
  legendMissed: 'Non respecté',
  legendLate: 'De la date prévue à la date effective',
  legendSpan: 'Seul le mois est connu ; pointillé : vers cette date',
  list: 'Événements',
  types: 'Types d’événement',
  allTypes: 'Afficher tous les types',
  typeCount: (type, count) => (count <= 1 ? `${type}, ${count} événement` : `${type}, ${count} événements`),
  shownDate: (date) => `${date} : date affichée`,
  goTo: (date) => `${date} : afficher cette date`,
  plannedFor: (date) => `prévu pour ${le(date)}`,
  daysLate: (days, count) => (count <= 1 ? `${days} jour de retard` : `${days} jours de retard`),
  late: 'plus tard que prévu',
  recipient: (name) => `Bénéficiaire : ${name}`,
  site: (name) => `Site : ${name}`,
  summary: 'Résumé',
  summaryAndFigures: 'Résumé et chiffres',
  figure: (name, value) => `${name} : ${value}`,
  source: (label) => `Source : ${label}`,
  none: '{?Aucun événement pour ce filtre.|Aucun événement n’est documenté.}',
  noneRemedy:
    '{?Retirez un filtre ou, si vous filtrez par statut, choisissez une autre date.|Les cartes de l’ONU montrent où la mission se trouvait une année donnée, et non ce qui s’y est passé. Les onglets des effectifs et des sites présentent ce qui est connu.}',
  noneOfTypes: 'Aucun événement des types choisis pour ce filtre.',
  mark: (date, type, title) => `${date}, ${type} : ${title}`,
}
