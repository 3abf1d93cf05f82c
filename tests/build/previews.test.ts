import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import { makePreview } from '#src/app/first/preview.ts'
import { makePack, readTopology } from '#src/build/data-packs.ts'
import { missionEntries } from '#src/build/missions.ts'
import { previewPage } from '#src/build/preview-page.ts'
import { unfurledOf } from '#src/build/preview-tags.ts'
import { siteAddress } from '#src/build/site-address.ts'
import { svgToSmallPng } from '#src/command/in-node/svg-to-small-png.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { Language } from '#src/schema/languages.ts'
import { readMission } from '#tests/data/real-mission.ts'

// What a chat program reads of a link, and the picture that it shows.

const site = siteAddress('https://example.org/drawdown')

type Case = {
  mission: string
  language: Language
  title: string
  locale: string
  /** In description and picture alike, with every qualifier. */
  said: readonly string[]
  /** Large in the picture. */
  numbers: readonly string[]
  known: string
}

const cases: readonly Case[] = [
  {
    mission: 'monusco',
    language: 'en',
    title: 'MONUSCO, 11 March 2026 · Drawdown',
    locale: 'en_GB',
    said: [
      '12 of 43 sites of the drawdown not yet documented as closed (6 open, 6 with operations ceased)',
      '2024: at least 11,438 troops, estimate from unit symbols on UN maps',
    ],
    numbers: ['12 of 43', '2024: at least 11,438'],
    known: 'Democratic Republic of the Congo. Known to 11 March 2026.',
  },
  {
    mission: 'monusco',
    language: 'fr',
    title: 'MONUSCO, 11 mars 2026 · Drawdown',
    locale: 'fr_FR',
    said: [
      '12 sur 43 sites du désengagement dont la fermeture n’est pas documentée (6 ouverts, 6 aux opérations terminées)',
      '2024 : au moins 11 438 militaires, estimation d’après les symboles d’unités des cartes de l’ONU',
    ],
    numbers: ['12 sur 43', '2024 : au moins 11 438'],
    known: 'République démocratique du Congo. Connu jusqu’au 11 mars 2026.',
  },
  {
    mission: 'minusma',
    language: 'en',
    title: 'MINUSMA, 15 November 2024 · Drawdown',
    locale: 'en_GB',
    said: [
      '0 of 18 sites of the drawdown not yet documented as closed',
      'End of the withdrawal: 31 December 2023',
    ],
    numbers: ['0 of 18', '31 December 2023'],
    known: 'Mali. Known to 15 November 2024.',
  },
  {
    mission: 'minusma',
    language: 'fr',
    title: 'MINUSMA, 15 novembre 2024 · Drawdown',
    locale: 'fr_FR',
    said: [
      '0 sur 18 sites du désengagement dont la fermeture n’est pas documentée',
      'Fin du retrait : 31 décembre 2023',
    ],
    numbers: ['0 sur 18', '31 décembre 2023'],
    known: 'Mali. Connu jusqu’au 15 novembre 2024.',
  },
  {
    mission: 'unifil',
    language: 'en',
    title: 'UNIFIL, June 2026 · Drawdown',
    locale: 'en_GB',
    said: [
      '36 of 37 sites of the drawdown not yet documented as closed (36 open)',
      'About 7,500 personnel in uniform as reported, about June 2026',
    ],
    numbers: ['36 of 37', 'about 7,500'],
    known: 'Lebanon. Known to June 2026.',
  },
  {
    mission: 'unifil',
    language: 'fr',
    title: 'FINUL, juin 2026 · Drawdown',
    locale: 'fr_FR',
    said: [
      '36 sur 37 sites du désengagement dont la fermeture n’est pas documentée (36 ouverts)',
      'Environ 7 500 personnes en uniforme, chiffre communiqué, vers juin 2026',
    ],
    numbers: ['36 sur 37', 'environ 7 500'],
    known: 'Liban. Connu jusqu’en juin 2026.',
  },
]

/** With every kind of blank as a plain one: which of them stands where is a matter of other tests. */
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

/** The texts of a picture as they are read, line after line. */
const wordsOf = (svg: string): string =>
  plain(
    [...new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document.querySelectorAll('text:not(.halo)')]
      .map(({ textContent }) => textContent)
      .join(' '),
  )

/** Size, and how many of its pixels have each colour of the palette. */
const readPng = (png: Buffer) => {
  const parts = new Map<string, Buffer>()
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const [head, data] = [parts.get('IHDR'), parts.get('IDAT')]
  if (!head || !data) throw new Error('not a PNG')
  const counts = new Map<number, number>()
  for (const place of inflateSync(data)) counts.set(place, (counts.get(place) ?? 0) + 1)
  return { width: head.readUInt32BE(0), height: head.readUInt32BE(4), counts }
}

const meta = (page: Document, name: string): string | null =>
  page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? null

describe.each(cases)(
  'a link to $mission in $language',
  ({ mission, language, title, locale, said, numbers, known }) => {
    let made: { svg: string; png: Uint8Array; page: Document; bare: Document }
    beforeAll(async () => {
      const folder = join('data', mission)
      const pack: unknown = JSON.parse(JSON.stringify(makePack(folder, language)))
      const { description, alt, draw } = await makePreview(pack, language)
      const svg = draw(readTopology(folder, 'provinces.topo'), readTopology(folder, 'basemap.topo'))
      const picture = await svgToSmallPng(svg)
      const pageAt = (address: URL | null): Document =>
        new JSDOM(
          previewPage({
            ...unfurledOf(
              mission,
              language,
              { title, description, alt, picture: address && picture },
              address,
            ),
            mission,
            view: '<p>The view</p>',
            styles: 'assets/a.css',
            icon: '',
            address,
            missions: missionEntries('data').map(({ id, shortName, country }) => ({
              id,
              name: textIn(shortName, language),
              country: textIn(country, language),
            })),
          }),
        ).window.document
      made = { svg, png: picture, page: pageAt(site), bare: pageAt(null) }
    }, 60_000)

    it('is shown with the title, the figures and the picture of the mission in that language', () => {
      const { page } = made
      expect(page.title).toBe(title)
      expect(page.documentElement.lang).toBe(language)
      for (const name of ['description', 'og:description']) {
        const text = plain(meta(page, name) ?? '')
        for (const sentence of said) expect(text).toContain(`${sentence}.`)
      }
      expect(meta(page, 'og:title')).toBe(title)
      expect(meta(page, 'og:site_name')).toBe('Drawdown')
      expect(meta(page, 'og:locale')).toBe(locale)
      expect(meta(page, 'og:image')).toMatch(
        new RegExp(`^https://example\\.org/drawdown/${mission}/${language}\\.png\\?[\\w-]{8}$`, 'u'),
      )
      expect([meta(page, 'og:image:width'), meta(page, 'og:image:height')]).toEqual(['1200', '630'])
      for (const sentence of said) expect(plain(meta(page, 'og:image:alt') ?? '')).toContain(sentence)
      expect(meta(page, 'twitter:card')).toBe('summary_large_image')
      expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
        `https://example.org/drawdown/${mission}/${language}.html`,
      )
    })

    it('names no picture where nobody said where the site is', () => {
      const { bare } = made
      expect([...bare.querySelectorAll('meta')].filter((tag) => tag.outerHTML.includes('og:image'))).toEqual(
        [],
      )
      expect(meta(bare, 'twitter:card')).toBe('summary')
      expect(meta(bare, 'og:title')).toBe(title)
      expect(bare.documentElement.outerHTML).not.toMatch(/href="https?:/u)
    })

    it('has a picture that says what the first view says, with disclaimer and credits', () => {
      const words = wordsOf(made.svg)
      for (const text of [known, ...numbers]) expect(words).toContain(text)
      // A sentence has its number large before it, or what it is before the number.
      const without = said.map((sentence) =>
        numbers.reduce(
          (rest, number) => rest.replace(new RegExp(`^${number} | : ${number}$|: ${number}$`, 'iu'), ''),
          sentence,
        ),
      )
      for (const what of without) expect(words.toLowerCase()).toContain(what.toLowerCase())
      expect(words).toContain(plain(textIn(readMission(mission).disclaimer, language)))
      for (const { credit } of readMission(mission).credits) expect(words).toContain(plain(credit))
    })

    it('has it as a PNG of the size that is asked for, small, and of many colours', () => {
      expect(made.png.length).toBeLessThan(150_000)
      const { width, height, counts } = readPng(Buffer.from(made.png))
      expect([width, height]).toEqual([1200, 630])
      expect(counts.size).toBeGreaterThan(100)
      expect(Math.max(...counts.values())).toBeLessThan(0.9 * width * height)
    })
  },
)

describe('the address of the site', () => {
  it.each([
    ['https://example.org/drawdown', 'https://example.org/drawdown/'],
    ['https://example.org/drawdown/', 'https://example.org/drawdown/'],
    ['https://example.org/drawdown/index.html', 'https://example.org/drawdown/'],
    ['http://10.0.0.1:8080', 'http://10.0.0.1:8080/'],
  ])('is taken from %s', (said, address) => {
    expect(siteAddress(said)?.href).toBe(address)
  })

  it('is not guessed, and what is none is refused with what was expected', () => {
    expect(siteAddress('')).toBeNull()
    expect(() => siteAddress('example.org/drawdown')).toThrow(/^DRAWDOWN_ADDRESS is example\.org\/drawdown: expected the whole address/u) // prettier-ignore
    expect(() => siteAddress('ftp://example.org/')).toThrow(/expected the whole address/u)
  })
})
