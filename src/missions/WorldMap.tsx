import { useMemo } from 'react'
import { feature } from 'topojson-client'
import type { Position } from 'geojson'
import type { Topology } from 'topojson-specification'
import type { MissionAt } from '#src/domain/missions/world-at.ts'
import styles from './WorldMap.module.css'

// Plate carrée, in units of a tenth of a degree: no mission was north of 66° or south of 36°.
const [west, north, width, height] = [-1300, -660, 2900, 1060]

/** Moves the pen at the edge of the world, where a shape goes on at its other side. */
const commandAt = ([lon = 0]: Position, before: Position | undefined): string =>
  before === undefined || Math.abs(lon - (before[0] ?? 0)) > 180 ? 'M' : 'L'

const pathOf = (rings: readonly (readonly Position[])[]): string =>
  rings
    .flatMap((ring) =>
      ring.map((point, index) => {
        const [lon = 0, lat = 0] = point
        return `${commandAt(point, ring[index - 1])}${Math.round(lon * 10)} ${Math.round(-lat * 10)}`
      }),
    )
    .join('')

const landOf = (world: Topology): string => {
  const { land } = world.objects
  if (!land) return ''
  const read = feature(world, land)
  const shapes = read.type === 'FeatureCollection' ? read.features : [read]
  return shapes
    .map(({ geometry }) => {
      if (geometry.type === 'Polygon') return pathOf(geometry.coordinates)
      return geometry.type === 'MultiPolygon' ? geometry.coordinates.map(pathOf).join('') : ''
    })
    .join('')
}

type WorldMapProps = {
  /** Null: it did not come; the places stand on an empty ground. */
  world: Topology | null
  missions: readonly MissionAt[]
  /** What a mission is called where a pointer rests on its places. */
  nameOf: (mission: string) => string
  /** The mission that the reader points at in the list. */
  pointed: string | null
  title: string
  description: string
}

/** Where the missions of one year are: one dot for each place on their maps, and no border. */
export const WorldMap = ({ world, missions, nameOf, pointed, title, description }: WorldMapProps) => {
  const land = useMemo(() => (world ? landOf(world) : ''), [world])
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <strong>{title}.</strong> {description}
      </figcaption>
      <svg viewBox={`${west} ${north} ${width} ${height}`} role="img" aria-label={`${title}. ${description}`}>
        <rect x={west} y={north} width={width} height={height} className={styles['water']} />
        <path d={land} className={styles['land']} />
        {missions.map(({ id, places }) => (
          <g key={id} data-mission={id} className={styles[id === pointed ? 'pointed' : 'places']}>
            <title>{nameOf(id)}</title>
            {places.map(([lat, lon]) => (
              <circle key={`${lat} ${lon}`} cx={lon * 10} cy={-lat * 10} r={id === pointed ? 14 : 9} />
            ))}
          </g>
        ))}
      </svg>
    </figure>
  )
}
