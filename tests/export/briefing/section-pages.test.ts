import { describe, expect, it } from 'vitest'
import { sectionPages } from '#src/export/briefing/section-pages.ts'
import type { BriefingBlock } from '#src/export/briefing/sections.ts'

const room = { width: 888, height: 340 }
const words = (...paragraphs: readonly string[]): BriefingBlock => ({ kind: 'text', paragraphs })
const table: BriefingBlock = {
  kind: 'table',
  alt: 'Sites',
  header: ['Site'],
  rows: [['Sange']],
  columns: [1],
}
const sentence = 'The Sange base was closed on 25 May and passed to the site owners. '

const kindsOf = (blocks: readonly BriefingBlock[]) =>
  sectionPages(blocks, room).map((page) => page.map(({ block }) => block.kind))

describe('pages of a section', () => {
  it('puts a table beside words that fit there', () => {
    expect(kindsOf([words('Sites that were left.'), table])).toEqual([['text', 'table']])
  })

  it('gives words that are too high for their column a page of their own', () => {
    expect(kindsOf([words(sentence.repeat(20)), table])).toEqual([['text'], ['table']])
  })

  it('spreads words that are too high for a page over several, each paragraph once', () => {
    const paragraphs = Array.from({ length: 6 }, (_, index) => `${index}. ${sentence.repeat(12)}`)
    const pages = sectionPages([words(...paragraphs), table], room)
    expect(pages.length).toBeGreaterThan(2)
    const said = pages.flatMap((page) =>
      page.flatMap(({ block }) => (block.kind === 'text' ? block.paragraphs : [])),
    )
    expect(said).toEqual(paragraphs)
  })
})
