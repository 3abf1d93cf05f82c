import { memo, useId } from 'react'
import { colors } from '#src/draw/chart-colors.ts'
import type { Paint, Scene as Items, SceneItem } from '#src/draw/scene.ts'

const paint = ({ fill, fillOpacity, stroke, strokeWidth, strokeOpacity, dash }: Paint) => ({
  fill: fill ?? 'none',
  fillOpacity,
  stroke,
  strokeWidth,
  strokeOpacity,
  strokeDasharray: dash,
})

const Veil = ({ from, to, ...box }: Extract<SceneItem, { kind: 'veil' }>) => {
  const id = useId()
  return (
    <>
      <linearGradient id={id}>
        <stop offset="0" stopColor={colors.ground} stopOpacity={from} />
        <stop offset="1" stopColor={colors.ground} stopOpacity={to} />
      </linearGradient>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} fill={`url(#${id})`} />
    </>
  )
}

const Text = ({ item }: { item: Extract<SceneItem, { kind: 'text' }> }) => (
  <text
    x={item.x}
    y={item.y}
    fontSize={item.size}
    fontWeight={item.bold ? 600 : 400}
    fill={item.fill}
    textAnchor={item.anchor ?? 'start'}
    {...(item.seam && { stroke: colors.ground, strokeWidth: 3, paintOrder: 'stroke' })}
  >
    {item.whole && <title>{item.whole}</title>}
    {item.text}
  </text>
)

const Item = ({ item }: { item: SceneItem }) => {
  if (item.kind === 'path') return <path d={item.d} {...paint(item)} />
  if (item.kind === 'circle') return <circle cx={item.x} cy={item.y} r={item.r} {...paint(item)} />
  if (item.kind === 'veil') return <Veil {...item} />
  if (item.kind === 'text') return <Text item={item} />
  if (item.kind === 'group')
    return (
      <g transform={`translate(${item.x},${item.y})`}>
        <Scene items={item.items} />
      </g>
    )
  const { x, y, width, height, round } = item
  return (
    <rect x={x} y={y} width={Math.max(0, width)} height={Math.max(0, height)} rx={round} {...paint(item)} />
  )
}

/** Draws a scene into an SVG. What it holds never changes its order, so places serve as keys. */
export const Scene = memo(({ items }: { items: Items }) => (
  <>
    {items.map((item, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- a scene is replaced as a whole
      <Item key={index} item={item} />
    ))}
  </>
))
Scene.displayName = 'Scene'
