import type { finding as english } from '#src/text/en/finding.ts'
import { au } from './article.ts'
import { joinWords } from '#src/domain/names/formats.ts'

export const finding: typeof english = {
  noneTo: (recipients, provinces, date) =>
    `Aucune rétrocession documentée ${au(date)} (bénéficiaire : ${recipients}${provinces && ` ; ${provinces}`}).`,
  drop: (choices, shown) => `Sans ${choices}, il y a : ${shown}.`,
  dropAll: (choices, shown) => `Il faut retirer ${choices} pour voir quelque chose : ${shown}.`,
  dropIt: (choices) => `Retirer ${choices}`,
  counted: (status, count) => `${status} : ${count}`,
  between: ' ; ',
  inStatus: (statuses) => ` (${statuses.join(', ')})`,
  quoted: (name) => `« ${name} »`,
  and: (names) => joinWords(names, ' et ', ' et '),
  open: 'Chercher',
  title: 'Chercher dans cette mission',
  field: 'Site, unité, pays contributeur, bénéficiaire, {area} ou événement',
  found: (count) => (count < 2 ? `${count} résultat` : `${count} résultats`),
  none: (typed) =>
    `Aucun résultat pour « ${typed} » parmi les noms des sites, des bénéficiaires, des {areas}, des pays contributeurs et des unités, les notes sur les sites et les titres des événements.`,
  more: (count) =>
    count === 1
      ? '1 autre résultat : ajoutez un mot pour affiner.'
      : `${count} autres résultats : ajoutez un mot pour affiner.`,
  groups: {
    sites: 'Sites',
    recipients: 'Rétrocédé à',
    areas: '{Areas}',
    contributors: 'Pays contributeurs',
    units: 'Unités',
    events: 'Événements',
    noted: 'Sites, d’après leurs notes',
  },
}
