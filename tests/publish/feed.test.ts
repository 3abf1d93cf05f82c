import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { parseView } from '#src/url/codec.ts'
import { readMission } from '#tests/data/real-mission.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { filesMade } from './files-made.ts'

const { DOMParser } = new JSDOM('').window

const own = (parent: Element, name: string) =>
  [...parent.children].filter(({ localName }) => localName === name)

const feedOf = async (mission: string, language: string, address: string | null = null) => {
  const text = String((await filesMade(mission, address)).get(`feed-${language}.atom`))
  const { documentElement: feed } = new DOMParser().parseFromString(text, 'text/xml')
  const said = (parent: Element, name: string) => own(parent, name).map(({ textContent }) => textContent)
  return { feed, said, entries: own(feed, 'entry') }
}

describe.each(['monusco', 'unifil', 'unficyp'])('the feeds of %s', (mission) => {
  it.each(['en', 'fr'])('have in %s what Atom asks of feed and entry, once each', async (language) => {
    const { feed, said, entries } = await feedOf(mission, language)
    expect([feed.namespaceURI, feed.localName]).toEqual(['http://www.w3.org/2005/Atom', 'feed'])
    expect(feed.getAttribute('xml:lang')).toBe(language)
    for (const part of [feed, ...entries]) {
      expect(said(part, 'id')).toEqual([
        expect.stringMatching(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u),
      ])
      expect(said(part, 'title')).toEqual([expect.stringMatching(/\S/u)])
      expect(said(part, 'updated')).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00Z$/u)])
    }
    expect(said(feed, 'author')).toEqual(['Drawdown'])
    for (const entry of entries) {
      expect(own(entry, 'link').map((link) => link.getAttribute('rel'))).toEqual(['alternate'])
      expect(own(entry, 'content')[0]?.getAttribute('type')).toBe('html')
    }
  })

  it('tell no time later than that of the data, the newest first, and each entry by a name of its own', async () => {
    const { feed, said, entries } = await feedOf(mission, 'en')
    const times = entries.map((entry) => said(entry, 'updated')[0] ?? '')
    expect(times).toEqual(times.toSorted().toReversed())
    expect(said(feed, 'updated')).toEqual([`${readMission(mission).updated}T00:00:00Z`])
    expect(times.filter((time) => time > (said(feed, 'updated')[0] ?? ''))).toEqual([])
    const ids = entries.flatMap((entry) => said(entry, 'id'))
    expect(new Set(ids).size).toBe(entries.length)
    const expected = realRecords('events', mission).length + realRecords('changelog', mission).length
    expect(entries).toHaveLength(Math.min(60, expected))
  })
})

it('tells a corrected event anew on the day of its correction, and links to the page of its own day', async () => {
  const { said, entries } = await feedOf('monusco', 'en')
  const goma = entries.find((entry) => said(entry, 'title')[0]?.includes('delayed by the fall of Goma'))
  if (!goma) throw new Error('the event is not in the feed')
  expect([said(goma, 'updated'), said(goma, 'published')]).toEqual([
    ['2026-11-28T00:00:00Z'],
    ['2025-09-14T00:00:00Z'],
  ])
  const link = own(goma, 'link')[0]?.getAttribute('href') ?? ''
  expect(link).toMatch(/^\.\.\/\?m=monusco&/u)
  expect(parseView(new URL(link, 'https://example.org/monusco/').search)).toMatchObject({
    view: { mission: 'monusco', date: '2025-09-14', site: 'goma', language: 'en' },
    problems: [],
  })
})

it('names its documents as links, and escapes what they are called', async () => {
  const { entries } = await feedOf('monusco', 'fr')
  const html = entries.map((entry) => own(entry, 'content')[0]?.textContent ?? '')
  const { document } = new JSDOM(html.join('\n')).window
  expect(document.querySelectorAll('a[href^="https://"]').length).toBeGreaterThan(50)
  expect(
    [...new Set([...document.body.querySelectorAll('*')].map(({ localName }) => localName))].toSorted(),
  ).toEqual(['a', 'li', 'p', 'ul'])
})

const linksOf = async (address: string | null) => {
  const { feed } = await feedOf('unifil', 'fr', address)
  return own(feed, 'link').map((link) =>
    ['rel', 'hreflang', 'href'].map((name) => link.getAttribute(name)).join(' '),
  )
}

it('leads from each language to the other, and to the page', async () => {
  expect(await linksOf(null)).toEqual([
    'self fr feed-fr.atom',
    'alternate fr ../?m=unifil&lang=fr',
    'alternate en feed-en.atom',
  ])
  expect((await linksOf('https://example.org/drawdown/'))[0]).toBe(
    'self fr https://example.org/drawdown/unifil/feed-fr.atom',
  )
})
