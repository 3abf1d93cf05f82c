import { expect, it } from 'vitest'
import { fieldsOf } from '#src/domain/desk/fields.ts'
import { valueWords } from '#src/desk/value-words.ts'
import { loadDesk } from '#src/text/load-desk.ts'
import { realTexts } from '#tests/kit/real-texts.ts'

const noLists = {
  events: [],
  sites: [],
  sources: [],
  contingents: [],
  strength: [],
  outputs: [],
  deployments: [],
  headcounts: [],
  'base-estimates': [],
}

it.each([
  ['en', 'Yes', 'No', 'nothing'],
  ['fr', 'Oui', 'Non', 'rien'],
] as const)('says whether something is so in words (%s)', async (language, yes, no, nothing) => {
  const told = { t: realTexts[language], words: await loadDesk(language), language }
  const field = fieldsOf.sources.find(({ key }) => key === 'descriptive')
  const said = [true, false, null].map((value) => valueWords(told, noLists, field, value))
  expect(said).toEqual([yes, no, nothing])
})
