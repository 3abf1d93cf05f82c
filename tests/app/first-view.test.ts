import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { renderFirstView } from '#src/app/first/render.tsx'
import { makePack, partPack } from '#src/build/data-packs.ts'
import { missionIds } from '#src/build/missions.ts'
import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import { namesIn } from '#src/domain/names/names.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { buildModel } from '#src/domain/page/model.ts'
import { remaining, tallyOf } from '#src/domain/sites/site-tally.ts'
import { standingOutlines } from '#src/pace/first-view.ts'
import { readPack } from '#src/queries/read-pack.ts'
import type { Language } from '#src/schema/languages.ts'
import { defaultView } from '#src/url/view.ts'
import { readMission } from '#tests/data/real-mission.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { realBase } from '#tests/export/briefing/real-briefing.ts'
import { textsOf } from '#tests/kit/real-texts.ts'

// What the build writes into the page, held against the published files as the page reads them.

// What stands in the page would stand there for the next file of tests, too.
afterEach(() => document.body.replaceChildren())

const render = async (mission: string, language: Language): Promise<Document> => {
  const pack: unknown = JSON.parse(JSON.stringify(makePack(join('data', mission), language)))
  const { html, title } = await renderFirstView({ pack, mission, language, isSecond: false })
  return new DOMParser().parseFromString(`<title>${title}</title>${html}`, 'text/html')
}

/** The default view of a mission out of its published files. */
const readingOf = (id: string, language: Language) => {
  const mission = readMission(id)
  const base = realBase(id)
  const names = namesIn(language, base.provinces, realRecords('contributors', id), base.recipients)
  const model = buildModel(base, defaultView, names)
  return { mission, model, t: textsOf[language](mission).t }
}

// Those that documents tell in both languages, every fourth of the others in one: the build itself draws all, and fails
// at one that it cannot.
const cases = missionIds('data').flatMap((mission, index): [string, Language][] => {
  if (readMission(mission).basis === 'documented') return [[mission, 'en'], [mission, 'fr']] // prettier-ignore
  return index % 4 === 0 ? [[mission, index % 8 === 0 ? 'en' : 'fr']] : []
})

it.each(cases)('the page of %s in %s says what the published files say', async (id, language) => {
  const page = await render(id, language)
  const { mission, model, t } = readingOf(id, language)
  const tally = tallyOf(model.shown)
  const number = (value: number) => formatNumber(value, language)
  const counted = t.tally.outOf(number(remaining(tally, 'closed')), number(tally.total))
  expect(page.querySelector('main')?.textContent).toContain(tally.total > 0 ? counted : '')
  expect(page.title).toContain(formatDate(mission.coverage.mission, language))
  expect(page.querySelector('main')?.textContent).toContain(textIn(mission.disclaimer, language))
  // Each site is named once, as a link to it.
  const linked = [...page.querySelectorAll('nav.first-list a')].map((link) => link.getAttribute('href'))
  expect(new Set(linked).size).toBe(model.shown.length)
  expect(page.querySelectorAll('path[data-province]').length).toBeGreaterThan(0)
  // Nothing that waits for scripts can be pressed or reached before they are there.
  const controls = [...page.querySelectorAll('button, input, select')]
  expect(controls.filter((control) => !control.hasAttribute('inert'))).toEqual([])
})

it.each(['monusco', 'unifil', 'unamir'])(
  'the map of %s in the page and its pack, which has no outlines, give the same outlines as before they were parted',
  async (mission) => {
    const whole: unknown = JSON.parse(JSON.stringify(makePack(join('data', mission), 'fr')))
    const { html } = await renderFirstView({ pack: whole, mission, language: 'fr', isSecond: false })
    document.body.innerHTML = html
    const { pack, outlines } = partPack(makePack(join('data', mission), 'fr'))
    const sent: unknown = JSON.parse(JSON.stringify(pack))
    const standing = standingOutlines(mission)
    if (!standing) throw new Error('there are no outlines in the page')
    for (const name of ['provinces', 'basemap'] as const) {
      const before = readPack(whole).topology(name)
      expect(before).toBeDefined()
      expect(readPack(sent, standing).topology(name)).toEqual(before)
      expect(readPack(sent, outlines).topology(name)).toEqual(before)
      // Those of another map are not taken for it: the published file stands in.
      expect(
        readPack(sent, { ...outlines, provinces: ['M0 0l1 1'], neighbours: [] }).topology(name),
      ).toBeUndefined()
      expect(readPack(sent).topology(name)).toBeUndefined()
    }
    expect(JSON.stringify(sent)).not.toMatch(/"path":"M/u)
  },
)

it('tells nothing that depends on the day on which it is read', async () => {
  vi.useFakeTimers({ now: 0, toFake: ['Date'] })
  const page = await render('monusco', 'en')
  vi.useRealTimers()
  const { t } = readingOf('monusco', 'en')
  expect(page.body.textContent).not.toContain(t.figures.next)
  expect(page.body.textContent).not.toMatch(/\bago\b|in \d+ days/u)
})
