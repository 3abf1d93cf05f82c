import type { kinds as english } from '#src/text/en/kinds.ts'

const siteKind: typeof english.siteKind = {
  base: 'Base',
  'permanent-operating-base': 'Base opérationnelle permanente',
  'temporary-operating-base': 'Base opérationnelle temporaire',
  camp: 'Camp',
  office: 'Bureau',
  hospital: 'Hôpital',
  airfield: 'Aérodrome',
  headquarters: 'Quartier général',
  'formed-police-base': 'Base d’une unité de police constituée',
  'map-place': 'Lieu figurant sur les cartes de déploiement de l’ONU',
}

const eventStatus: typeof english.eventStatus = {
  happened: 'Réalisé',
  planned: 'Prévu',
  missed: 'Non respecté',
}

const outputCategory: typeof english.outputCategory = {
  'engineering-project': 'Travaux du génie',
  road: 'Routes',
  bridge: 'Ponts',
  helipad: 'Héliports',
  airfield: 'Aérodromes',
  medical: 'Soins médicaux',
  ordnance: 'Munitions et explosifs',
  qip: 'Projets à impact rapide',
  other: 'Autres',
}

const sourceKind: typeof english.sourceKind = {
  'un-official': 'Nations Unies',
  government: 'Gouvernement',
  press: 'Presse',
  ngo: 'Organisation non gouvernementale',
  academic: 'Recherche',
}

const locationPrecision: typeof english.locationPrecision = {
  site: 'Placé à l’endroit même',
  town: 'Placé sur la localité',
  'nearest-town': 'Placé sur la ville la plus proche',
  doubtful: 'Position incertaine : la source ne la situe pas avec sûreté',
  'province-only': 'Seul{|e} {the area} est connu{|e} : absent de la carte',
  'not-known': 'Aucune position n’est documentée : absent de la carte',
}

export const kinds: typeof english = {
  siteKind,
  eventStatus,
  outputCategory,
  sourceKind,
  locationPrecision,
  compass: (side) => (side === 'W' ? 'O' : side),
  coordinates: (all) => `Coordonnées (WGS 84)\u00a0: ${all.join(' · ')}`,
}
