import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { frenchDataWords } from '#src/text/fr/data-words.ts'

describe('what the schema says of data, in French', () => {
  it.each([
    ['a whole number', 'un nombre entier'],
    [
      'coverage.mission: a date that exists in the calendar',
      'coverage.mission\u00a0: une date qui existe au calendrier',
    ],
    [
      'expected { "records": [ … ] }, found []',
      'attendu\u00a0: { "records": [ … ] }\u00a0; trouvé\u00a0: []',
    ],
    ['the id of a record of monusco/sources.json', 'l’identifiant d’une fiche de monusco/sources.json'],
    ['more than 10000 faults', 'plus de 10000 erreurs'],
    ['> 500000 objects', '> 500000 objets'],
    ['string', 'string'],
    ['HTTP 404', 'HTTP 404'],
  ])('%s', (english, french) => {
    expect(frenchDataWords(english)).toBe(french)
  })

  it('knows every phrase of the schema', () => {
    const said = readdirSync('src/schema')
      .map((file) => readFileSync(`src/schema/${file}`, 'utf8'))
      .flatMap((code) => [...code.matchAll(/'(an? [^']+)'/gu)].map(([, phrase = '']) => phrase))
    expect(said.length).toBeGreaterThan(10)
    expect(said.filter((phrase) => frenchDataWords(phrase) === phrase)).toEqual([])
  })
})
