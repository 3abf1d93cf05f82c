import type { filters as english } from '#src/text/en/filters.ts'
import { au } from './article.ts'

export const filters: typeof english = {
  title: 'Filtres',
  open: (count) => (count > 0 ? `Filtres · ${count}` : 'Filtres'),
  facet: {
    provinces: 'Province',
    contributors: 'Pays contributeur',
    kinds: 'Type d’unité',
    statuses: 'Statut',
  },
  statusOn: (date) => `Statut ${au(date)}`,
  search: (facet) => `Chercher : ${facet}`,
  noMatch: 'Aucun résultat.',
  showAll: (count) => `Voir les ${count}`,
  showFewer: 'En voir moins',
  active: 'Filtres actifs',
  remove: (name) => `Retirer le filtre ${name}`,
  clear: 'Tout effacer',
  sentence: (parts) => {
    const sites = parts.count <= 1 ? `${parts.count} site` : `${parts.count} sites`
    const of = [
      parts.provinces && `(${parts.provinces})`,
      parts.contributors && `avec des contingents des pays suivants : ${parts.contributors}`,
      parts.kinds && `avec les types d’unité suivants : ${parts.kinds}`,
      parts.statuses && `au statut « ${parts.statuses} »`,
    ]
    return [sites, ...of.filter(Boolean)].join(' ').concat(`, ${au(parts.date)}.`)
  },
  or: (items) => new Intl.ListFormat('fr', { type: 'disjunction' }).format(items),
  notMapped: (count) =>
    count === 1 ? '1 d’entre eux n’est pas sur la carte.' : `${count} d’entre eux ne sont pas sur la carte.`,
  notDocumented: (count) =>
    count === 1
      ? '1 autre lieu n’est pas documenté à cette date.'
      : `${count} autres lieux ne sont pas documentés à cette date.`,
  showNotDocumented: 'Les afficher',
  none: 'Aucun site ne correspond à ces filtres à cette date.',
}
