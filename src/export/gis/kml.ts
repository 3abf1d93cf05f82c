import { palette } from '#src/draw/palette.ts'
import type { FileNotes } from '#src/export/json.ts'
import { xmlText } from '#src/export/xml.ts'
import { statuses, siteStatusNames } from '#src/schema/statuses.ts'
import type { SiteStatusName } from '#src/schema/site.ts'
import { joined } from './joined.ts'
import type { SiteFeature } from './site-layer.ts'

/** What a layer of sites is called in words, in the language or languages of the file. */
export type KmlWords = {
  nameOf: (feature: SiteFeature) => string
  /** What the site was in that time, with its date and who received it. */
  statusOf: (feature: SiteFeature) => string
  statusName: (status: SiteStatusName) => string
}

const element = (name: string, ...inner: readonly string[]): string => `<${name}>${inner.join('')}</${name}>`

const text = (name: string, value: string): string => element(name, xmlText(value))

/** KML writes a colour as opacity, blue, green, red. */
const kmlColor = (color: string): string => `ff${color.slice(5, 7)}${color.slice(3, 5)}${color.slice(1, 3)}`

/**
 * The colour that tells a status: that of its mark, or of its line where the mark is filled with the ground.
 */
const style = (status: SiteStatusName): string => {
  const { fill, line } = statuses[status].symbol
  const color = kmlColor(palette[fill === 'ground' ? line : fill])
  const [normal, label] = [element('color', color), element('scale', '0.8')]
  return `<Style id="${status}">${element('IconStyle', normal)}${element('LabelStyle', label)}</Style>`
}

/**
 * First and last day, as the page counts them. KML knows years and months too, but leaves open whether `end`
 * means their first day or their last, and programs on GDAL read a year as no date: a base would stay open.
 * The last day ends with its last second: globes take a day for the instant at which it begins.
 */
const timeSpan = ({ stretch: { from, to } }: SiteFeature): string =>
  from === null && to === null
    ? ''
    : element(
        'TimeSpan',
        ...(from ? [text('begin', from.day)] : []),
        ...(to ? [text('end', `${to.day}T23:59:59Z`)] : []),
      )

const data = ([name, value]: readonly [string, string | number | null]): string =>
  value === null ? '' : `<Data name="${name}">${text('value', String(value))}</Data>`

const placemark = (feature: SiteFeature, words: KmlWords): string => {
  const { position, properties, stretch } = feature
  if (position === null) return ''
  const addresses = String(properties['source_urls'] ?? '')
    .split(' ')
    .filter(Boolean)
  return element(
    'Placemark',
    text('name', words.nameOf(feature)),
    text('description', [words.statusOf(feature), ...addresses].join('\n')),
    timeSpan(feature),
    text('styleUrl', `#${stretch.status.name}`),
    element('ExtendedData', ...Object.entries(properties).map(data)),
    element('Point', text('coordinates', position.join(','))),
  )
}

/**
 * A layer of sites as KML 2.2: a folder for each status, a mark for each stretch of a site's history with the
 * time that it lasted, in whole days; how fine the dates are stands in its data. No picture is fetched from
 * anywhere, and a site without a position is left out: the notes of the file name it. What it says of
 * itself stands there once, or in one language after the other.
 */
export const writeKml = (
  abouts: readonly FileNotes[],
  features: readonly SiteFeature[],
  words: KmlWords,
): string => {
  const there = siteStatusNames.filter((name) => features.some(({ stretch }) => stretch.status.name === name))
  const said = abouts.flatMap(({ filter, known, notes, disclaimer, link }) => [
    filter,
    known,
    ...notes,
    disclaimer,
    link,
  ])
  const folders = there.map((name) =>
    element(
      'Folder',
      text('name', words.statusName(name)),
      ...features.filter(({ stretch }) => stretch.status.name === name).map((one) => placemark(one, words)),
    ),
  )
  const document = element(
    'Document',
    text('name', joined(abouts.map(({ title }) => title))),
    text('description', said.join('\n\n')),
    ...there.map(style),
    ...folders,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">${document}</kml>\n`
}
