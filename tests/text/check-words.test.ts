import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { frenchCheckWords } from '#src/text/fr/check-words.ts'

describe('what the checks expect, in French', () => {
  it.each([
    [
      'a date not before "planned" (2024-04), unless it was left early',
      'une date non antérieure à "planned" (2024-04), sauf si le site a été quitté plus tôt',
    ],
    ['left out, for the event is a "plan"', 'rien, car l’événement est "plan"'],
    ['("open" | "closed")', '("open" | "closed")'],
  ])('%s', (english, french) => {
    expect(frenchCheckWords(english)).toBe(french)
  })

  it('knows every phrase that the rules have', () => {
    const code = readdirSync('src/domain/check')
      .filter((file) => /(?:-rules|warnings|check-mission|read-texts)\.ts$/u.test(file))
      .map((file) => readFileSync(`src/domain/check/${file}`, 'utf8'))
      .join('\n')
      .replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gmu, '')
    const phrases = [...code.matchAll(/'((?:an? |left out|null |none |distinct |another |the apos|valid |each )[^']+)'/gu)].map(([, phrase = '']) => phrase) // prettier-ignore
    const templates = [...code.matchAll(/`((?:an? |left out|null,|at most )[^`]+)`/gu)].map(([, phrase = '']) => phrase.replaceAll(/\$\{[^}]+\} MB/gu, '9.9 MB').replaceAll(/\$\{[^}]+\}/gu, '9')) // prettier-ignore
    expect(phrases.length).toBeGreaterThan(12)
    expect(templates.length).toBeGreaterThan(8)
    const all = [...phrases, ...templates]
    expect(all.filter((phrase) => frenchCheckWords(phrase) === phrase)).toEqual([])
  })
})
