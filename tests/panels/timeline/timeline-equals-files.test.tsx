import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { TimelinePanel } from '#src/app/TimelinePanel.tsx'
import type { Language } from '#src/domain/names/formats.ts'
import { plainText } from '#src/export/rich-text.ts'
import type { Briefing } from '#src/export/briefing/sections.ts'
import {
  apartInBookOf,
  briefingOf,
  compared,
  menuOf,
  missingIn,
  onPages,
  pictureOf,
  plain,
  showPanel,
  slideRows,
} from '#tests/kit/compare-files.tsx'

// What the timeline shows on the page is what each of its files holds: the same events in the same order with the same words, the same
// lanes, the same filter.

beforeAll(async () => {
  await import('#src/panels/timeline/TimelineChart.tsx')
})

const show = async (search: string, language: Language) => {
  const shown = showPanel(TimelinePanel, search, language)
  const figure = screen.queryByRole('figure')
  if (figure) await within(figure).findAllByText(/20\d\d/)
  return { ...shown, figure }
}

/** What the list says, event by event. */
const listed = () =>
  screen.queryAllByRole('listitem').flatMap((item) => {
    const button = item.querySelector(':scope > p:first-child > button')
    const title = item.querySelector(':scope > p:nth-child(2)')
    return button && title ? [{ date: plain(button.textContent), title: plain(title.textContent) }] : []
  })

const marksOn = (figure: HTMLElement | null) =>
  [...(figure?.querySelectorAll('[data-mark]') ?? [])].map((mark) => plain(mark.getAttribute('aria-label')))

/** All words of the chart but those of its axis. */
const wordsOn = (root: Element | null) =>
  [...(root?.querySelectorAll('text') ?? [])]
    .filter((text) => !text.closest('.recharts-xAxis'))
    .map((text) => plain([...text.childNodes].filter(({ nodeName }) => nodeName === '#text').map((node) => node.textContent).join(''))) // prettier-ignore

const lanesOf = ({ sections }: Briefing) => {
  const chart = sections[0]?.blocks.find((block) => block.kind === 'chart')
  const spec = chart?.kind === 'chart' && chart.spec.kind === 'lanes' ? chart.spec : null
  return {
    lanes: spec?.lanes.map(({ name }) => plain(name)) ?? [],
    events: spec?.series.flatMap(({ look, labels }) => (typeof look === 'object' ? (labels ?? []).map(plain) : [])) ?? [], // prettier-ignore
  }
}

describe.each(compared)('the timeline of “$search” in $language', ({ search, language }) => {
  it('is the same on the page, as rows, as a picture, on slides and on pages', async () => {
    const shown = await show(search, language)
    const { figure, t, ready } = shown
    const exportable = menuOf('timeline')
    const list = listed()
    const [dates, titles] = [list.map(({ date }) => date), list.map(({ title }) => title)]
    const marks = marksOn(figure)
    const words = wordsOn(figure)

    const { header, rows } = await exportable.table()
    const column = header.indexOf(t.exports.columns.title)
    expect(rows.map((row) => plain(String(row[column])))).toEqual(titles)

    const picture = figure ? await pictureOf(exportable) : { marks: [], words: '' }
    expect(picture.marks).toEqual(marks)
    // The number of a resolution stands where it has room, which depends on the width.
    expect(
      missingIn(
        picture.words,
        words.filter((word) => !/^\d{4}$/.test(word)),
      ),
    ).toEqual([])

    const briefing = await briefingOf(shown, 'timeline')
    expect(await apartInBookOf(shown, 'timeline', search)).toEqual([])
    expect(plain(briefing.sections[0]?.subtitle[0])).toBe(plain(exportable.about().filter))
    const cells = await slideRows(briefing, search)
    const events = cells.filter((row) => row.length === 5 && row[0] !== plain(t.exports.columns.date))
    expect(events.map(([date]) => date)).toEqual(dates)
    expect(titles.filter((title, index) => !events[index]?.[2]?.includes(title))).toEqual([])

    // What is drawn, in words: of the chart, with the rows and on the slide, and true of what is drawn.
    const told = plain(document.getElementById(figure?.getAttribute('aria-describedby') ?? '')?.textContent)
    const chart = lanesOf(briefing)
    const counts = [...told.matchAll(/ ?: (\d+)[.;]| ?: (\d+) ;/gu)].map((match) =>
      Number(match[1] ?? match[2]),
    )
    expect(counts.slice(0, 2)).toEqual(figure ? [chart.lanes.length, marks.length] : [])
    expect(
      exportable
        .about()
        .notes.map(plain)
        .filter((note) => note === told).length,
    ).toBe(figure ? 1 : 0)
    expect(plain(briefing.sections[0]?.notes.map(plainText).join(' '))).toContain(told)
    const alts = briefing.sections[0]?.blocks.flatMap((block) => (block.kind === 'chart' ? [plain(block.alt)] : [])) ?? [] // prettier-ignore
    expect(alts.filter((alt) => !alt.endsWith(told))).toEqual([])
    expect(chart.events.length).toBe(marks.length)
    expect(missingIn(marks.join('\n'), chart.events)).toEqual([])
    const provinces = new Set(ready.base.provinces.map(({ name }) => name[language]))
    expect(
      missingIn(
        chart.lanes.join('\n'),
        words.filter((word) => provinces.has(word)),
      ),
    ).toEqual([])

    const pages = onPages(briefing)
    expect(pages.rows.filter(({ length }) => length === 5)).toEqual(events)
    expect(pages.graphics.find((graphic) => graphic.marks.length > 0)?.marks ?? []).toEqual(marks)
  })
})

it('shows 15 lanes and 123 events by default, and the deck has as many', async () => {
  const shown = await show('', 'en')
  const { lanes, events } = lanesOf(await briefingOf(shown, 'timeline'))
  expect([lanes.length, events.length]).toEqual([15, 123])
  expect(marksOn(shown.figure).length).toBe(123)
})
