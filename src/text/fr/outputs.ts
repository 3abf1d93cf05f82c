import type { outputs as english } from '#src/text/en/outputs.ts'
import { depuis, jusque, le, quand } from './article.ts'

const isDay = (date: string): boolean => le(date) !== date

/** « du 9 avril 2024 », « d’avril 2024 », « de 2003 ». */
const du = (date: string): string => {
  if (isDay(date)) return `du ${date}`
  return /^[aeiouéhâ]/i.test(date) ? `d’${date}` : `de ${date}`
}

/** « au 9 avril 2024 », mais « à avril 2024 » et « à 2003 ». */
const until = (date: string): string => (isDay(date) ? `au ${date}` : `à ${date}`)

/** « au 9 avril 2024 », mais « à la fin d’avril 2024 » : dans un mois, seule la fin est certaine. */
const by = (date: string): string => (isDay(date) ? `au ${date}` : `à la fin ${du(date)}`)

export const outputs: typeof english = {
  title: 'Réalisations',
  section: {
    infrastructure: 'Infrastructures',
    medical: 'Soins médicaux',
    other: 'Munitions et explosifs, projets à impact rapide et autres',
  },
  key: {
    exact: 'tel qu’indiqué',
    about: 'environ',
    'more-than': 'minimum, « plus de »',
    'at-least': 'minimum, « au moins »',
    'up-to': 'maximum, « jusqu’à »',
  },
  keyTitle: 'Comment lire les barres',
  intro: (shown) => {
    const figures = shown.rows <= 1 ? `${shown.rows} chiffre` : `${shown.rows} chiffres`
    const parts =
      shown.parts === 0
        ? ''
        : shown.parts === 1
          ? ', et 1 qui en fait partie'
          : `, et ${shown.parts} qui en font partie`
    const whose = shown.isFiltered
      ? 'réalisations qui répondent aux filtres {of area} et de pays contributeur et dont la période avait déjà commencé'
      : 'réalisations dont la période avait déjà commencé'
    return `${figures}${parts} : ${whose} ${by(shown.date)}. Le type d’unité et le statut ne restreignent pas les réalisations.`
  },
  notAdded:
    'Chaque chiffre vaut pour toute sa période. Les chiffres ne sont jamais additionnés : certains comptent les mêmes travaux.',
  none: (date, isFiltered) =>
    isFiltered
      ? `Aucune réalisation n’est documentée pour ce filtre ${by(date)}.`
      : `{?Aucune réalisation n’est documentée ${by(date)}.|Aucune réalisation n’est documentée : les cartes de l’ONU ne montrent pas ce que les contingents ont construit ou fait.}`,
  noneRemedy: (isFiltered) =>
    isFiltered
      ? 'Retirez {the area} ou le pays contributeur, ou choisissez une date ultérieure.'
      : '{?Choisissez une date ultérieure.|}',
  period: (from, to) => {
    if (from !== null && to !== null) return from === to ? quand(from) : `${du(from)} ${until(to)}`
    if (from !== null) return `${depuis(from)}, fin non indiquée`
    return to === null ? 'période non indiquée' : `${jusque(to)}, début non indiqué`
  },
  shortPeriod: (from, to) => {
    if (from !== null && to !== null) return from === to ? from : `${from} – ${to}`
    if (from !== null) return depuis(from)
    return to === null ? null : jusque(to)
  },
  endsLater: 'Sa période se termine après la date affichée.',
  contributorNone: 'la mission, ou des pays contributeurs non distingués',
  provinceNone: 'tout le pays, ou lieu non indiqué',
  group: (category, unit) => `${category} : ${unit}`,
  chart: (category, unit) => `Barres : ${category}, ${unit}`,
  course: {
    figures: (count) => `Chiffres du graphique : ${count}.`,
    largest: (figure) => `Le plus élevé : ${figure}.`,
  },
  chartDescription: 'Les chiffres figurent en texte à côté des barres.',
  partsSentence: (count) =>
    count === 1
      ? '1 autre chiffre recoupe celui-ci : il fait partie des mêmes travaux et ne s’y ajoute pas.'
      : `${count} autres chiffres recoupent celui-ci : ils font partie des mêmes travaux et ne s’y ajoutent pas.`,
  parts: 'Parties de ce chiffre, qui ne s’y ajoutent pas',
  partAlone: 'Partie d’un chiffre plus grand qui n’est pas affiché ici ; ne s’y ajoute pas.',
  overlaps: (figures, count) =>
    `Peut recouper en partie ${count === 1 ? 'ce chiffre' : 'ces chiffres'} : ${figures} ; ne s’y ajoute pas.`,
  figure: (quantity, unit, actor) =>
    actor === null ? `${quantity} ${unit}` : `${quantity} ${unit} (${actor})`,
  quote: 'Citation',
}
