import type { SiteFeature } from '#src/export/gis/site-layer.ts'
import type { PackageTable, TableColumn } from './table-of.ts'

const isDay = (name: string): boolean => /^(?:from|to)(?:_earliest|_latest)?$/u.test(name)

const leadingTo: Readonly<Record<string, string>> = { site: 'sites', area: 'provinces' }

const columnOf = (name: string): TableColumn => ({
  name,
  type: isDay(name) ? 'date' : 'string',
  isRequired: name === 'id' || name === 'site' || name === 'status',
  choices: [],
  pattern: null,
  least: null,
  leadsTo: leadingTo[name] ?? null,
})

/** The stretches of all sites as a table: what the layer for GIS has, for programs that draw no maps. */
export const periodsTable = (features: readonly SiteFeature[]): PackageTable => {
  const names = Object.keys(features[0]?.properties ?? { id: null, site: null, status: null })
  return {
    name: 'site_periods',
    key: ['id'],
    columns: names.map(columnOf),
    rows: features.map(({ properties }) => names.map((name) => properties[name] ?? null)),
  }
}
