import { describe, expect, it, vi } from 'vitest'
import { ExportError } from '#src/export/export-error.ts'
import { loadPdfFonts, loadSvgFont } from '#src/export/load-fonts.ts'
import { exportProblems as english } from '#src/text/en/export-problems.ts'
import { exportProblems as french } from '#src/text/fr/export-problems.ts'
import { regularWoff } from './pdf/fonts.ts'

const answer = (body: BodyInit, status = 200) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(new Response(body, { status })))

describe('the font', () => {
  it('goes into SVG files as it is', async () => {
    answer('ABC')
    expect(await loadSvgFont()).toEqual({
      regular: 'data:font/woff2;base64,QUJD',
      semibold: 'data:font/woff2;base64,QUJD',
    })
  })

  it.each([
    ['is not there', () => answer('', 404)],
    ['is a page', () => answer('<!doctype html><title>Not found, but with status 200</title>')],
    ['cannot be reached', () => vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'))],
  ])('that %s is told', async (_, prepare) => {
    prepare()
    await expect(loadPdfFonts()).rejects.toMatchObject({ name: 'ExportError', problem: 'font-not-loaded' })
  })

  it('goes into PDF files as TrueType, also after it failed, and is asked for once', async () => {
    const asked = answer(new Blob([regularWoff.slice()]))
    const { regular } = await loadPdfFonts()
    expect([...regular.subarray(0, 4)]).toEqual([0, 1, 0, 0])
    await loadPdfFonts()
    expect(asked).toHaveBeenCalledTimes(2)
  })
})

describe('an export that failed', () => {
  it('is told in both languages: what, why, what to do', () => {
    const { problem } = new ExportError('picture-too-large', '9 × 9')
    expect(english[problem].todo).toBe('Choose a smaller scale, or export SVG or PDF, which have no limit.')
    expect(french[problem].what).toBe('L’image n’a pas pu être produite.')
  })
})
