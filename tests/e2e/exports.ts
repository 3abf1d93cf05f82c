import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readFile } from 'node:fs/promises'
import { type Locator, type Page, expect } from '@playwright/test'
import { standsStill } from './page.ts'

/** A file as the browser saved it. */
export type Saved = { name: string; bytes: Buffer }

/** Keeps the file of the next link that the page presses by itself: Playwright 1.65.1 tells of no download in Firefox ESR 153. */
const keepNextFile = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const kept = new Promise<{ name: string; base64: string }>((resolve, reject) => {
      // An own method in front of the one of all elements, which comes back when it is taken away.
      HTMLAnchorElement.prototype.click = function keep() {
        Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click')
        const name = this.download
        const read = async () => {
          const bytes = new Uint8Array(await (await fetch(this.href)).arrayBuffer())
          let text = ''
          for (const byte of bytes) text += String.fromCodePoint(byte)
          resolve({ name, base64: btoa(text) })
        }
        read().catch(reject)
      }
    })
    Object.assign(window, { kept })
  })

/** What a click makes the browser save. */
export const savedBy = async (page: Page, click: () => Promise<void>): Promise<Saved> => {
  if (page.context().browser()?.browserType().name() === 'firefox') {
    await keepNextFile(page)
    await click()
    const { name, base64 } = await page.evaluate(
      // eslint-disable-next-line typescript/no-unsafe-type-assertion
      () => (window as unknown as { kept: Promise<{ name: string; base64: string }> }).kept,
    )
    return { name, bytes: Buffer.from(base64, 'base64') }
  }
  const download = page.waitForEvent('download')
  await click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** Makes the briefing that the composer is set to, once it has said how large it will be: it must not be larger. */
export const madeBriefing = async (page: Page, dialog: Locator, make: string): Promise<Saved> => {
  const told = await dialog.getByText(/[\d.,]+\u00A0M[Bo].*(second|seconde)/u).textContent()
  const [, number = ''] = /([\d.,]+)\u00A0M[Bo]/u.exec(told ?? '') ?? []
  const saved = await savedBy(page, () => dialog.getByRole('button', { name: make }).click())
  expect(saved.bytes.length / 1_000_000, `${saved.name}: ${told}`).toBeLessThan(
    Number(number.replace(',', '.')),
  )
  return saved
}

/** Saves a file of a menu, a picture at a scale. */
export type Save = (button: string, scale?: string) => Promise<Saved>

/** Opens the export menu of a panel, once nothing above it comes any more that would move it away from a press; returns how to save one of its files. */
export const openMenu = async (page: Page, name: string): Promise<Save> => {
  const menu = page.locator('details').filter({ has: page.locator(`summary[aria-label="${name}"]`) })
  await menu.waitFor()
  await standsStill(page)
  await menu.locator('summary').click()
  await expect(menu).toHaveAttribute('open')
  return (button, scale) =>
    savedBy(page, async () => {
      if (scale !== undefined) await menu.getByRole('combobox').first().selectOption(scale)
      await menu.getByRole('button', { name: button }).click()
    })
}

/** Width, height, the opacity of the first pixel (0 to 255), and how much of a PNG is not of the colour that it has most of, as the browser decodes it. */
export const readPng = (page: Page, bytes: Buffer) =>
  page.evaluate(async (base64) => {
    const response = await fetch(`data:image/png;base64,${base64}`)
    const bitmap = await createImageBitmap(await response.blob())
    const { width, height } = bitmap
    const context = new OffscreenCanvas(width, height).getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(bitmap, 0, 0)
    const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)
    const corner = (pixels[0] ?? 0) >>> 24
    const counts = new Map<number, number>()
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
    return {
      width,
      height,
      corner,
      drawn: 1 - Math.max(...counts.values()) / pixels.length,
      colors: counts.size,
    }
  }, bytes.toString('base64'))

/** Text of a PDF, with every kind of space as one. */
export const textOf = async (bytes: Buffer): Promise<readonly string[]> => {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent()
    return items
      .map((item) => ('str' in item ? item.str : ''))
      .join(' ')
      .replaceAll(/\s+/gu, ' ')
  })
  return Promise.all(pages)
}

/** The texts of each page of a PDF of that size from its top to its foot, and how far down they stand: 1 is the lower edge. */
export const placedTextOf = async (
  bytes: Buffer,
  millimetres: readonly number[] = [210, 297],
): Promise<readonly { text: string; down: number }[][]> => {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const page = await document.getPage(index + 1)
    const { width, height } = page.getViewport({ scale: 1 })
    expect([width, height].map((points) => Math.round((points / 72) * 25.4))).toEqual(millimetres)
    const { items } = await page.getTextContent()
    return items
      .flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [{ text: item.str, down: 1 - Number(item.transform[5]) / height }]
          : [],
      )
      .toSorted((one, other) => one.down - other.down)
  })
  return Promise.all(pages)
}
