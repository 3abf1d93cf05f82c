import { screen } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { OutputsPanel } from '#src/panels/outputs/OutputsPanel.tsx'
import type { BarLook } from '#src/draw/chart-spec.ts'
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

// What the outputs panel shows is what each of its files holds: the same figures in the same order with the same words and looks.

beforeAll(async () => {
  await import('#src/panels/outputs/OutputChart.tsx')
})

/** The figures of the page in order: each number with its unit, and who is said to have done it. */
const figuresOn = () =>
  [...document.querySelectorAll('[data-cite^="output "]')].map((figure) => ({
    figure: plain(figure.querySelector('p')?.textContent),
    actor: plain(figure.querySelector('[class*="actor"]')?.textContent),
  }))

const bars = ({ sections }: Briefing) =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' && block.spec.kind === 'bar' ? [block.spec] : [])),
  )

describe.each(compared)('the outputs of “$search” in $language', ({ search, language }) => {
  it('are the same on the page, as rows, as a picture, on slides and on pages', async () => {
    const shown = showPanel(OutputsPanel, search, language)
    const { t } = shown
    await screen.findAllByText((text) => /\d|No output|Aucune réalisation/u.test(text), { selector: 'p' })
    const page = figuresOn()
    const numbers = page.map(({ figure }) => figure)
    const exportable = menuOf('outputs')

    const { header, rows } = await exportable.table()
    const at = (name: string) => header.indexOf(name)
    const { columns } = t.exports
    expect(rows.map((row) => plain(String(row[at(columns.actor)])))).toEqual(page.map(({ actor }) => actor))

    const headlines = [...document.querySelectorAll('[data-cite^="output "]')].filter((figure) => !figure.parentElement?.closest('[data-cite^="output "]')) // prettier-ignore
    const amounts = headlines.map((figure) => plain(figure.querySelector('strong')?.textContent))
    const picture = await pictureOf(exportable)
    expect(missingIn(picture.words, amounts)).toEqual([])

    const briefing = await briefingOf(shown, 'outputs')
    expect(await apartInBookOf(shown, 'outputs', search)).toEqual([])
    expect(plain(briefing.sections[0]?.subtitle[0])).toBe(plain(exportable.about().filter))
    const cells = await slideRows(briefing, search)
    const figures = cells.filter((row) => row.length === 7 && row[0] !== plain(columns.category))
    expect(figures.map(([, figure, actor]) => ({ figure, actor }))).toEqual(page)
    expect(onPages(briefing).rows).toEqual(figures)

    // The bars of slides are the first figures of the page, with the page's words.
    const drawn = bars(briefing).flatMap(
      ({ series }) => series[0]?.labels?.map((label) => plain(label)) ?? [],
    )
    expect(missingIn(numbers.join('\n'), drawn)).toEqual([])
  })
})

it('draws a lower bound open, on the page, in the picture, on slides and on pages, and bars lie in all of them', async () => {
  const shown = showPanel(OutputsPanel, '', 'en')
  await screen.findAllByText(/more than 580/)
  const open = document.querySelectorAll('svg path[d^="M0,0H15L23"]')
  expect(open.length).toBeGreaterThan(0)
  const exportable = menuOf('outputs')
  const svg = await exportable.picture?.({ background: null, size: { width: 1280, height: 720 } })
  expect(svg).toContain('d="M0,0H15L23,6L15,12H0"')
  const specs = bars(await briefingOf(shown, 'outputs'))
  expect(specs.map(({ horizontal }) => horizontal)).toEqual([true, true, true, true])
  const looks = specs.flatMap(({ series }) => series.flatMap((one) => one.looks ?? []))
  const labels = specs.flatMap(({ series }) => series.flatMap((one) => one.labels ?? []))
  const lookOf = (label: string): BarLook | undefined => looks[labels.indexOf(label)]
  expect([lookOf('more than 580'), lookOf('more than 80'), lookOf('1,800')]).toEqual([
    'open',
    'open',
    'solid',
  ])
})
