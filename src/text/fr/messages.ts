import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import type { ChangeScope } from '#src/text/change-sentences.ts'
import type { messages as english } from '#src/text/en/messages.ts'
import { au, de } from './article.ts'
import { only, place } from './change-words.ts'

const nb = '\u00a0'

const done: Record<CountingStep, (count: number) => string> = {
  'operations-ceased': (count) =>
    `${count < 2 ? 'documenté' : 'documentés'} comme ayant cessé leurs opérations`,
  closed: (count) => (count < 2 ? 'documenté comme fermé' : 'documentés comme fermés'),
  'handed-over': (count) => (count < 2 ? 'documenté comme rétrocédé' : 'documentés comme rétrocédés'),
}

/** Autant de provinces sont nommées dans un titre ; au-delà, elles sont comptées. */
const most = 3

const where = (scope: ChangeScope): string => {
  const { length } = scope.filter.provinces
  const areas = length > most ? ` dans ${length}${nb}{areas}` : ` ${place(scope)}`
  return `${length === 0 ? '' : areas}${only(scope)}`
}

export const messages: typeof english = {
  where,
  // A sentence with a verb: « dont la fermeture n’est pas documentée » could be said of all of the sites.
  remaining: (place_, { count, all, date, unknown }) =>
    `${count} des ${all}${nb}sites du désengagement {of the mission}${place_} ${count === '1' ? 'n’a' : 'n’ont'} pas de fermeture documentée ${au(date)}${unknown === null ? '' : `${nb}; ${unknown}`}`,
  left: (place_, { of, left, all, late, overdue, step, date }) => {
    const after = of.late > 0 ? `, dont ${late} après la date prévue` : ''
    const past =
      of.overdue === 0
        ? ''
        : of.late > 0
          ? `${nb}; ${overdue} ${of.overdue === 1 ? 'autre l’a dépassée' : 'autres l’ont dépassée'}`
          : `${nb}; ${overdue} ${of.overdue === 1 ? 'a dépassé sa' : 'ont dépassé leur'} date prévue`
    const verb = of.left === 0 ? 'n’est' : of.left === 1 ? 'est' : 'sont'
    return `${of.left === 0 ? 'Aucun' : left} des ${all}${nb}sites du désengagement {of the mission}${place_} ${verb} ${done[step](of.left)} ${au(date)}${after}${past}`
  },
  ceiling: (number, date, before) =>
    `Effectif militaire maximum autorisé${nb}: ${number} ${au(date)}${before ? `, contre ${before.number} auparavant` : ''}`,
  ceilingFigure: (since) => `effectif militaire maximum autorisé (${since})`,
  strengthFigure: (component, date) => `${component.charAt(0).toLowerCase()}${component.slice(1)}, ${date}`,
  dated: (what, date) => `${what} (${date})`,
  latest: (date, title, at) => `Dernier fait documenté ${au(date)}${nb}: «${nb}${title}${nb}», ${at}`,
  next: (what, date, days) => `Prochaine échéance${nb}: ${what}, ${date} (${days})`,
  nextFigure: (what) => `prochaine échéance${nb}: ${what}`,
  documents: (count, documents, publishers, latest) =>
    `${documents}${nb}${count < 2 ? 'document' : 'documents'} de ${publishers}${latest === null ? '' : `, le plus récent ${de(latest)}`}`,
  publishers: (count, text) => `${text}${nb}${count < 2 ? 'éditeur' : 'éditeurs'}`,
  publishersAlt: `Tableau${nb}: documents cités, par éditeur`,
  documentsHead: 'Documents',
  datesHead: 'Dates',
  between: (from, to) => (from === to ? from : `${from} – ${to}`),
  rowsLeftOut: (count) =>
    `${count < 2 ? `${count}${nb}autre ligne` : `${count}${nb}autres lignes`}${nb}: dans la présentation complète et sur la page`,
  changed: 'Ce qui a changé',
  own: ({ title, points }) =>
    `${title && points ? 'Titre et remarques sont' : title ? 'Le titre est' : 'Les remarques sont'} de l’auteur de la présentation.`,
}
