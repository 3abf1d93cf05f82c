import type { Feature } from 'geojson'
import type { ReactNode } from 'react'
import { drawnOf, drawnTransform } from '#src/domain/geo/drawn-area.ts'
import type { MapLayers } from '#src/domain/geo/map-places.ts'
import { isPresentAgain } from '#src/domain/sites/status.ts'
import base from '#src/panels/map/BaseLayers.module.css'
import symbols from '#src/panels/map/SymbolLayer.module.css'
import { StatusSymbol } from '#src/ui/StatusSymbol.tsx'
import type { DrawnMark, DrawnName, FirstDrawing, MapWidth } from './drawn-map.ts'

const short = (value: number): string => String(Math.round(value * 10) / 10)

/** At a point of the map, what does not grow with it. */
const At = ({
  x,
  y,
  looks,
  children,
}: {
  x: number
  y: number
  looks: readonly MapWidth[]
  children: ReactNode
}) => (
  <g
    transform={`translate(${short(x)} ${short(y)})`}
    className={looks.length === 1 ? `only-${looks[0]}` : undefined}
  >
    <g className="upright">{children}</g>
  </g>
)

const Names = ({ names }: { names: readonly DrawnName[] }) =>
  names.map(({ kind, at, label, looks }) => (
    <At key={`${label.id} ${looks.join('')}`} {...at} looks={looks}>
      <text
        className={symbols[kind]}
        x={short(label.x)}
        y={short(label.y)}
        textAnchor={label.anchor === 'start' ? undefined : label.anchor}
        fontSize={label.size}
      >
        {label.text}
      </text>
    </At>
  ))

type AreasProps = { layer: string; features: readonly Feature[]; look: string; zoom: number }

/** A layer of the map, whose paths the page takes over (pace/first-view.ts): nothing else stands in it. */
const Areas = ({ layer, features, look, zoom }: AreasProps) => (
  <g data-layer={layer}>
    {features.map((feature, index) => {
      const drawn = drawnOf(feature)
      if (!drawn || drawn.path === '') return null
      return (
        <path
          key={feature.id ?? index}
          className={base[look]}
          d={drawn.path}
          transform={drawnTransform(drawn, zoom)}
          data-province={layer === 'provinces' ? String(feature.id) : undefined}
        />
      )
    })}
  </g>
)

/** Marks, and over all of them the numbers of those that are piled up. */
const Marks = ({ marks }: { marks: readonly DrawnMark[] }) => (
  <>
    {marks.map(({ stack: { first }, at, looks }) => (
      <At key={`${first.row.site.id} ${looks.join('')}`} {...at} looks={looks}>
        <StatusSymbol
          status={first.row.status.name}
          r={Math.round(first.r * 10) / 10}
          approximate={first.row.site.precision !== 'site'}
          returned={isPresentAgain(first.row.status)}
        />
      </At>
    ))}
    {marks.map(
      ({ stack: { first, others, number }, at, looks }) =>
        number && (
          <At key={`${first.row.site.id} ${looks.join('')}`} {...at} looks={looks}>
            <circle className={symbols['badge']} cx={short(number.x)} cy={short(number.y)} r="7" />
            <text
              className={symbols['count']}
              textAnchor="middle"
              x={short(number.x)}
              y={short(number.y + 3.5)}
            >
              {others.length + 1}
            </text>
          </At>
        ),
    )}
  </>
)

type SharedGroupProps = { id: string; isSecond: boolean; children: ReactNode }

/** What is the same in every language stands once in a page. */
const Shared = ({ id, isSecond, children }: SharedGroupProps) =>
  isSecond ? <use href={`#${id}`} /> : <g id={id}>{children}</g>

type FirstMapProps = {
  drawing: FirstDrawing
  layers: MapLayers
  label: string
  mission: string
  /** Whether it is another map of the same page and mission. */
  isSecond: boolean
}

/**
 * The map of the first view as one drawing, which a few lines of style bring to the size of its box, and the
 * script of the page (build/first-script.ts) to the very pixel.
 */
export const FirstMap = ({ drawing, layers, label, mission, isSecond }: FirstMapProps) => {
  const { frame, steps, middle, marks, names, beyond, towns } = drawing
  const { zoom } = frame
  return (
    <svg
      className={`first-map ${base['layer']} narrow-${steps.narrow} wide-${steps.wide}`}
      width="1"
      height="1"
      role="img"
      aria-label={label}
      data-frame={[zoom, ...[...frame.size, ...frame.reach].map(short)].join(' ')}
    >
      <g>
        <Shared id={`land-${mission}`} isSecond={isSecond}>
          {beyond !== '' && <path className={base['neighbour']} d={beyond} />}
          <g transform={`translate(${short(middle.x)} ${short(middle.y)})`}>
            <Areas layer="neighbours" features={layers.neighbours.features} look="neighbour" zoom={zoom} />
            <Areas layer="provinces" features={layers.provinces.features} look="land" zoom={zoom} />
            <Areas layer="rivers" features={layers.rivers.features} look="river" zoom={zoom} />
            <Areas layer="lakes" features={layers.lakes.features} look="lake" zoom={zoom} />
          </g>
        </Shared>
        <g className="first-sites">
          <Shared id={`towns-${mission}`} isSecond={isSecond}>
            {towns.map(({ x, y }) => (
              <At key={`${x} ${y}`} x={x} y={y} looks={[]}>
                <circle className={symbols['town']} r="1.8" />
              </At>
            ))}
          </Shared>
          <Names names={names.filter(({ kind }) => kind !== 'site')} />
          <Shared id={`marks-${mission}`} isSecond={isSecond}>
            <Marks marks={marks} />
          </Shared>
          <Names names={names.filter(({ kind }) => kind === 'site')} />
        </g>
      </g>
    </svg>
  )
}
