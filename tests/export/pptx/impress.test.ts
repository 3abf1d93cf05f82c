import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBriefing } from '#src/briefing/build-briefing.ts'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import type { ChartSpec } from '#src/draw/chart-spec.ts'
import { writeDeck } from '#src/export/pptx/write-deck.ts'
import type { Language } from '#src/schema/languages.ts'
import { missionContext } from '#tests/export/briefing/real-briefing.ts'
import { onPath, starts } from '#tests/kit/find-program.ts'
import { aDeck, aSlide } from './a-deck.ts'

// Charts as LibreOffice Impress draws them, which drops, squeezes and overprints what other programs show: a deck with
// one chart a slide is converted once, and each page looked at. Of Debian: libreoffice-impress and poppler-utils.

const soffice = onPath(['soffice', 'libreoffice']).find((path) => starts(path))
const poppler = onPath(['pdftoppm']).some((path) => starts(path, '-v'))
const isThere = soffice !== undefined && poppler
if (!isThere) console.warn('NOT RUN: charts in LibreOffice. Install libreoffice-impress and poppler-utils to see them drawn.') // prettier-ignore

const charts: readonly (readonly [mission: string, language: Language, panel: BriefingPanel])[] = [
  ['monusco', 'en', 'timeline'],
  ['monusco', 'fr', 'plan'],
  ['minusma', 'fr', 'strength'],
  ['monusco', 'fr', 'outputs'],
]

/** Beside two charts, as in a short deck: they are as narrow as they get. */
const beside = { kind: 'text' as const, paragraphs: ['Beside two charts there are words.'] }

type Word = { text: string; left: number; top: number; right: number; bottom: number }

/** Of the bars of open sites, in pixels: 17,000 with them, 2,000 of other marks of their colour without. */
const leastOpen = 8000

let place = ''
const slides: { name: string; specs: readonly ChartSpec[] }[] = []
const pages: { pixels: ReadonlyMap<number, number>; words: readonly Word[] }[] = []

/** Whether two words stand in each other by more than the edges of their letters. */
const isOver = (one: Word, other: Word): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 3 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 5

/** How many pixels of a picture have each colour. */
const pixelsOf = (file: string): ReadonlyMap<number, number> => {
  const bytes = readFileSync(file)
  const [head = ''] = /^P6\s\d+ \d+\s255\s/u.exec(bytes.toString('latin1', 0, 40)) ?? []
  const counts = new Map<number, number>()
  for (let at = head.length; at < bytes.length; at += 3) {
    const color = bytes.readUIntBE(at, 3)
    counts.set(color, (counts.get(color) ?? 0) + 1)
  }
  return counts
}

const partsOf = (color: number): readonly number[] => [color >> 16, (color >> 8) & 255, color & 255]

/** How many are of a colour or, at the edges of thin lines, near it. */
const near = (pixels: ReadonlyMap<number, number>, color: string): number => {
  const wanted = partsOf(Number.parseInt(color.slice(1), 16))
  const isNear = (one: number) =>
    partsOf(one).every((part, index) => Math.abs(part - (wanted[index] ?? 0)) <= 40)
  return [...pixels].reduce((sum, [one, count]) => sum + (isNear(one) ? count : 0), 0)
}

const wordsOf = (page: string): readonly Word[] =>
  [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</gu)].map(
    ([, left, top, right, bottom, text = '']) => ({
      text,
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    }),
  )

describe.runIf(isThere)('charts in LibreOffice Impress', () => {
  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'drawdown-impress-'))
    for (const [mission, language, panel] of charts) {
      // oxlint-disable-next-line no-await-in-loop -- a few
      const { sections } = await buildBriefing(missionContext(language, mission), [panel])
      const found = sections[0]?.blocks.flatMap((block) => (block.kind === 'chart' ? [block] : [])) ?? []
      const shown = panel === 'outputs' ? found.filter(({ spec }) => 'categories' in spec && spec.categories.length > 3).slice(0, 1) : found.slice(0, 1) // prettier-ignore
      slides.push({ name: `${mission} ${panel}`, specs: shown.map(({ spec }) => spec) })
    }
    const deck = slides.map(({ specs }) =>
      aSlide({
        blocks: [
          ...(specs[0]?.kind === 'step' ? [beside] : []),
          ...[...specs, ...(specs[0]?.kind === 'lanes' ? [] : specs)].map((chart) => ({
            kind: 'chart' as const,
            alt: 'Chart',
            chart,
          })),
        ],
      }),
    )
    const file = join(place, 'charts.pptx')
    writeFileSync(file, await writeDeck(aDeck(deck)))
    const run = (program: string, ...options: string[]) => execFileSync(program, options, { cwd: place, stdio: ['ignore', 'pipe', 'ignore'] }).toString() // prettier-ignore
    run(soffice ?? '', `-env:UserInstallation=file://${join(place, 'profile')}`, '--headless', '--convert-to', 'pdf', file) // prettier-ignore
    run('pdftoppm', '-r', '90', 'charts.pdf', 'page')
    const found = run('pdftotext', '-bbox', 'charts.pdf', '-').split('<page ').slice(1)
    const files = readdirSync(place).filter((name) => name.endsWith('.ppm')).toSorted() // prettier-ignore
    for (const [index, name] of files.entries())
      pages.push({ pixels: pixelsOf(join(place, name)), words: wordsOf(found[index] ?? '') })
  }, 120_000)
  afterAll(() => rmSync(place, { recursive: true, force: true }))

  it('show the marks of every series, the bars of sites that are open first of all', () => {
    const missing: string[] = []
    expect(pages).toHaveLength(charts.length)
    for (const [index, { name, specs }] of slides.entries()) {
      expect([name, specs.length]).toEqual([name, 1])
      const pixels = pages[index]?.pixels ?? new Map<number, number>()
      // Series of one colour share its pixels; the smallest marks have fifty.
      for (const { color } of specs[0]?.series ?? [])
        if (near(pixels, color) <= 30) missing.push(`${name} ${color}`)
    }
    expect(missing).toEqual([])
    const open = slides[0]?.specs[0]?.series[0]
    expect(open?.name).toBe('Open')
    expect(near(pages[0]?.pixels ?? new Map<number, number>(), open?.color ?? '')).toBeGreaterThan(leastOpen)
  })

  it('lay no word over another, and squeeze none', () => {
    let seen = 0
    const squeezed: string[] = []
    for (const [index, { name }] of slides.entries()) {
      const found = pages[index]?.words ?? []
      const over = found.filter((one, at) => found.slice(at + 1).some((other) => isOver(one, other)))
      expect([name, over.map(({ text }) => text)]).toEqual([name, []])
      // "Compagnie" is four times as wide as its line is high; squeezed it was two and a half times.
      const named = found.filter(({ text }) => text === 'Compagnie' || text === 'Contingent')
      for (const { text, left, right, top, bottom } of named)
        if ((right - left) / (bottom - top) < 3.3) squeezed.push(`${name} ${text}`)
      seen += named.length
    }
    expect(squeezed).toEqual([])
    expect(seen).toBeGreaterThan(2)
  })
})
