import { expect, it } from 'vitest'
import { tableSize } from '#src/export/briefing/section-pages.ts'
import { slidesOf } from '#src/export/briefing/slides-of.ts'
import { columnAreas, slideRoom } from '#src/export/pptx/slide-room.ts'
import { splitTable } from '#src/export/pptx/table.ts'
import { buildBriefing } from '#src/briefing/build-briefing.ts'
import { briefingPanels } from '#src/domain/page/briefing-panels.ts'
import { realContext } from './real-briefing.ts'

// A table grows with its text: one that is higher than its slide's room runs over the foot, where nobody can read it.

it.each(['en', 'fr'] as const)(
  'every table fits the room that its own slide leaves (%s)',
  async (language) => {
    const briefings = await Promise.all(
      ['2024-06-30', '2026-03-11'].map((date) =>
        buildBriefing(realContext(language, { date }), briefingPanels),
      ),
    )
    const slides = (await Promise.all(briefings.map((briefing) => slidesOf([briefing], '')))).flat()
    const tables = slides.flatMap((slide) => {
      const areas = columnAreas(slide.blocks, slideRoom(slide))
      return slide.blocks.flatMap(({ block }, at) =>
        block.kind === 'table' ? [{ title: slide.title, block, area: areas[at] }] : [],
      )
    })
    expect(tables.length).toBeGreaterThan(15)
    for (const { title, block, area } of tables)
      expect([
        title,
        splitTable({ ...block, size: tableSize }, area ?? { width: 0, height: 0 }).length,
      ]).toEqual([title, 1])
  },
)
