import type { sinceVisit as english } from '#src/text/en/since-visit.ts'

export const sinceVisit: typeof english = {
  title: (date) => `Depuis votre dernière visite, ${date}`,
  version: (version, date) => `Version des données ${version}, ${date} : `,
  events: (count) => (count === 1 ? '1 événement a été ajouté :' : `${count} événements ont été ajoutés :`),
  more: (count) => (count === 1 ? 'et 1 autre' : `et ${count} autres`),
  all: 'Toutes les corrections',
  timeline: 'Chronologie',
  kept: 'Seul ce navigateur retient la date de vos visites.',
}
