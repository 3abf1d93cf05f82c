import { expect, it } from 'vitest'
import { sceneSvg } from '#src/export/svg/scene-svg.ts'

it('a group in a picture keeps its title, which a browser’s own styles could leave out', () => {
  const circle = { kind: 'circle', x: 0, y: 0, r: 3, fill: '#20262e' } as const
  const svg = sceneSvg([{ kind: 'group', x: 1, y: 2, title: 'Closed & left', items: [circle] }])
  expect(svg).toMatch(/^<g transform="translate\(1 2\)"><title>Closed &amp; left<\/title><circle /u)
})
