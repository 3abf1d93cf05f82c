import { capital, joinWords } from '#src/domain/names/formats.ts'
import type { LeftBehind } from '#src/domain/missions/left-behind.ts'
import type { MissionsTexts } from '#src/text/load-missions.ts'
import { laMission } from './article.ts'

const parts: Record<LeftBehind, string> = {
  areas: 'les zones choisies',
  recipients: 'les bénéficiaires choisis',
  date: 'la date',
  site: 'le site sélectionné',
  remarks: 'les remarques',
}

const masculine: ReadonlySet<string> = new Set([parts.recipients, parts.site])
const singular: ReadonlySet<string> = new Set([parts.date, parts.site])

/** « La date et le site sélectionné sont restés », « La date est restée ». */
const stayed = (said: readonly string[]): string => {
  const isPlural = said.length > 1 || said.some((part) => !singular.has(part))
  const gender = said.some((part) => masculine.has(part)) ? '' : 'e'
  return isPlural ? `sont resté${gender}s` : `est resté${gender}`
}

export const missions: MissionsTexts = {
  title: 'Missions de l’ONU',
  choose: 'Choisir une mission',
  search: 'Nom, sigle, pays ou année',
  documented: 'Désengagements documentés',
  documentedWhy:
    'Événements, sites et chiffres tirés de documents, chacun avec sa source, à côté de ce que montrent les cartes de l’ONU.',
  fromMaps: 'Connues par les cartes de l’ONU seulement',
  fromMapsWhy:
    'Là où les cartes de déploiement de l’ONU montrent la mission, telles que des tiers les ont lues : des effectifs estimés d’après les symboles d’unité, et rien sur ce qui était ouvert ou fermé.',
  years: (first, last) => (first === last ? String(first) : `${first}-${last}`),
  found: (count) => (count < 2 ? `${count} mission` : `${count} missions`),
  none: (typed) => `Aucune mission n’a « ${typed} » dans son nom, son sigle, son pays ou ses années.`,
  all: 'Toutes les missions sur une carte',
  here: 'affichée',
  notLoaded: 'La liste des missions n’a pas pu être chargée.',
  left: (from, said) =>
    `${capital(joinWords(said, ' et ', ' et '))} ${stayed(said)} avec ${laMission(from)}.`,
  parts,
  dismiss: 'Fermer',
  start: {
    title: 'Drawdown : où étaient les missions de l’ONU',
    purpose:
      'Où les cartes de l’ONU montrent ses missions, année par année, et comment s’est passé chaque désengagement documenté.',
    map: (year) => `Lieux des missions de l’ONU sur les cartes de l’ONU de ${year}`,
    mapDescription: (places, count) =>
      `${places < 2 ? `${places} lieu` : `${places} lieux`}, ${count < 2 ? `${count} mission` : `${count} missions`}. Une année sans carte d’une mission n’est pas une absence.`,
    year: 'Année',
    earlier: 'Un an plus tôt',
    later: 'Un an plus tard',
    carried: (year) => `Les dernières cartes de l’ONU qui ont été lues datent de ${year} : ce sont elles.`,
    curve: 'Effectifs estimés par année',
    most: (troops, year) => `maximum : ${troops} en ${year}`,
    neverSized: 'des unités, de taille inconnue',
    noTroops: 'aucune troupe sur ses cartes',
    places: (count) => (count < 2 ? `${count} lieu` : `${count} lieux`),
    notOnMaps: (year) => `sur aucune carte de ${year}`,
    estimates: (by) =>
      `Les effectifs sont estimés d’après les symboles d’unité des cartes de déploiement de l’ONU, telles que ${joinWords(by, ' et ', ' et ')} les a lues, et non comptés ; les sources de chacun figurent avec sa mission. Les premières cartes lues sont de la première année montrée ici, si bien qu’une mission peut avoir commencé avant.`,
    credits: 'Terres : Natural Earth, domaine public. Aucune frontière n’est tracée.',
  },
  keep: {
    kept: 'Gardée hors ligne',
    offer: (size) => `Garder hors ligne (${size})`,
    keeping: (mission) => `Mise à disposition hors ligne : ${mission}`,
    drop: (mission) => `Retirer ${mission} de cet appareil`,
    dropShort: 'Retirer',
    refused: 'Impossible de la garder : pas de connexion, ou pas de place.',
  },
}
