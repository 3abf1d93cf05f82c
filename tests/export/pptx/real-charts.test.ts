import { describe, expect, it } from 'vitest'
import { buildBriefing } from '#src/briefing/build-briefing.ts'
import { addDays } from '#src/domain/dates/dates.ts'
import { briefingPanels } from '#src/domain/page/briefing-panels.ts'
import { writeChart } from '#src/export/pptx/chart.ts'
import { missionContext, realContext } from '#tests/export/briefing/real-briefing.ts'
import { cacheOf, elements, openPackage, parseXml } from './read-package.ts'

// Every chart of the decks of three missions, as programs that open them read cache and workbook.

const contexts = (['en', 'fr'] as const).flatMap((language) =>
  [
    ['MONUSCO', () => missionContext(language, 'monusco')] as const,
    ['MINUSMA', () => missionContext(language, 'minusma')] as const,
    ['UNIFIL', () => missionContext(language, 'unifil')] as const,
    ['South Kivu', () => realContext(language)] as const,
  ].map(([name, context]) => [`${name} in ${language}`, context] as const),
)

const panels = briefingPanels.filter((panel) => !['map', 'changes', 'sources'].includes(panel))

const count = (parent: Element, name: string): number =>
  Number(
    elements(parent, name)
      .flatMap((one) => elements(one, 'c:ptCount'))[0]
      ?.getAttribute('val'),
  )

describe.each(contexts)('the charts of %s', async (_, context) => {
  const { sections } = await buildBriefing(context(), panels)
  const charts = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'chart' ? [{ title: block.title, ...writeChart(block.spec) }] : []))
  const parsed = charts.map(({ xml }) => parseXml(xml))

  it('have series of one length: Impress 7.4 drops a scatter series that a longer one follows', () => {
    const lengths = parsed
      .flatMap((chart) => elements(chart, 'c:scatterChart'))
      .map((plot) => elements(plot, 'c:ser').flatMap((one) => [count(one, 'c:xVal'), count(one, 'c:yVal')]))
    expect(lengths.length).toBeGreaterThan(0)
    expect(lengths.filter((all) => new Set(all).size !== 1)).toEqual([])
  })

  it('name the years of their axes at 1 January, months within their first days, and show every mark', () => {
    for (const chart of parsed.filter((one) => elements(one, 'c:scatterChart').length > 0)) {
      const [axis] = elements(chart, 'c:valAx')
      const value = (name: string) => Number(axis && elements(axis, name)[0]?.getAttribute('val'))
      const format = axis && elements(axis, 'c:numFmt')[0]?.getAttribute('formatCode')
      if (format === '0') continue
      const [min, max, unit] = [value('c:min'), value('c:max'), value('c:majorUnit')]
      const marks = Array.from({ length: Math.floor((max - min) / unit) + 1 }, (_unused, place) =>
        addDays('1899-12-30', Math.floor(min + place * unit)),
      )
      expect(marks.length).toBeGreaterThan(1)
      const isYears = format?.endsWith('yyyy') === true && !format.includes('mmm')
      expect(marks.filter((day) => !(isYears ? /-01-0[1-3]$/u : /-0[1-4]$/u).test(day))).toEqual([])
      const marked = elements(chart, 'c:ser').filter((one) =>
        elements(one, 'c:symbol').some((symbol) => symbol.getAttribute('val') !== 'none'),
      )
      const days = marked
        .flatMap((one) => elements(one, 'c:xVal'))
        .flatMap((x) => Object.values(cacheOf(x)).map(Number))
      expect(days.filter((day) => day < min)).toEqual([])
      // Named by labels alone, without a mark.
      const names = elements(chart, 'c:ser').flatMap((one) =>
        elements(one, 'c:dLbl').length > 0 ? elements(one, 'c:xVal') : [],
      )
      expect(names.flatMap((x) => Object.values(cacheOf(x)).map(Number)).filter((day) => day < min)).toEqual(
        [],
      )
    }
  })

  it('refer to as many cells as they show', () => {
    for (const chart of parsed)
      for (const range of elements(chart, 'c:numRef')) {
        const lines = [...(elements(range, 'c:f')[0]?.textContent ?? '').matchAll(/\d+/gu)].map(Number)
        const [from = 0, to = from] = lines
        expect(to - from + 1).toBe(count(range, 'c:numCache'))
      }
  })

  it('have workbooks with a name over each column, each once', () => {
    const heads = charts.map(({ workbook }) => {
      const sheet = openPackage(workbook).text('xl/worksheets/sheet1.xml')
      const columns = new Set([...sheet.matchAll(/<c r="([A-Z]+)/gu)].map(([, column]) => column))
      const first = parseXml(/<row r="1">.*?<\/row>/u.exec(sheet)?.[0] ?? '')
      const named = elements(first, 't').map(({ textContent }) => textContent)
      expect(named.length).toBe(columns.size)
      return named
    })
    expect(heads.flat().filter((head) => head.trim() === '' || /^[–-]|[–-]\s*$|\(\)/u.test(head))).toEqual([])
    expect(heads.filter((head) => new Set(head).size !== head.length)).toEqual([])
  })

  it('have workbooks whose dates begin with the year', () => {
    for (const { workbook } of charts) {
      const styles = openPackage(workbook).xml('xl/styles.xml')
      expect(elements(styles, 'numFmt').map((one) => one.getAttribute('formatCode'))).toEqual([
        String.raw`yyyy\-mm\-dd`,
      ])
      expect(elements(styles, 'cellStyle').map((one) => one.getAttribute('name'))).toEqual(['Normal'])
    }
  })
})
