import { expect, test } from 'vitest'
import { wrapWords } from '#src/draw/wrap-words.ts'

test('breaks between words and keeps every word', () => {
  expect(wrapWords('25th medical detachment, Bukavu', 14)).toEqual(['25th medical', 'detachment,', 'Bukavu'])
})

test('a text that fits stays on one line, a word that is too long keeps its own', () => {
  expect(wrapWords('Nepalese engineers', 40)).toEqual(['Nepalese engineers'])
  expect(wrapWords('MONUSCO reconnaissance', 8)).toEqual(['MONUSCO', 'reconnaissance'])
})
