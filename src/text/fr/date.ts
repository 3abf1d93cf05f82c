import type { date as english } from '#src/text/en/date.ts'
import { le } from './article.ts'

export const date: typeof english = {
  title: 'Date',
  slider: 'Date affichée',
  previous: 'Changement précédent',
  next: 'Changement suivant',
  field: 'Aller à une date',
  hint: 'AAAA-MM-JJ, AAAA-MM ou AAAA',
  go: 'Aller',
  invalid: (text) => `« ${text} » n’est pas une date. Écrivez 2024-04-09, 2024-04 ou 2024.`,
  last: 'Dernier jour documenté',
  events: (count) => (count === 0 ? 'aucun événement' : count === 1 ? '1 événement' : `${count} événements`),
  beyond: (day) =>
    `Rien n’est documenté sur la mission après ${le(day)} : les dates ultérieures montrent le dernier état connu.`,
  playback: 'Lecture',
  play: 'Lire',
  pause: 'Pause',
  speed: 'Vitesse',
  times: (speed) => `${String(speed).replace('.', ',')}×`,
  loop: 'En boucle',
  playingAt: (day) => `Lecture, ${day}`,
  pausedAt: (day) => `En pause : ${day}`,
}
