import type { SiteStatusName } from '#src/schema/statuses.ts'
import { type Agreement, agree } from './nouns.ts'

type StatusWords = {
  /** À côté du symbole. */
  name: string
  /** Avec un nombre de sites : « 7 ouverts, 6 aux opérations terminées ». */
  counted: (count: string) => string
  /** Après un retour de la mission : « réouverture le 9 avril 2024, après sa fermeture ». */
  after: string
  /** Ce que l’étape a fait de son site : « fermé le 9 avril 2024, puis rétrocédé ». */
  step: (agreement: Agreement) => string
}

const s = (count: string): string => (count === '1' ? '' : 's')

/** Les mots de chaque statut ; sa définition est dans glossary.ts. */
export const statusWords: Readonly<Record<SiteStatusName, StatusWords>> = {
  open: {
    name: 'Ouvert',
    counted: (count) => `${count}\u00a0ouvert${s(count)}`,
    after: '',
    step: (agreement) =>
      `${agree('mentionné', agreement)} pour la première fois comme ${agree('ouvert', agreement)}`,
  },
  'operations-ceased': {
    name: 'Opérations terminées',
    counted: (count) => `${count}\u00a0aux opérations terminées`,
    after: ', après la cessation des opérations',
    step: () => 'opérations terminées',
  },
  closed: {
    name: 'Fermé',
    counted: (count) => `${count}\u00a0fermé${s(count)}`,
    after: ', après sa fermeture',
    step: (agreement) => agree('fermé', agreement),
  },
  'handed-over': {
    name: 'Rétrocédé',
    counted: (count) => `${count}\u00a0rétrocédé${s(count)}`,
    after: ', après sa rétrocession',
    step: (agreement) => agree('rétrocédé', agreement),
  },
  'access-lost': {
    name: 'Accès perdu',
    counted: (count) => `${count}\u00a0dont l’accès est perdu`,
    after: ', après une perte d’accès',
    step: () => 'accès perdu',
  },
  'not-documented': {
    name: 'Non documenté',
    counted: (count) => `${count}\u00a0non documenté${s(count)}`,
    after: '',
    step: () => 'sans documentation',
  },
  'on-map': {
    name: 'Sur les cartes de l’ONU de l’année',
    counted: (count) => `${count}\u00a0sur les cartes de l’ONU de l’année`,
    after: '',
    step: () => 'sur les cartes de l’ONU',
  },
  'last-on-map': {
    name: 'Vu en dernier sur les cartes de l’ONU',
    counted: (count) => `${count}\u00a0vu${s(count)} en dernier sur les cartes de l’ONU`,
    after: '',
    step: () => 'vu en dernier sur les cartes de l’ONU',
  },
}
