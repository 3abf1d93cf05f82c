import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBriefing } from '#src/briefing/build-briefing.ts'
import { deckOf } from '#src/export/briefing/deck-of.ts'
import { readTemplate } from '#src/export/pptx/template/read-template.ts'
import { writeDeck } from '#src/export/pptx/write-deck.ts'
import { missionContext } from '#tests/export/briefing/real-briefing.ts'
import { dot } from '#tests/kit/a-template.ts'
import { onPath, starts } from '#tests/kit/find-program.ts'
import { elements, openPackage } from './read-package.ts'

// Short decks on templates that others made, which LibreOffice brings with it and writes as .pptx: wide and small with a
// place for content too low for any, 4:3 on a picture, and dark. Of Debian: libreoffice-impress.

const folder = '/usr/lib/libreoffice/share/template/common/presnt'
const names = ['Midnightblue', 'Vintage', 'Portfolio', 'Beehive'] as const
const soffice = onPath(['soffice', 'libreoffice']).find((path) => starts(path))
const isThere = soffice !== undefined && names.every((name) => existsSync(join(folder, `${name}.otp`)))
if (!isThere) console.warn('NOT RUN: templates of LibreOffice. Install libreoffice-impress to see decks made from them.') // prettier-ignore

type Box = { name: string; left: number; top: number; right: number; bottom: number }

const points = (element: Element | null, name: string): number =>
  Number(element?.getAttribute(name) ?? Number.NaN) / 12_700

/** What stands on a slide with a place of its own: title, words, pictures, charts, sources; not the ground under them. */
const boxesOn = (slide: Document): readonly Box[] =>
  ['p:sp', 'p:pic', 'p:graphicFrame'].flatMap((kind) =>
    elements(slide, kind).flatMap((shape): Box[] => {
      const name = shape.querySelector('cNvPr')?.getAttribute('name') ?? ''
      const [at, size] = [shape.querySelector('xfrm > off'), shape.querySelector('xfrm > ext')]
      if (!at || !size || name === 'Ground') return []
      const [left, top] = [points(at, 'x'), points(at, 'y')]
      return [{ name, left, top, right: left + points(size, 'cx'), bottom: top + points(size, 'cy') }]
    }),
  )

const isOver = (one: Box, other: Box): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1

describe.runIf(isThere)('decks on templates of LibreOffice', () => {
  const place = mkdtempSync(join(tmpdir(), 'drawdown-templates-'))
  const convert = (to: string, ...files: readonly string[]) =>
    execFileSync(
      soffice ?? '',
      [`-env:UserInstallation=file://${join(place, 'profile')}`, '--headless', '--convert-to', to, ...files],
      { cwd: place, stdio: 'ignore' },
    )
  const decks = new Map<string, Uint8Array>()

  beforeAll(async () => {
    for (const name of names) copyFileSync(join(folder, `${name}.otp`), join(place, `${name}.otp`))
    convert('pptx', ...names.map((name) => `${name}.otp`))
    const briefing = await buildBriefing(missionContext('fr', 'monusco'), ['map', 'plan', 'outputs'], 'short')
    for (const name of names) {
      const template = readTemplate(new Uint8Array(readFileSync(join(place, `${name}.pptx`))), `${name}.pptx`)
      // oxlint-disable-next-line no-await-in-loop -- four
      const deck = await deckOf([briefing], { marking: '', created: new Date('2026-11-29'), toPng: async () => dot, template, isTrial: false }) // prettier-ignore
      // oxlint-disable-next-line no-await-in-loop
      decks.set(name, await writeDeck(deck, template))
    }
  }, 120_000)
  afterAll(() => rmSync(place, { recursive: true, force: true }))

  it.each(names)('lay nothing over another, and leave map and charts room to be read: %s', (name) => {
    const deck = openPackage(decks.get(name) ?? new Uint8Array())
    const slides = deck.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path))
    expect(slides.length).toBeGreaterThan(3)
    const drawn: number[] = []
    for (const path of slides.filter((one) => !one.endsWith('/slide1.xml'))) {
      const slide = deck.xml(path)
      expect(slide.querySelector('[type="title"]')).not.toBeNull()
      const boxes = boxesOn(slide)
      const over = boxes.flatMap((one, at) =>
        boxes.slice(at + 1).flatMap((other) => (isOver(one, other) ? [`${one.name} / ${other.name}`] : [])),
      )
      expect([path, over]).toEqual([path, []])
      for (const shape of ['p:pic', 'p:graphicFrame'].flatMap((kind) => elements(slide, kind)))
        drawn.push(points(shape.querySelector('xfrm > ext'), 'cy'))
    }
    expect(drawn.length).toBeGreaterThan(2)
    expect(Math.min(...drawn)).toBeGreaterThan(100)
  })

  it('are opened by LibreOffice, slide by slide', () => {
    for (const [name, bytes] of decks) writeFileSync(join(place, `deck-${name}.pptx`), bytes)
    convert('pdf', ...names.map((name) => `deck-${name}.pptx`))
    for (const name of names) {
      const pdf = readFileSync(join(place, `deck-${name}.pdf`), 'latin1')
      const slides = openPackage(decks.get(name) ?? new Uint8Array()).paths.filter((path) =>
        /^ppt\/slides\/slide\d+\.xml$/u.test(path),
      )
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(slides.length)
    }
  }, 120_000)
})
