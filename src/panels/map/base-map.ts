import type { Feature } from 'geojson'
import type { MapLayers } from '#src/domain/geo/map-places.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { mapColors } from '#src/draw/palette.ts'
import type { Box, Project } from '#src/export/svg/mercator.ts'
import { lineInBox, outlineInBox } from './outline-in-box.ts'
import { px } from '#src/export/svg/svg-text.ts'

const filled = (path: string, paint: string): string =>
  path === '' ? '' : `<path fill-rule="evenodd" ${paint} d="${path}"/>`

const together = (features: readonly Feature[], project: Project, box: Box): string =>
  features.map(({ geometry }) => outlineInBox(geometry, project, box)).join('')

const provincePaint = (id: string, chosen: readonly string[]): string => {
  if (chosen.length === 0) return `fill="${mapColors.land}" stroke="${mapColors.border}" stroke-width="0.8"`
  return chosen.includes(id)
    ? `fill="${mapColors.land}" stroke="${colors.blue}" stroke-width="2"`
    : `fill="${mapColors.landLeftOut}" stroke="${mapColors.border}" stroke-width="0.8"`
}

/** Sea, land, provinces (the chosen ones last, so that their border lies on top), rivers, lakes, towns. */
export const baseMap = (layers: MapLayers, chosen: readonly string[], project: Project, box: Box): string => {
  const provinces = layers.provinces.features.toSorted(
    (a, b) => Number(chosen.includes(String(a.id))) - Number(chosen.includes(String(b.id))),
  )
  const sea = `<rect x="${px(box.x)}" y="${px(box.y)}" width="${px(box.width)}" height="${px(box.height)}" fill="${mapColors.water}"/>`
  const towns = layers.towns.map((town) => {
    const { x, y } = project(town)
    return `<circle cx="${px(x)}" cy="${px(y)}" r="1.8" fill="${colors.soft}"/>`
  })
  const rivers = layers.rivers.features.map(({ geometry }) => lineInBox(geometry, project, box)).join('')
  return [
    sea,
    filled(together(layers.beyond, project, box), `fill="${mapColors.landOther}"`),
    filled(together(layers.neighbours.features, project, box), `fill="${mapColors.landOther}"`),
    ...provinces.map(({ id, geometry }) =>
      filled(outlineInBox(geometry, project, box), provincePaint(String(id), chosen)),
    ),
    rivers === ''
      ? ''
      : `<path fill="none" stroke="${mapColors.shore}" stroke-width="1.2" stroke-linejoin="round" d="${rivers}"/>`,
    filled(
      together(layers.lakes.features, project, box),
      `fill="${mapColors.water}" stroke="${mapColors.shore}" stroke-width="0.6"`,
    ),
    ...towns,
  ].join('')
}
