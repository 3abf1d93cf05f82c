import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, describe, expect, it } from 'vitest'
import { buildBriefing } from '#src/briefing/build-briefing.ts'
import type { Briefing } from '#src/export/briefing/sections.ts'
import { wordOf } from '#src/export/briefing/word-of.ts'
import { writeWord } from '#src/export/docx/write-word.ts'
import { missionContext } from '#tests/export/briefing/real-briefing.ts'
import { panels } from '#tests/export/briefing/short-views.ts'
import { onPath, starts } from '#tests/kit/find-program.ts'

// A short document as LibreOffice Writer breaks it into pages. Of Debian: libreoffice-writer.

const place = mkdtempSync(join(tmpdir(), 'drawdown-writer-'))
afterAll(() => rmSync(place, { recursive: true }))

const soffice = onPath(['soffice', 'libreoffice']).find((path) => starts(path))

/** One grey point: where a picture stands counts, not what it shows. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

const options = {
  marking: '',
  created: new Date('2026-11-24T12:00:00Z'),
  size: 'a4',
  font: null,
  toPng: () => Promise.resolve(new Uint8Array(picture)),
} as const

/** The text of each page; null: this LibreOffice opens no documents. */
const pagesOf = async (briefing: Briefing): Promise<readonly string[] | null> => {
  writeFileSync(join(place, 'short.docx'), await writeWord(await wordOf([briefing], options)))
  const profile = `-env:UserInstallation=file://${place}/profile`
  spawnSync(soffice ?? '', [profile, '--headless', '--convert-to', 'pdf', '--outdir', place, join(place, 'short.docx')], { stdio: 'ignore', timeout: 120_000 }) // prettier-ignore
  const made = join(place, 'short.pdf')
  if (!existsSync(made)) return null
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(made)), verbosity: 0 }).promise
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join('')
    }),
  )
}

const withoutSpaces = (text: string): string => text.replaceAll(/\s/gu, '')

const briefing = await buildBriefing(missionContext('fr', 'monusco'), panels, 'short')
const pages = soffice === undefined ? null : await pagesOf(briefing)
if (!pages) console.warn('NOT RUN: pages in LibreOffice. Install libreoffice-writer to see a document broken into pages.') // prettier-ignore

describe.runIf(pages)('a short document in LibreOffice Writer', () => {
  it('has a page for each section, and none for what is left of one', () => {
    expect(pages).toHaveLength(briefing.sections.length + 1)
    for (const [index, { title }] of briefing.sections.entries())
      expect(withoutSpaces(pages?.[index + 1] ?? '')).toContain(withoutSpaces(title))
  })
})
