import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeEmbedPack } from '#src/build/embed-packs.ts'
import { type EmbedName, embedNames, embedPacks, embedRows } from '#src/domain/page/embeds.ts'
import { encodeRemarks } from '#src/domain/remarks/remark-code.ts'
import { embedAddress } from '#src/url/embed-address.ts'
import { inputOf } from '#src/embed/context.ts'
import { loadFiles } from '#src/embed/load-files.ts'
import type { EmbedPanel } from '#src/embed/shown.ts'
import { textWidth } from '#src/draw/text-width.ts'
import { baseOf } from '#src/queries/base-of.ts'
import type { Language } from '#src/schema/languages.ts'
import { type EmbedTextsOf, loadEmbedTexts } from '#src/text/load-embed.ts'
import { loadTexts } from '#src/text/load-texts.ts'
import type { View } from '#src/url/view.ts'
import { parseView } from '#src/url/codec.ts'

// An embed is drawn from packs and a part of the texts: what it says must be what the page's own panel says, which is
// drawn from the published files and all texts.

const panels = import.meta.glob<{ panel: EmbedPanel }>('#src/embed/panels/*.ts', { eager: true })
const panelOf = (name: EmbedName): EmbedPanel => {
  const found = Object.values(panels).find(({ panel }) => panel.name === name)
  if (!found) throw new Error(`no panel ${name}`)
  return found.panel
}

const made = new Map<string, string>()

let asked: string[] = []
let newer: string | null = null

const answer = (path: string): string => {
  const [, mission, language, part] = /^packs\/(\w+)-(en|fr)-(\w+)\.json$/u.exec(path) ?? []
  const name = embedPacks.find((one) => one === part)
  if (mission && name) {
    const pack = made.get(path) ?? JSON.stringify(makeEmbedPack(`data/${mission}`, language === 'fr' ? 'fr' : 'en', name)) // prettier-ignore
    made.set(path, pack)
    return pack
  }
  const text = readFileSync(`data/${path}`, 'utf8')
  return newer && path.endsWith('mission.json')
    ? text.replace(/("dataVersion": ")[^"]*/u, `$1${newer}`)
    : text
}

beforeEach(() => {
  asked = []
  newer = null
  vi.stubGlobal('document', { baseURI: 'https://example.org/', querySelector: () => null })
  vi.stubGlobal('fetch', async (address: URL) => {
    const path = address.pathname.slice(1)
    asked.push(path)
    return new Response(answer(path), { headers: { 'content-type': 'application/json' } })
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

const allTexts = async (language: Language): Promise<EmbedTextsOf> => {
  const [textsOf, own] = await Promise.all([loadTexts(language), loadEmbedTexts(language, {})])
  return (mission) => ({ ...own(mission), ...textsOf(mission) })
}

const peopleOf = ({ filter }: View) => (filter.contributors.length > 0 ? (['people'] as const) : [])

const published = new Map<string, ReturnType<typeof loadFiles>>()

/** All published files of a mission: they are in every language. */
const loadPublished = (mission: string) => {
  const files = published.get(mission) ?? loadFiles({ mission, language: 'en', packs: embedPacks.slice(1) })
  published.set(mission, files)
  return files
}

/** What an embed says of a view, and its picture where that does not depend on how fine borders are. */
const toldBy = async (name: EmbedName, search: string, language: Language, isPacked: boolean) => {
  vi.stubEnv('EMBED_PACKS', isPacked ? 'packs/' : '')
  const panel = panelOf(name)
  const { view } = parseView(search)
  const loadOther = (mission: string) =>
    isPacked
      ? loadFiles({ mission, language, packs: [...embedRows[name].packs, ...peopleOf(view)] })
      : loadPublished(mission)
  const files = await loadOther(view.mission)
  const base = baseOf(files)
  if (!base) throw new Error('a file is missing')
  const textsOf = await (isPacked ? loadEmbedTexts(language, panel.texts) : allTexts(language))
  const { t } = textsOf(base.mission)
  const input = inputOf({ files, base, view, t, language, link: 'https://example.org/' })
  const shown = await panel.show(input, { textsOf, language, loadOther })
  if (!shown) return null
  const { exportable, told, cite = input.context.cite } = shown
  const { title, filter, notes, sources } = exportable.about()
  const { keys, header, objects } = await exportable.table()
  const drawing = await exportable.drawing?.(480)
  return {
    title,
    filter,
    told,
    notes,
    sources: sources.map(({ id }) => cite(id)),
    header: panel.columns.map((key) => header[keys.indexOf(key)]),
    rows: objects.map((row) => panel.columns.map((key) => row[key] ?? null)),
    picture: name === 'map' ? drawing?.notes : drawing,
  }
}

const views = [
  ['the opening view', '', 'en'],
  ['South Kivu in 2024', '?date=2024-06-30&from=2024-04&province=CD-SK', 'fr'],
  ['a contributor', '?contributor=CHN&date=2024', 'en'],
] as const

describe.each(embedNames)('the embed of %s', (name) => {
  const ownViews = name === 'map' || name === 'burn-down' ? views : views.slice(0, 2)

  it.each(ownViews)('says of %s what the page says', async (_, search, language) => {
    const link = name === 'compare' ? `${search}${search ? '&' : '?'}with=minusma` : search
    const packed = await toldBy(name, link, language, true)
    expect(packed).toEqual(await toldBy(name, link, language, false))
    if (search !== '') return
    expect(packed?.rows.length).toBeGreaterThan(0)
    expect(packed?.header).not.toContain(undefined)
  })
})

it('is of the mission alone where none is set beside it, and says so', async () => {
  const alone = await toldBy('compare', '', 'fr', true)
  expect(alone?.told).toContain(
    'Aucune autre mission n’est encore choisie\u00A0: seule celle-ci est montrée.',
  )
  expect(alone?.rows.length).toBeGreaterThan(0)
  expect(alone).toEqual(await toldBy('compare', '', 'fr', false))
})

it('says first what holds for all outputs, and of each group afterwards', async () => {
  const outputs = await toldBy('outputs', '', 'fr', true)
  expect(outputs?.told).toEqual([expect.stringMatching(/^Chaque chiffre vaut pour toute sa période/u)])
  expect(outputs?.notes.length).toBeGreaterThan(1)
})

it.each([280, 374, 640])('has no title of outputs that is wider than %d pixels', async (width) => {
  vi.stubEnv('EMBED_PACKS', '')
  const files = await loadPublished('monusco')
  const base = baseOf(files)
  if (!base) throw new Error('a file is missing')
  const textsOf = await allTexts('fr')
  const { view } = parseView('')
  const input = inputOf({
    files,
    base,
    view,
    t: textsOf(base.mission).t,
    language: 'fr',
    link: 'https://example.org/',
  })
  const shown = await panelOf('outputs').show(input, { textsOf, language: 'fr', loadOther: loadPublished })
  const drawn = await shown?.exportable.drawing?.(width)
  const titles = [...(drawn?.chart.svg ?? '').matchAll(/<text x="0"[^>]*font-size="13"[^>]*>([^<]+)/gu)].map(
    ([, text = '']) => text,
  )
  expect(titles.length).toBeGreaterThan(15)
  expect(titles.filter((title) => textWidth(title, 13, 600) > width)).toEqual([])
})

const load = (packs: readonly 'outputs'[] = []) => loadFiles({ mission: 'unifil', language: 'en', packs })

describe('the files of an embed', () => {
  it('are the packs while those are of the published version', async () => {
    vi.stubEnv('EMBED_PACKS', 'packs/')
    await load(['outputs'])
    expect(asked.toSorted()).toEqual([
      'packs/unifil-en-core.json',
      'packs/unifil-en-outputs.json',
      'unifil/mission.json',
    ])
  })

  it('are the published ones as soon as they are of another version', async () => {
    vi.stubEnv('EMBED_PACKS', 'packs/')
    newer = '2099.1.1'
    const { mission } = await load()
    expect(mission).toMatchObject({ status: 'ready', value: { dataVersion: '2099.1.1' } })
    expect(asked).toContain('unifil/sites.json')
    expect(asked).not.toContain('unifil/outputs.json')
  })
})

it('an embed tells the remarks of its link beside what they are of, marked as the reader’s own', async () => {
  const note = encodeRemarks([
    { pin: { kind: 'date', date: '2024-06-30' }, text: 'Visite <i>du</i> comité' },
    { pin: { kind: 'panel', panel: 'map' }, text: 'De la carte' },
  ])
  const link = embedAddress(`https://example.org/?tab=strength&note=${note}`, 'burn-down')
  expect(link).toContain(`&note=${note}`)
  const told = await toldBy('burn-down', new URL(link).search, 'fr', true)
  const remarks = told?.notes
    .filter((line) => line.includes('lecteur'))
    .map((line) => line.replaceAll('\u00a0', ' '))
  expect(remarks).toEqual([
    'Remarque 1 du lecteur, qui ne vient pas des données (30 juin 2024) : « Visite <i>du</i> comité »',
  ])
})
