import { personnelColumns } from '#src/domain/personnel/cells.ts'
import { headName } from './rows.ts'

/** Files of others that are taken in. */
export type GatheredKind = 'ipi' | 'location-map' | 'radpko'

/** Files of others that are known and not taken in here; the page says why. */
export type ToldKind = 'un-monthly' | 'yearly-maps' | 'radpko-areas'

/** In every table of RADPKO, whatever a row of it is of. */
const reckoned = ['date', 'pko_deployed', 'untrp', 'unpol', 'unmob']
const atBase = ['mission', 'latitude', 'longitude', ...reckoned]

const heads: readonly (readonly [GatheredKind | ToldKind, readonly (readonly string[])[]])[] = [
  [
    'location-map',
    [['source', 'mission', 'year', 'location', 'no.troops', 'nameoftcc_1', 'notroopspertcc_1']],
  ],
  [
    'ipi',
    [
      ['date', 'mission', 'contributors', 'troops', 'police', 'observers', 'total'],
      ['date', 'mission', 'number of contributors', 'troops', 'police', 'observers', 'total'],
    ],
  ],
  ['un-monthly', [personnelColumns]],
  [
    'yearly-maps',
    [
      ['mission', 'year', 'location', 'notroops', 'ave.no.troops'],
      ['mission', 'year', 'location', 'no.tcc', 'year.overview'],
      ['mission', 'year', 'location', 'infantry', 'eng', 'av', 'maint'],
    ],
  ],
  ['radpko', [['base', ...atBase]]],
  // A square of the grid has a number, too, which is of no base.
  ['radpko-areas', [['prio.grid', ...reckoned]]],
  ['radpko', [['id', ...atBase]]],
  ['radpko-areas', [reckoned]],
]

/** Which of the known files has such a head; null for none. */
export const kindOfHead = (head: readonly string[]): GatheredKind | ToldKind | null => {
  const names = new Set(head.map(headName))
  const found = heads.find(([, forms]) => forms.some((form) => form.every((name) => names.has(name))))
  return found?.[0] ?? null
}

export const isTaken = (kind: GatheredKind | ToldKind): kind is GatheredKind =>
  kind === 'ipi' || kind === 'location-map' || kind === 'radpko'
