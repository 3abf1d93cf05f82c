import { expect, it } from 'vitest'
import { loadTexts } from '#src/text/load-texts.ts'

const lists = [[], ['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D']]

it.each(['en', 'fr'] as const)(
  'lists in a sentence of %s are as the platform writes them',
  async (language) => {
    const { words, filters } = (await loadTexts(language))(null).t
    const and = new Intl.ListFormat(language, { type: 'conjunction' })
    const or = new Intl.ListFormat(language, { type: 'disjunction' })
    expect(lists.map((items) => words.list(items))).toEqual(lists.map((items) => and.format(items)))
    expect(lists.map((items) => filters.or(items))).toEqual(lists.map((items) => or.format(items)))
  },
)
