import { expect, it } from 'vitest'
import { unplanned } from '#tests/kit/unplanned.ts'
import { burnView } from '#src/domain/plans/burn-view.ts'
import { mapSection } from '#src/panels/map/map-section.ts'
import { changesSection } from '#src/panels/changes/changes-section.ts'
import { timelineSection } from '#src/panels/timeline/timeline-section.ts'
import { plainText } from '#src/export/rich-text.ts'
import { burnTable } from '#src/panels/plan/burn-table.ts'
import { sitesTable } from '#src/export/tables/sites-table.ts'
import { realContext } from './real-briefing.ts'

// The exploratory mission to Uvira of February 2026 is a visit: no file may date the status of the base by it.

const context = realContext('en', { date: '2026-03-11' })

it('keeps the date of the status in the list of sites, and names the visit beside it', () => {
  const { header, rows } = sitesTable(unplanned(context.shown), context.names, context.t, 'en')
  const uvira = rows.find((row) => row.includes('Uvira base')) ?? []
  const cell = (name: string) => uvira[header.indexOf(name)]
  expect(cell('Status')).toBe('Operations ceased')
  expect(cell('Since')).toBe('2024-04-30')
  expect(cell('Date precision')).toBe('day')
  expect(cell('Return or visit')).toBe(
    'visited by MONUSCO on 23\u00a0February 2026, after access had been lost',
  )
  expect(String(cell('Sources'))).toMatch(/\S+ \S+/u)
})

it('calls it a visit in the burn-down', () => {
  const view = burnView({
    histories: context.base.index.records.map(({ history }) => history),
    events: context.base.events,
    phases: [],
    provinces: ['CD-SK'],
    step: 'closed',
    range: { from: '2025-01-01', to: '2026-03-11' },
    end: '2026-03-11',
  })
  const { rows } = burnTable(view, context.t, 'en')
  const visit = rows.find((row) => row.includes('2026-02-23'))
  expect(visit).toContain('Visited by MONUSCO')
})

it('tells how the base was left, lost and visited, and never that a visit was late', () => {
  const table = timelineSection(context).section.blocks.findLast((block) => block.kind === 'table')
  const rows = table?.kind === 'table' ? table.rows.map((row) => row.map(plainText)) : []
  expect(rows.filter(([name]) => name === 'Uvira base').map((row) => [row[2], row[3]])).toEqual([
    ['30\u00a0April 2024', 'Operations ceased'],
    ['10\u00a0December 2025', 'Access lost'],
    ['23\u00a0February 2026 (24\u00a0February according to Diplomat.so)', 'Visited by MONUSCO'],
  ])
  expect(rows.find((row) => row[3] === 'Visited by MONUSCO')?.[1]).toBe('–')
})

it('draws no triangle for a visit, and no line of the legend for one', () => {
  const block = mapSection(context).section.blocks[0]
  const svg = block?.kind === 'picture' ? block.svg : ''
  expect(svg).toContain('Operations ceased')
  expect(svg).not.toContain('Returned')
})

it('says three sentences in bold before the full paragraph', () => {
  const changes = {
    from: '2026-01-01',
    to: '2026-03-11',
    short: 'Three.',
    sentences: ['Three.'],
    full: 'All.',
    table: null,
    sourceIds: [],
  }
  const [block] = changesSection({ ...context, changes }).section.blocks
  expect(block?.kind === 'text' ? block.paragraphs.slice(1) : []).toEqual([
    [{ text: 'Three.', bold: true }],
    'All.',
  ])
})
