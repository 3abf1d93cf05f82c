import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { readerLanguage } from '#src/app/reader-language.ts'
import { headScript } from '#src/build/head-script.ts'
import { withOpeningWords } from '#src/build/opening-words.ts'

type Link = { dataset: { for: string; rel: string }; rel?: string }

const link = (key: string, rel = 'preload'): Link => ({ dataset: { for: key, rel } })

/** Which of the links the script asks for. */
const asked = (
  search: string,
  languages: readonly string[],
  controller: object | null | (() => never) = null,
): string[] => {
  const links = [
    link('monusco en'),
    link('monusco fr'),
    link('other en'),
    link('en', 'modulepreload'),
    link('fr', 'modulepreload'),
    link('en', 'manifest'),
    link('fr', 'manifest'),
  ]
  const context = createContext({
    URLSearchParams,
    location: { search },
    navigator: {
      languages,
      get serviceWorker() {
        return typeof controller === 'function' ? controller() : { controller }
      },
    },
    document: {
      documentElement: { lang: 'en' },
      querySelectorAll: (selector: string) =>
        links.filter(({ dataset }) => selector !== '[data-rel=manifest]' || dataset.rel === 'manifest'),
    },
    addEventListener: () => undefined,
    setTimeout: () => undefined,
  })
  runInContext(headScript(), context)
  return links.filter(({ rel }) => rel !== undefined).map(({ dataset }) => `${dataset.rel} ${dataset.for}`)
}

const page = withOpeningWords(readFileSync('index.html', 'utf8'))

describe('the script in the head of the page', () => {
  it('asks for the pack and the texts of the language in the link, and for nothing of the other', () => {
    expect(asked('?lang=fr', ['en-GB'])).toEqual(['preload monusco fr', 'modulepreload fr', 'manifest fr'])
    expect(asked('?lang=en', ['fr'])).toEqual(['preload monusco en', 'modulepreload en', 'manifest en'])
  })

  it('asks for the pack of another mission', () => {
    expect(asked('?m=other&lang=en', [])).toEqual(['preload other en', 'modulepreload en', 'manifest en'])
  })

  it('asks for the manifest only, where a worker has everything on the disk', () => {
    expect(asked('?lang=fr', [], {})).toEqual(['manifest fr'])
  })

  it('asks for everything where the page may not ask for its worker, as in a frame without rights', () => {
    expect(asked('?lang=fr', [], () => { throw new Error('SecurityError') })).toContain('preload monusco fr') // prettier-ignore
  })

  it('offers another try where nothing has come for long', () => {
    const calls: { call: () => void; after: number }[] = []
    const coming = { text: '', insertAdjacentHTML: (_: string, html: string) => (coming.text += html) }
    const context = createContext({
      URLSearchParams,
      location: { search: '' },
      navigator: { languages: [] },
      document: {
        documentElement: { lang: 'en' },
        querySelectorAll: () => [],
        getElementById: (id: string) =>
          id === 'coming' ? coming : { innerHTML: /<template id="slow">(.*?)<\/template>/u.exec(page)?.[1] },
      },
      addEventListener: () => undefined,
      setTimeout: (call: () => void, after: number) => calls.push({ call, after }),
    })
    runInContext(headScript(), context)
    expect(coming.text).toBe('')
    expect(calls.map(({ after }) => after)).toEqual([20_000])
    calls[0]?.call()
    expect(coming.text).toContain('<a href="">Try again · Réessayer</a>')
  })

  it.each([[['fr-CD', 'en']], [['en-GB', 'fr']], [['sw', 'fr', 'en']], [['sw']], [[]], [['FR']]])(
    'takes the language that the page takes for a browser that prefers %j',
    (languages) => {
      expect(asked('', languages)).toContain(`preload monusco ${readerLanguage(languages)}`)
    },
  )
})
