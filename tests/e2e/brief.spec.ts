import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { briefingFormats } from '#src/briefing/briefing-wish.ts'
import { wordsFile } from '#src/briefing/own-words.ts'
import { exports as exportWords } from '#src/text/fr/exports.ts'
import { composer } from '#src/text/fr/composer.ts'
import { template as templateTexts } from '#src/text/fr/template.ts'
import { darkLook, packed, templateParts } from '#tests/kit/a-template.ts'
import { hardToRead } from '#tests/kit/hard-to-read.ts'
import { type Saved, openMenu, madeBriefing } from './exports.ts'
import { expect, openPage, readAt, test } from './page.ts'

type Format = keyof typeof briefingFormats

const isFormat = (name: string): name is Format => name in briefingFormats
const formats = Object.keys(briefingFormats).filter(isFormat)
const panelFormats = ['png', 'svg', 'csv', 'zip', 'json'] as const

/** A title of the writer's own in place of the rule's. */
const ownTitle = {
  panel: 'plan',
  language: 'fr',
  headline: 'Ce que je dis moi-même',
  remarks: null,
  rule: '',
} as const

/** What the command makes of a link, by the names of its files. */
const madeBy = async (
  link: string,
  asked: readonly string[],
  options: readonly string[] = [],
): Promise<ReadonlyMap<string, Buffer>> => {
  const folder = await mkdtemp(join(tmpdir(), 'drawdown-brief-'))
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'src/command/brief.ts', '--view', link, '--format', asked.join(','), '--made', readAt, '--out', folder, ...options], // prettier-ignore
      // Its own clock is far from that of the page.
      { env: { PATH: process.env['PATH'], TZ: 'Asia/Tokyo' } },
    )
    const paths = stdout.trim().split('\n')
    const files = await Promise.all(paths.map(async (path) => [path.replace(/.*[/\\]/u, ''), await readFile(path)] as const)) // prettier-ignore
    return new Map(files)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** How far two pictures are from each other: their sizes, and the mean difference of a colour, of 255. */
const compare = (page: Page, one: Uint8Array, other: Uint8Array) =>
  page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (base64) => {
          const bitmap = await createImageBitmap(
            await (await fetch(`data:image/png;base64,${base64}`)).blob(),
          )
          const { width, height } = bitmap
          const context = new OffscreenCanvas(width, height).getContext('2d')
          context?.drawImage(bitmap, 0, 0)
          return { size: [width, height], data: context?.getImageData(0, 0, width, height).data ?? [] }
        }),
      )
      let sum = 0
      for (const [index, value] of (first?.data ?? []).entries())
        sum += Math.abs(value - (second?.data[index] ?? 255))
      return { sizes: [first?.size, second?.size], mean: sum / (first?.data.length ?? 1) }
    },
    [one, other].map((bytes) => Buffer.from(bytes).toString('base64')),
  )

test(
  'the command makes what the browser makes, byte for byte but for the pictures that a browser draws, also from an own template and with own words',
  { tag: '@wide' },
  async ({ page }) => {
    // Not on a phone: the files do not depend on the screen.
    test.slow()
    let pictures = 0
    await openPage(page, '/?date=2024-06-30&from=2024-03-31&province=CD-SK&lang=fr', 'fr')
    const place = await mkdtemp(join(tmpdir(), 'drawdown-given-'))
    const [template, words] = [join(place, 'office.potx'), join(place, 'words.json')]
    await writeFile(template, packed(templateParts(darkLook)))
    await writeFile(words, await wordsFile('monusco', [ownTitle]).text())
    const command = madeBy(page.url(), [...formats, ...panelFormats])
    const commandOwn = madeBy(page.url(), ['pptx'], ['--template', template, '--words', words])
    await page.getByRole('button', { name: 'Présentation', exact: true }).click()
    const dialog = page.getByRole('dialog')
    const kept = `${templateTexts.taken('office.potx')} ${templateTexts.keeping.kept}`
    const saved: Saved[] = []
    for (const format of formats) {
      // oxlint-disable-next-line no-await-in-loop -- the composer makes one after the other
      await dialog.getByRole('radio', { name: composer.formats[format] }).check({ force: true })
      // oxlint-disable-next-line no-await-in-loop
      saved.push(await madeBriefing(page, dialog, composer.make))
    }
    await dialog.getByRole('radio', { name: composer.formats.pptx }).check({ force: true })
    await dialog.getByLabel(templateTexts.choose).setInputFiles(template)
    await expect(dialog.getByText(kept)).toBeVisible()
    await dialog.getByText(composer.own.title).click()
    await dialog.getByLabel(composer.own.open).setInputFiles(words)
    await expect(dialog.getByText(composer.own.opened)).toBeVisible()
    const savedOwn = await madeBriefing(page, dialog, composer.make)
    await dialog.getByRole('button', { name: 'Fermer' }).click()
    const save = await openMenu(page, exportWords.menuFor('Carte'))
    for (const format of panelFormats)
      // oxlint-disable-next-line no-await-in-loop
      saved.push(await save(exportWords[format]))
    // What this browser keeps is there again, until it is told to forget it.
    await page.reload()
    await page.getByRole('button', { name: 'Présentation', exact: true }).click()
    await expect(dialog.getByText(kept)).toBeVisible()
    await dialog.getByRole('button', { name: templateTexts.forget }).click()
    await expect(dialog.getByText(templateTexts.none)).toBeVisible()
    const made = await command
    expect([...made.keys()]).toEqual(expect.arrayContaining(saved.map(({ name }) => name)))
    const alike = async (path: string, one: Uint8Array, other: Uint8Array) => {
      pictures += 1
      const { sizes, mean } = await compare(page, one, other)
      expect(sizes[1], path).toEqual(sizes[0])
      expect(mean, path).toBeLessThan(2)
    }
    const same = async (name: string, own: Buffer, bytes: Buffer) => {
      if (own.equals(bytes)) return
      if (name.endsWith('.png')) return alike(name, bytes, own)
      expect(name).toMatch(/\.(pptx|docx|xlsx)$/u)
      const [parts, ownParts] = [unzipSync(bytes), unzipSync(own)]
      expect(Object.keys(ownParts)).toEqual(Object.keys(parts))
      for (const [path, part] of Object.entries(parts)) {
        const ownPart = ownParts[path] ?? new Uint8Array()
        // oxlint-disable-next-line no-await-in-loop
        if (path.endsWith('.png')) await alike(`${name} ${path}`, part, ownPart)
        else expect(Buffer.from(part).equals(ownPart), `${name} ${path}`).toBe(true)
      }
    }
    // oxlint-disable-next-line no-await-in-loop -- one after the other: the page compares their pictures
    for (const { name, bytes } of saved) await same(name, made.get(name) ?? Buffer.alloc(0), bytes)
    const own = (await commandOwn).get(savedOwn.name) ?? Buffer.alloc(0)
    await same(`own ${savedOwn.name}`, own, savedOwn.bytes)
    await rm(place, { recursive: true })
    const parts = unzipSync(own)
    const text = (path: RegExp) =>
      Object.entries(parts).flatMap(([name, part]) => (path.test(name) ? [strFromU8(part)] : [])).join('') // prettier-ignore
    expect(text(/^ppt\/presentation\.xml$/u)).toContain('<p:sldSz cx="9144000" cy="6858000"/>')
    expect(text(/^ppt\/slides\//u)).toContain(ownTitle.headline)
    expect(text(/^ppt\/slides\//u).match(/Office of Briefings/gu)?.length).toBeGreaterThan(4)
    expect(hardToRead(text(/^ppt\/charts\/chart/u), darkLook)).toEqual([])
    expect(pictures).toBeGreaterThan(2)
  },
)
