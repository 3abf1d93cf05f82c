import { expect, it } from 'vitest'
import { nearest } from '#src/domain/names/nearest.ts'

const provinces = [
  { word: 'CD-NK', names: ['North Kivu', 'Nord-Kivu'] },
  { word: 'CD-SK', names: ['South Kivu', 'Sud-Kivu'] },
  { word: 'CD-EQ', names: ['Équateur'] },
]

it.each([
  ['CD-SKK', ['CD-SK']],
  ['SK', ['CD-SK']],
  ['sk', ['CD-SK']],
  ['South Kivu', ['CD-SK']],
  ['sud kivu', ['CD-SK']],
  ['nord-kiwu', ['CD-NK']],
  ['equateur', ['CD-EQ']],
  ['CD-XK', ['CD-NK', 'CD-SK']],
  ['Bamako', []],
  ['', []],
  ['-', []],
])('%s is near to %s', (written, meant) => {
  expect(nearest(written, provinces)).toEqual(meant)
})
