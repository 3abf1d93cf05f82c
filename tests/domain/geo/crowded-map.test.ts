import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeMapLabels } from '#src/domain/geo/labels.ts'
import { stackMarks } from '#src/domain/geo/stacks.ts'

// What looks only at its neighbours must find the same as what looks at everything.

const coordinate = fc.integer({ min: -300, max: 300 })
const marks = fc.array(fc.record({ x: coordinate, y: coordinate, r: fc.integer({ min: 2, max: 26 }) }), {
  maxLength: 60,
})

it('a mark joins the earliest stack that is near enough', () => {
  fc.assert(
    fc.property(marks, fc.integer({ min: 4, max: 40 }), (list, distance) => {
      const slow: { first: (typeof list)[number]; others: (typeof list)[number][] }[] = []
      for (const mark of list) {
        const near = slow.find(({ first }) => Math.hypot(first.x - mark.x, first.y - mark.y) < distance)
        if (near) near.others.push(mark)
        else slow.push({ first: mark, others: [] })
      }
      expect(stackMarks(list, distance)).toEqual(slow)
    }),
  )
})

it('no label covers a mark or another label', () => {
  fc.assert(
    fc.property(marks, (list) => {
      const wishes = list.map((mark, index) => ({
        ...mark,
        id: `site-${index}`,
        text: 'Bunyakiri base',
        size: 11,
        spread: 1,
      }))
      const width = 'Bunyakiri base'.length * 11 * 0.56
      const boxes = placeMapLabels(wishes, list).map(({ x, y, anchor, size }) => {
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
        return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25 }
      })
      const taken = [
        ...list.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r })),
        ...boxes,
      ]
      for (const box of boxes)
        expect(
          taken.filter(
            (other) =>
              other !== box &&
              other.left < box.right &&
              box.left < other.right &&
              other.top < box.bottom &&
              box.top < other.bottom,
          ),
        ).toEqual([])
    }),
  )
})
