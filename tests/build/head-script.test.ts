import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { readerLanguage } from '#src/url/reader-language.ts'
import { headScript, schemeScript } from '#src/build/head-script.ts'
import { withOpeningWords } from '#src/build/opening-words.ts'

type Link = { dataset: { for: string; rel: string }; rel?: string }
type Packs = { dataset: { packs: string }; href: string; rel?: string }

const link = (key: string, rel: string): Link => ({ dataset: { for: key, rel } })

/** Which of the links the script asks for. */
const asked = (
  search: string,
  languages: readonly string[],
  controller: object | null | (() => never) = null,
  kept: readonly string[] | null = null,
  said: Record<string, string> = {},
  told: string | null = null,
): string[] => {
  const asks: string[] = []
  const heard = new Map<string, () => void>()
  const packs = {
    dataset: { packs: 'monusco other' },
    href: 'packs/',
    cloneNode: (): Packs => ({ dataset: packs.dataset, href: packs.href }),
    after: ({ rel = '', href }: Packs) => asks.push(`${rel} ${href}`),
  }
  const links = [
    link('en', 'modulepreload'),
    link('fr', 'modulepreload'),
    link('en', 'manifest'),
    link('fr', 'manifest'),
  ]
  const context = createContext({
    URLSearchParams,
    location: { search, hash: '' },
    navigator: {
      languages,
      get serviceWorker() {
        return typeof controller === 'function' ? controller() : { controller }
      },
    },
    document: {
      documentElement: { lang: 'en', dataset: said },
      querySelector: () => packs,
      querySelectorAll: (selector: string) =>
        links.filter(({ dataset }) => selector !== '[data-rel=manifest]' || dataset.rel === 'manifest'),
      baseURI: 'https://example.org/mali/',
    },
    URL,
    localStorage: {
      getItem: (key: string) => (kept && key === 'drawdown /mali/' ? JSON.stringify({ kept }) : null),
    },
    addEventListener: (event: string, act: () => void) => heard.set(event, act),
    setTimeout: () => undefined,
  })
  runInContext(headScript(), context)
  if (told !== null) heard.get(told)?.()
  const named = links.filter(({ rel }) => rel !== undefined)
  return [...asks, ...named.map(({ dataset }) => `${dataset.rel} ${dataset.for}`)]
}

const page = withOpeningWords(readFileSync('index.html', 'utf8'))

/** What the script says of the view that the build wrote into the page. */
const standing = (search: string, kept: readonly string[] | null = null) => {
  const dataset: Record<string, string> = { mission: 'monusco', views: 'en fr' }
  const asks = asked(search, ['fr'], kept && {}, kept, dataset)
  return { first: dataset['first'], loading: dataset['loading'] !== undefined, asks: asks.length }
}

describe('the script in the head of the page', () => {
  it('asks for the pack, the outlines and the texts of the language in the link, and for nothing of the other', () => {
    expect(asked('?lang=fr', ['en-GB'])).toEqual([
      'preload packs/monusco-fr.json',
      'preload packs/monusco.json',
      'modulepreload fr',
      'manifest fr',
    ])
    expect(asked('?lang=en', ['fr'])).toEqual([
      'preload packs/monusco-en.json',
      'preload packs/monusco.json',
      'modulepreload en',
      'manifest en',
    ])
  })

  it('asks for the pack and the outlines of another mission', () => {
    expect(asked('?m=other&lang=en', [])).toEqual([
      'preload packs/other-en.json',
      'preload packs/other.json',
      'modulepreload en',
      'manifest en',
    ])
  })

  it('asks for the manifest only, where a worker has everything on the disk', () => {
    expect(asked('?lang=fr', [], {}, ['monusco'])).toEqual(['manifest fr'])
  })

  it('asks for the pack where the worker keeps other missions only, or nothing is remembered', () => {
    const pack = ['preload packs/other-fr.json', 'preload packs/other.json', 'manifest fr']
    expect(asked('?lang=fr&m=other', [], {}, ['monusco'])).toEqual(pack)
    expect(asked('?lang=fr&m=other', [], {})).toEqual(pack)
  })

  it('asks for no pack of a mission that the build does not know', () => {
    expect(asked('?lang=fr&m=nobody', [])).toEqual(['modulepreload fr', 'manifest fr'])
  })

  it('asks for everything where the page may not ask for its worker, as in a frame without rights', () => {
    expect(asked('?lang=fr', [], () => { throw new Error('SecurityError') })).toContain('preload packs/monusco-fr.json') // prettier-ignore
  })

  it('offers another try where nothing has come for long', () => {
    const calls: { call: () => void; after: number }[] = []
    const coming = { text: '', insertAdjacentHTML: (_: string, html: string) => (coming.text += html) }
    const context = createContext({
      URLSearchParams,
      location: { search: '' },
      navigator: { languages: [] },
      document: {
        documentElement: { lang: 'en', dataset: {} },
        querySelector: () => null,
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
      expect(asked('', languages)).toContain(`preload packs/monusco-${readerLanguage(languages)}.json`)
    },
  )

  it.each([
    ['', 'fr'],
    ['?lang=en', 'en'],
    ['?m=monusco&tab=sites', 'fr'],
  ])('shows the first view of the page for %j, and asks for nothing before it is there', (search, first) => {
    expect(standing(search)).toEqual({ first, loading: false, asks: 0 })
  })

  it.each(['?date=2020', '?province=CD-SK', '?site=goma&tab=sites', '?from=2021&lang=fr'])(
    'shows of the first view only what is true of every view for %j',
    (search) => {
      expect(standing(search)).toEqual({ first: 'fr', loading: true, asks: 0 })
    },
  )

  it.each(['?m=other', '?m=all', '?m=nobody&date=2020'])(
    'shows nothing of the first mission for %j',
    (search) => {
      expect(standing(search)).toMatchObject({ first: 'none', loading: false })
    },
  )

  it('asks, once the first view is nearly there, for the pack and not for the outlines, which stand in it', () => {
    const dataset: Record<string, string> = { mission: 'monusco', views: 'en fr' }
    expect(asked('?lang=fr', [], null, null, dataset, 'first-view-near')).toEqual([
      'preload packs/monusco-fr.json',
      'modulepreload fr',
      'manifest fr',
    ])
  })

  it('shows nothing that may be older than what is on the disk', () => {
    expect(standing('', ['monusco'])).toMatchObject({ first: 'none' })
  })
})

/** Runs the script for light and dark, then each of the steps, and says after each whether the page is dark. */
const darkAfter = (system: boolean, kept: string | null | (() => never), steps: readonly string[] = []) => {
  const said: boolean[] = []
  const media = { matches: system, addEventListener: () => undefined }
  const listeners: ((event: { detail: string }) => void)[] = []
  const theme = { content: '' }
  runInContext(
    schemeScript(),
    createContext({
      URL,
      matchMedia: () => media,
      localStorage: { getItem: () => (typeof kept === 'function' ? kept() : kept) },
      document: {
        baseURI: 'https://example.org/mali/',
        documentElement: { classList: { toggle: (_: string, isDark: boolean) => said.push(isDark) } },
        querySelector: () => theme,
      },
      addEventListener: (_: string, listener: (event: { detail: string }) => void) =>
        listeners.push(listener),
    }),
  )
  for (const detail of steps) for (const choose of listeners) choose({ detail })
  return [said, theme.content]
}

const refused = (): never => {
  throw new Error('refused')
}

describe('the script for light and dark', () => {
  it.each([
    ['the system', false, null, [false], '#ffffff'],
    ['the system', true, '{"kept":[]}', [true], '#14181d'],
    ['the reader', true, '{"scheme":"light"}', [false], '#ffffff'],
    ['the reader', false, '{"scheme":"dark"}', [true], '#14181d'],
    ['the system, where storage is refused', true, refused, [true], '#14181d'],
  ] as const)('follows %s', (_, system, kept, said, theme) => {
    expect(darkAfter(system, kept)).toEqual([said, theme])
  })

  it('follows a choice at once, even if nothing may be kept', () => {
    expect(darkAfter(true, refused, ['light', 'dark', 'system'])).toEqual([
      [true, false, true, true],
      '#14181d',
    ])
  })
})
