import { describe, expect, it } from 'vitest'
import type { BriefingWish } from '#src/briefing/briefing-wish.ts'
import { expectedFile } from '#src/briefing/expected-file.ts'

const wish: BriefingWish = {
  panels: ['map'],
  length: 'short',
  format: 'pptx',
  size: 'a4',
  languages: 'page',
  marking: '',
}

const megabytes = (other: Partial<BriefingWish>, pages: number) =>
  expectedFile({ ...wish, ...other }, 'en', pages, 300).megabytes

const seconds = (took: number, pages: number) => expectedFile(wish, 'en', pages, took).seconds

describe('what a file is expected to be', () => {
  it('is larger for each language, each page, and a document of one page, whose map is large', () => {
    expect(megabytes({}, 7)).toBeCloseTo(0.6)
    expect(megabytes({ languages: 'one-file' }, 14)).toBeCloseTo(1.5)
    expect(megabytes({ length: 'full' }, 109)).toBeCloseTo(1.5)
    expect(megabytes({ format: 'docx' }, 7)).toBeCloseTo(0.5)
    expect(megabytes({ format: 'docx', length: 'page' }, 1)).toBeCloseTo(0.7)
  })

  it('counts files, and says a time that is never none and never exact', () => {
    expect(expectedFile({ ...wish, languages: 'file-each' }, 'fr', 14, 300)).toMatchObject({
      files: 2,
      pages: 14,
    })
    expect(seconds(40, 1)).toBe(1)
    expect(seconds(2000, 40)).toBe(4)
    expect(seconds(5400, 40)).toBe(10)
  })
})
