import { describe, expect, it } from 'vitest'
import { lanesInRange } from '#src/domain/events/lanes-in-range.ts'
import { buildLanes } from '#src/domain/events/timeline-lanes.ts'
import { shareOf } from '#src/domain/dates/dates.ts'
import { frameSize } from '#src/draw/timeline/chart-frame-size.ts'
import { layoutChart } from '#src/draw/timeline/chart-layout.ts'
import { placeLabels, withRoom } from '#src/draw/place-labels.ts'
import { textWidth, wrapTextWithin } from '#src/draw/text-width.ts'
import { anEvent } from '#tests/domain/builders.ts'
import { narrowedTo } from '#tests/panels/timeline/timeline-records.ts'

const range = { from: '2023-12-01', to: '2024-08-11' }

const layoutOf = (width: number, name = 'Mikenge base', isWhole = false) => {
  const { events, histories } = narrowedTo(['CD-SK'], { eventTypes: [], period: 'whole' })
  const crowd = ['2024-04-07', '2024-04-09', '2024-04-12'].map((date) =>
    anEvent({ id: date, date, site: 'amsar', type: 'ceremony' }),
  )
  const view = lanesInRange(buildLanes([...events, ...crowd], histories, ['CD-SK'], '2026-06-30'), range)
  const texts = { name, outcome: 'Armed forces (FARDC) · 72 days late', phase: null }
  return layoutChart(
    view.lanes.map(({ lane, segments, marks }) => ({ lane, segments, marks, phase: null, texts })),
    range,
    width,
    isWhole,
  )
}

describe.each([358, 620, 930])('the layout at a width of %i px', (width) => {
  const { lanes, size, height } = layoutOf(width)

  it('stacks the lanes without gaps', () => {
    let top = 0
    for (const lane of lanes) {
      expect(lane.top).toBe(top)
      top += lane.height
    }
    expect(height).toBe(top)
  })

  it('lets no two marks of a lane cover each other, and keeps them in the lane', () => {
    for (const { marks, top, height: high } of lanes) {
      const at = marks.map((mark) => ({ x: shareOf(mark.day, range) * size.plot, y: mark.y }))
      for (const [index, one] of at.entries()) {
        expect(one.y - size.radius).toBeGreaterThanOrEqual(top)
        expect(one.y + size.radius).toBeLessThanOrEqual(top + high)
        for (const other of at.slice(index + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(size.radius * 2)
      }
    }
  })
})

it('in a file every name stands whole, and apart from the names over and under it', () => {
  const name = 'Base du contingent aérien uruguayen, aéroport de Kavumu, et centre de transit de la Mission'
  const { lanes } = layoutOf(760, name, true)
  let end = 0
  for (const { top, placedTexts } of lanes) {
    expect(placedTexts.nameLines.join(' ')).toBe(name)
    const first = top + placedTexts.nameY - (placedTexts.nameLines.length - 1) * 12
    // A letter reaches about nine pixels over its base line and three under it.
    expect(first - 9 - end).toBeGreaterThan(1)
    end = top + placedTexts.nameY + 3
  }
  const longest = layoutOf(760, name).lanes.flatMap(({ placedTexts }) => placedTexts.nameLines)
  expect(longest.some((line) => line.endsWith('…'))).toBe(true)
})

it('leaves room at the right for the texts beside the lanes, but not at the cost of the plot', () => {
  const text = 'Armed forces (FARDC) · 72 days late'
  const size = frameSize(930, [{ text, at: 0.9 }])
  expect(size.left + size.plot * 0.9 + textWidth(text, 11)).toBeLessThanOrEqual(930)
  expect(frameSize(930, [{ text: text.repeat(5), at: 1 }]).plot).toBeGreaterThan(350)
})

it('on a phone the names stand over the lanes, in one row with the outcome only if both fit', () => {
  const phone = layoutOf(240).lanes[0]
  const tablet = layoutOf(600).lanes[0]
  expect(phone?.placedTexts.outcomeY).toBeGreaterThan(phone?.placedTexts.nameY ?? 0)
  expect(tablet?.placedTexts.outcomeY).toBe(tablet?.placedTexts.nameY)
})

it('wraps a name into its lines and cuts only what is left over', () => {
  expect(wrapTextWithin('Bukavu office (South Kivu headquarters)', 12, 180, 2)).toEqual([
    'Bukavu office (South Kivu',
    'headquarters)',
  ])
  expect(wrapTextWithin('Base', 12, 180, 2)).toEqual(['Base'])
  expect(wrapTextWithin('Bangladesh Military Police barracks, Kavumu airport', 12, 100, 2)).toEqual([
    'Bangladesh',
    'Military Police…',
  ])
})

it('turns a label that would leave the chart, and moves one that would cover another', () => {
  const labels = [
    { text: 'Phase 1, South Kivu', x: 40 },
    { text: 'Planned end, 30 April 2024', x: 100 },
    { text: 'Planned end', x: 340 },
  ]
  expect(placeLabels(labels, 11, 358).map(({ anchor, row }) => [anchor, row])).toEqual([
    ['start', 0],
    ['start', 1],
    ['end', 0],
  ])
})

it('drops the number of a resolution that would touch the one before it', () => {
  const numbers = [
    { text: '2717', x: 100 },
    { text: '2746', x: 115 },
    { text: '2765', x: 140 },
  ]
  expect(withRoom(numbers, 11).map(({ text }) => text)).toEqual(['2717', '2765'])
})
