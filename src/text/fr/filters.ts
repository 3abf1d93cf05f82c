import type { filters as english } from '#src/text/en/filters.ts'
import { au } from './article.ts'
import { joinWords, capital } from '#src/domain/names/formats.ts'

export const filters: typeof english = {
  title: 'Filtres',
  show: (sites, places) =>
    `Afficher ${sites} ${sites < 2 ? 'site' : 'sites'}${places === 0 ? '' : ` et ${places} ${places < 2 ? 'lieu' : 'lieux'}`}`,
  open: (count) => (count > 0 ? `Filtres · ${count}` : 'Filtres'),
  facet: {
    provinces: '{Area}',
    contributors: 'Pays contributeur',
    kinds: 'Type d’unité',
    statuses: 'Statut',
    recipients: 'Rétrocédé à',
  },
  statusOn: (date) => `Statut ${au(date)}`,
  search: (facet) => `Chercher : ${facet}`,
  noMatch: 'Aucun résultat.',
  showAll: (count) => `Tout afficher (${count})`,
  showFewer: 'Afficher moins',
  active: 'Filtres actifs',
  remove: (name) => `Retirer le filtre ${name}`,
  clear: 'Tout effacer',
  sentence: (parts) => {
    const of = [
      parts.provinces,
      parts.contributors && `contingents : ${parts.contributors}`,
      parts.kinds && `type d’unité : ${parts.kinds}`,
      parts.statuses && `statut : ${parts.statuses}`,
      parts.recipients && `rétrocédé à : ${parts.recipients}`,
    ].filter(Boolean)
    const filter = of.length > 0 ? ` (${of.join(' ; ')})` : ''
    return `${capital(parts.sites)}${filter}, ${au(parts.date)}${parts.places.map((text) => ` ; ${text}`).join('')}.`
  },
  or: (items) => joinWords(items, ' ou ', ' ou '),
  notMapped: (count) =>
    count === 1 ? '1 d’entre eux n’est pas sur la carte.' : `${count} d’entre eux ne sont pas sur la carte.`,
  notDocumented: (count) =>
    count === 1
      ? '1 autre lieu n’est {?pas documenté|sur aucune carte} à cette date.'
      : `${count} autres lieux ne sont {?pas documentés|sur aucune carte} à cette date.`,
  showNotDocumented: 'Les afficher',
  none: 'Aucun site ne correspond à ces filtres à cette date.',
}
