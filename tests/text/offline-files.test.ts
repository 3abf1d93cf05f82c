import { expect, it } from 'vitest'
import { optionalFiles, recordFiles } from '#src/schema/names.ts'
import { offline as en } from '#src/text/en/offline.ts'
import { offline as fr } from '#src/text/fr/offline.ts'

it.each([
  ['en', en],
  ['fr', fr],
])('every published file has a name of its own, in %s', (_language, { files }) => {
  const names = new Map(Object.entries(files))
  const published = ['mission', ...recordFiles, ...optionalFiles, 'provinces.topo', 'basemap.topo']
  expect(published.filter((file) => !names.has(file))).toEqual([])
  expect(new Set(names.values()).size).toBe(published.length)
})
