import type { date as english, duration as inEnglish } from '#src/text/en/date.ts'
import { de, jusque } from './article.ts'

/** « 3 jours », « 1 mois ». */
export const duration: typeof inEnglish = (unit, count) => {
  if (unit === 'months') return `${count} mois`
  const name = unit === 'days' ? 'jour' : 'an'
  return `${count} ${name}${count > 1 ? 's' : ''}`
}

export const date: typeof english = {
  title: 'Date',
  slider: 'Date affichée',
  previous: 'Changement précédent',
  next: 'Changement suivant',
  field: 'Aller à une date',
  hint: '9 avril 2024, 2024-04 ou 2024',
  go: 'Aller',
  invalid: (text) => `« ${text} » n’est pas une date. Écrivez 9 avril 2024, 2024-04-09, 2024-04 ou 2024.`,
  last: 'Dernier jour documenté',
  events: (count) => (count === 0 ? 'aucun événement' : count === 1 ? '1 événement' : `${count} événements`),
  known: (day, ago) => `Connu ${jusque(day)}${ago === null ? '' : `, ${ago}`}`,
  ago: (unit, count) => (count === 0 ? 'aujourd’hui' : `il y a ${duration(unit, count)}`),
  beyond:
    'Rien n’est documenté sur la Mission après ce jour : les dates ultérieures montrent le dernier état connu.',
  before: (first) =>
    `Avant le désengagement, dont le premier événement recensé ici date ${de(first)} : connu d’après les cartes de l’ONU, par année, et des documents sur certains sites.`,
  afterData: 'après la fin des données sur la Mission ; ne concerne pas la Mission elle-même',
  marked: (event, note) => (note === null ? event : `${event} (${note})`),
  playback: 'Lecture',
  play: 'Démarrer',
  pause: 'Pause',
  speed: 'Vitesse',
  times: (speed) => `${String(speed).replace('.', ',')}×`,
  loop: 'En boucle',
  playingAt: (day) => `Lecture, ${day}`,
  pausedAt: (day) => `En pause : ${day}`,
}
