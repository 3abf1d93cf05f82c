import { screen, waitFor } from '@testing-library/react'
import { http } from 'msw'
import Papa from 'papaparse'
import { beforeEach, describe, expect, it } from 'vitest'
import '#src/app/SideBySide.tsx'
import { ComparePanel } from '#src/app/ComparePanel.tsx'
import { briefingContext } from '#src/briefing/briefing-context.ts'
import { buildBriefing } from '#src/briefing/build-briefing.ts'
import type { Briefing } from '#src/export/briefing/sections.ts'
import { plainText } from '#src/export/rich-text.ts'
import { writeChart } from '#src/export/pptx/chart.ts'
import { loadOtherMission } from '#src/queries/other-missions.ts'
import { makeFile } from '#src/shared/exports/make-file.ts'
import { loadComparison } from '#src/text/load-comparison.ts'
import { server } from '#mocks/server.ts'
import { QueryClient } from '@tanstack/react-query'
import {
  type Shown,
  apartInBook,
  menuOf,
  missingIn,
  onPages,
  pictureOf,
  plain,
  showPanel,
  slideRows,
} from '#tests/kit/compare-files.tsx'
import { leavingMissionFiles } from '#tests/kit/leaving-mission.ts'
import { elements, parseXml } from '#tests/export/pptx/read-package.ts'

// What stands side by side is what its files hold: the same steps, numbers and shares in the same words.

beforeEach(() => {
  server.use(
    ...[...leavingMissionFiles].map(([path, json]) => http.get(`*/${path}`, () => Response.json(json))),
  )
})

const client = () => new QueryClient({ defaultOptions: { queries: { retry: false } } })

const inputOf = ({ files, view, base, language }: Shown) => ({
  files,
  view,
  base,
  language,
  address: 'https://drawdown.example/',
  loadOther: (mission: string) => loadOtherMission(client(), mission),
})

const briefingOf = async (shown: Shown): Promise<Briefing> => {
  const input = inputOf(shown)
  return buildBriefing(await briefingContext(input, input.language, 'a4'), ['compare', 'sources'])
}

const tableNamed = (name: string): HTMLElement | undefined =>
  screen.queryAllByRole('table').find((table) => table.querySelector('caption')?.textContent === name)

const rowsOf = (name: string): readonly (readonly string[])[] =>
  [...(tableNamed(name)?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => plain(cell.textContent)),
  )

describe.each(['en', 'fr'] as const)('missions side by side in %s', (language) => {
  const open = async (search: string) => {
    const c = await loadComparison(language)
    const shown = showPanel(ComparePanel, search, language)
    // The other mission has come once a row of each is there.
    await waitFor(() => expect(rowsOf(c.milestones).some(([mission]) => mission === 'UNICED')).toBe(true))
    return { shown, c }
  }

  it('are the same on the page, in the picture, on slides and on pages', async () => {
    const { shown, c } = await open('?tab=compare&with=uniced')
    const names = [c.milestones, c.standing, c.slips, c.strengths]
    const tables = names.map(rowsOf)
    expect(tables.map(({ length }) => length)).toEqual([10, 2, 2, tables[3]?.length])

    const picture = await pictureOf(menuOf('compare'))
    const legends = screen.getAllByRole('list', { name: c.legend })
    const entries = legends.flatMap((list) =>
      [...list.querySelectorAll('li')].map(({ textContent }) => plain(textContent)),
    )
    expect(entries.length).toBeGreaterThan(5)
    expect(missingIn(picture.words, entries)).toEqual([])
    // A mark for each step that was reached after a decision, and for each strength with a share.
    const reached = rowsOf(c.milestones).filter(([, , , days]) => days !== '' && days !== '0')
    const shares = rowsOf(c.strengths).filter(([, , , , , share]) => /\d/u.test(share ?? ''))
    expect(picture.marks.length).toBe(reached.length + shares.length)

    const briefing = await briefingOf(shown)
    const cells = await slideRows({ ...briefing, sections: briefing.sections.slice(0, 1) }, '')
    const listed = tables.flat()
    const heads = new Set(names.map((name) => plain(tableNamed(name)?.querySelector('thead')?.textContent)))
    const bodies = cells.filter((row) => !heads.has(row.join('')))
    // Slides name two sources of a row and how many more, the page one.
    expect(bodies.map((row) => row.slice(0, 6))).toEqual(listed.map((row) => row.slice(0, 6)))
    const pages = onPages({ ...briefing, sections: briefing.sections.slice(0, 1) }).rows
    expect(pages.map((row) => row.slice(0, 6))).toEqual(bodies.map((row) => row.slice(0, 6)))
  })

  it('are the same in the table for spreadsheets and as data, documents named with their mission', async () => {
    const { shown, c } = await open('?tab=compare&with=uniced')
    const menu = menuOf('compare')
    expect(await apartInBook(inputOf(shown), 'compare', ['compare'])).toEqual([])
    const signal = new AbortController().signal
    const csv = await makeFile(menu, { format: 'csv' }, shown.t, signal)
    expect(csv.name).toBe(`monusco-uniced-compare-${shown.ready.date}-${language}.csv`)
    const text = (await csv.blob.text()).replace(/^\uFEFF/u, '')
    const read = Papa.parse<string[]>(text, { delimiter: language === 'fr' ? ';' : ',' }).data
    const steps = read.filter((row) => row[1] === c.milestones)
    expect(steps.length).toBe(10)
    const half = steps.find(
      ([mission, , what]) => mission === 'UNICED' && what === c.milestone.closed['half-left'],
    )
    expect(half?.slice(3, 8)).toEqual(['2025-06-30', shown.t.exports.precision.day, '91', '121', '1'])
    expect(half?.slice(-2)).toEqual(['uniced/a-report', 'https://example.org/report'])
    const json = await makeFile(menu, { format: 'json' }, shown.t, signal)
    const told: { rows: { mission: string; table: string; value: number | null }[] } = JSON.parse(
      await json.blob.text(),
    )
    const numbers = told.rows.filter(({ table }) => table === c.curves).map(({ value }) => String(value))
    expect(numbers).toEqual(read.filter((row) => row[1] === c.curves).map((row) => row[7]))
  })

  it('have a native chart of days on slides, with day 0 at its start and the numbers in its workbook', async () => {
    const { shown, c } = await open('?tab=compare&with=uniced')
    const [section, list] = (await briefingOf(shown)).sections
    const [block] = section?.blocks.filter(({ kind }) => kind === 'chart') ?? []
    if (block?.kind !== 'chart') throw new Error('no chart')
    const chart = parseXml(writeChart(block.spec).xml)
    const series = elements(chart, 'c:ser')
    const names = series.map((one) => plain(elements(one, 'c:v')[0]?.textContent))
    expect(names).toEqual(expect.arrayContaining(['MONUSCO', 'UNICED']))
    const second = series[names.indexOf('UNICED')]
    const places = elements(second ?? chart, 'c:xVal').flatMap((x) =>
      elements(x, 'c:v').map(({ textContent }) => Number(textContent)),
    )
    expect([places[0], places.includes(91), places.includes(245)]).toEqual([0, true, true])
    expect(elements(chart, 'c:numFmt').map((one) => one.getAttribute('formatCode'))).toContain('0')
    expect(plain(section?.title)).toBe(plain(c.titleOf('MONUSCO, UNICED')))
    // Documents of the other mission are in the list of sources, too.
    const listed = list?.blocks.flatMap((one) => (one.kind === 'table' ? one.rows : [])) ?? []
    expect(listed.some((row) => plain(plainText(row[1] ?? '')) === 'A report')).toBe(true)
  })
})

describe.each(['en', 'fr'] as const)('two dates side by side in %s', (language) => {
  it('are two maps of one frame and scale, on the page, in the picture and on slides', async () => {
    const c = await loadComparison(language)
    const shown = showPanel(
      ComparePanel,
      '?tab=compare&from=2024-01-31&date=2024-06-30&province=CD-SK',
      language,
    )
    const image = await screen.findByRole('img', {
      name: (name) => name.startsWith(c.mapAlt('', '').slice(0, 10)),
    })
    const page = decodeURIComponent(image.getAttribute('src')?.split(',').slice(1).join(',') ?? '')
    const menu = menuOf('two-dates')
    expect(await apartInBook(inputOf(shown), 'compare', ['two-dates'])).toEqual([])
    const svg = await menu.picture?.({ background: null, size: { width: 1280, height: 720 } })
    const briefing = await briefingOf(shown)
    const [slide] = briefing.sections[0]?.blocks ?? []
    const pictures = [page, svg ?? '', slide?.kind === 'picture' ? slide.svg : '']
    const statuses = shown.t.words.status
    for (const text of pictures) {
      const picture = parseXml(text)
      const maps = [...picture.querySelectorAll('g[clip-path]')]
      expect(maps.length).toBe(2)
      const [before, after] = maps.map((map) =>
        [...map.querySelectorAll('g[data-site]')].map((mark) => [
          mark.getAttribute('data-site'),
          mark.getAttribute('transform'),
        ]),
      )
      // The same sites, as far from each other: one frame.
      expect(before?.map(([site]) => site).toSorted()).toEqual(after?.map(([site]) => site).toSorted())
      const shift = (site: string | null | undefined) => {
        const at = (list: typeof before) =>
          /\(([\d.]+) ([\d.]+)\)/u
            .exec(list?.find(([id]) => id === site)?.[1] ?? '')
            ?.slice(1)
            .map(Number) ?? []
        const [one, other] = [at(before), at(after)]
        return [0, 1].map((axis) => Math.round((other[axis] ?? 0) - (one[axis] ?? 0)))
      }
      const [first, ...others] = before?.map(([site]) => shift(site)) ?? []
      expect(
        others.filter((other) => other.some((by, axis) => Math.abs(by - (first?.[axis] ?? 0)) > 1)),
      ).toEqual([])
    }
    const { header, rows } = await menu.table()
    const [was, is] = ['2024-01-31', '2024-06-30'].map((day) =>
      header.indexOf(`${shown.t.exports.columns.status}, ${day}`),
    )
    const kamanyola = rows.find(([id]) => id === 'kamanyola')
    expect([kamanyola?.[was ?? 0], kamanyola?.[is ?? 0]]).toEqual([statuses.open, statuses['handed-over']])
  })
})
