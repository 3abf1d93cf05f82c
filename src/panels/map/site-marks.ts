import type { Language } from '#src/domain/names/formats.ts'
import type { Edges } from '#src/domain/geo/taken-room.ts'
import { markStacks, placeNames } from '#src/domain/geo/map-marks.ts'
import type { NamedPlace } from '#src/domain/geo/map-places.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { isPresentAgain } from '#src/domain/sites/status.ts'
import { xmlText } from '#src/export/xml.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { mapColors } from '#src/draw/palette.ts'
import type { Box, Project } from '#src/export/svg/mercator.ts'
import { countBadge, statusMark } from '#src/export/svg/status-mark.ts'
import { type SvgTextLook, px, svgText } from '#src/export/svg/svg-text.ts'

export type MarkedSites = {
  rows: readonly SiteRow[]
  places: readonly NamedPlace[]
  selected: string | null
  /** The largest estimate of all dates: the scale of the symbols. */
  maximum: number
  language: Language
  /** Whether the sites have their names beside them: yes if not given. */
  named?: boolean
}

const looks: Readonly<Record<NamedPlace['kind'], Partial<SvgTextLook>>> = {
  province: { fill: mapColors.province, weight: 600, spacing: 0.12 },
  country: { fill: mapColors.country, italic: true, spacing: 0.12 },
  town: { fill: colors.soft },
  river: { fill: mapColors.river, italic: true },
}

const isIn = ({ x, y }: { x: number; y: number }, box: Box): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height

/**
 * Marks and names of the sites, and the names of places, by the rules of the page's map: the same stacks, the
 * same sizes, and each name only where there is room: none where something else covers the map. What lies
 * outside the box is left out.
 */
export const siteMarks = (
  sites: MarkedSites,
  project: Project,
  box: Box,
  covered: readonly Edges[] = [],
): string => {
  const { rows, places, selected, maximum, language, named = true } = sites
  const stacks = markStacks(rows, selected, maximum, project).filter(({ first }) => isIn(first, box))
  const names = places
    .map(({ id, text, kind, lat, lon }) => ({ id, text, kind, ...project({ lat, lon }) }))
    .filter((name) => isIn(name, box))
  const edges = {
    left: box.x + 2,
    right: box.x + box.width - 2,
    top: box.y + 2,
    bottom: box.y + box.height - 2,
  }
  const labels = placeNames(stacks, names, language, edges, covered, selected)
  const kindOf = new Map(places.map(({ id, kind }) => [id, kind]))
  return [
    ...labels.places.map(({ id, text, x, y, anchor, size }) =>
      svgText(x, y, text, { size, anchor, halo: 3, ...looks[kindOf.get(id) ?? 'town'] }),
    ),
    ...stacks.map(({ first: { row, x, y, r } }) => {
      const { id, name, precision } = row.site
      const mark = statusMark({
        status: row.status.name,
        r,
        approximate: precision !== 'site',
        selected: id === selected,
        returned: isPresentAgain(row.status),
      })
      return `<g data-site="${xmlText(id)}" transform="translate(${px(x)} ${px(y)})"><title>${xmlText(textIn(name, language))}</title>${mark}</g>`
    }),
    // Over all marks, so that none hides how many sites another stands for.
    ...stacks.map(({ others, number }) => (number ? countBadge(others.length + 1, number.x, number.y) : '')),
    ...(named ? labels.sites : []).map(({ id, text, x, y, anchor, size }) =>
      svgText(x, y, text, { size, anchor, halo: 3, weight: id === selected ? 600 : 400 }),
    ),
  ].join('')
}
