import { describe, expect, it } from 'vitest'
import { buildBriefing } from '#src/briefing/build-briefing.ts'
import { remaining, tallyOf } from '#src/domain/sites/site-tally.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import { wrapText } from '#src/draw/text-width.ts'
import { slidesOf } from '#src/export/briefing/slides-of.ts'
import { titleRoom } from '#src/export/pptx/slide-room.ts'
import { plainText } from '#src/export/rich-text.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { realContext } from './real-briefing.ts'
import { changes, everywhere, panels, views } from './short-views.ts'

const shortOf = (language: 'en' | 'fr', view: Partial<BriefingContext> = {}) =>
  buildBriefing(realContext(language, { changes, ...view }), panels, 'short')

const titlesOf = async (language: 'en' | 'fr', view?: Partial<BriefingContext>) =>
  (await shortOf(language, view)).sections.map(({ title }) => title.replaceAll('\u00a0', ' '))

describe('a short briefing', () => {
  it.each(views)('has five to seven slides, each with a title of few lines: %s', async (_, view) => {
    for (const language of ['en', 'fr'] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one language after the other
      const slides = await slidesOf([await shortOf(language, view)], '')
      expect(slides).toHaveLength(panels.length + 1)
      expect(slides.length).toBeGreaterThanOrEqual(5)
      expect(slides.length).toBeLessThanOrEqual(7)
      for (const { title, layout } of slides.filter((slide) => slide.layout === 'content'))
        expect(
          wrapText(title, titleRoom.size, titleRoom.width, 600).length,
          `${layout} ${title}`,
        ).toBeLessThanOrEqual(3)
    }
  })

  it('says by rule what each panel shows, in both languages', async () => {
    expect(await titlesOf('en')).toEqual([
      '6 of 18 sites of MONUSCO’s drawdown in South Kivu not yet documented as closed on 30 June 2024',
      '12 of 18 sites of MONUSCO’s drawdown in South Kivu are documented as closed by 30 June 2024, 5 of them after the planned date; 6 more are past it',
      'Authorized ceiling of 13,500 military personnel on 30 June 2024, down from 14,000',
      'Chinese contingent: more than 580 projects, 1,800 km (roads), more than 80 bridges, and 20 helipads (2003 – Apr 2024)',
      'Between 1 April and 30 June 2024, eight of the 18 sites of the drawdown in South Kivu were closed or handed over',
      expect.stringMatching(/^\d+ documents of \d+ publishers, the latest of 6 March 2026$/u),
    ])
    expect((await titlesOf('fr')).slice(0, 4)).toEqual([
      '6 des 18 sites du désengagement de la MONUSCO au Sud-Kivu n’ont pas de fermeture documentée au 30 juin 2024',
      '12 des 18 sites du désengagement de la MONUSCO au Sud-Kivu sont documentés comme fermés au 30 juin 2024, dont 5 après la date prévue ; 6 autres l’ont dépassée',
      'Effectif militaire maximum autorisé : 13 500 au 30 juin 2024, contre 14 000 auparavant',
      'Contingent chinois : plus de 580 projets, 1 800 km (routes), plus de 80 ponts et 20 héliports (2003 – avr. 2024)',
    ])
  })

  it('counts what the page counts', async () => {
    for (const date of ['2012', '2022-06-01', '2024-06-30', '2026-03-11'] as const) {
      const context = realContext('en', { date, filter: noFilter, changes })
      const tally = tallyOf(context.shown)
      // oxlint-disable-next-line no-await-in-loop -- one date after the other
      const { sections } = await buildBriefing(context, ['map'], 'short')
      const said = sections.map(({ title, blocks }) =>
        [
          title,
          ...blocks.flatMap((block) => (block.kind === 'text' ? block.paragraphs.map(plainText) : [])),
        ].join(),
      )
      expect(said.join()).toContain(
        `${remaining(tally, 'closed')} of ${tally.total} sites of MONUSCO’s drawdown`,
      )
    }
  })

  it('does not say what remains where a status is chosen', async () => {
    const [title] = await titlesOf('en', { filter: { ...noFilter, statuses: ['closed'] } })
    expect(title).toBe('Map: MONUSCO, 30 June 2024')
  })

  it('keeps the plain title, the filter and the sources on each slide', async () => {
    for (const { subtitle, foot, title } of (await shortOf('fr')).sections) {
      expect([title, ...subtitle].join(' ')).toContain('MONUSCO')
      expect(subtitle.join(' ')).toContain('2026.11.4')
      expect(foot.map(plainText).join(' ')).toContain('https://')
    }
  })

  it('cuts a table to its slide and says how many rows are left out', async () => {
    const briefing = await buildBriefing(realContext('en', { changes }), ['changes'], 'short')
    const slide = (await slidesOf([briefing], '')).at(-1)
    const table = slide?.blocks.map(({ block }) => block).find(({ kind }) => kind === 'table')
    const rows = table?.kind === 'table' ? table.rows : []
    expect(rows.length).toBeGreaterThan(5)
    const [, last] = rows.at(-1) ?? []
    expect(last).toBe(`${60 - (rows.length - 1)} more rows: in the full briefing and on the page`)
    expect(rows[rows.length - 2]?.[0]).toBe(`day ${rows.length - 2}`)
  })
})

it('says the writer’s own words and marks them, and leaves the others to the rule', async () => {
  const own = [
    { panel: 'map', headline: 'Six bases left', remarks: null },
    { panel: 'plan', headline: ' ', remarks: 'A\n\nB' },
  ] as const
  const context = realContext('en', { changes })
  const { sections } = await buildBriefing(context, ['map', 'plan', 'outputs'], 'short', undefined, own)
  const [map, plan, outputs] = sections
  expect(map?.title).toBe('Six bases left')
  expect(map?.foot[0]).toBe('The title is the author’s own words.')
  expect(plan?.title).toMatch(/^12 of 18 sites/u)
  expect(plan?.foot[0]).toBe('The remarks are the author’s own words.')
  expect(plan?.blocks[0]).toMatchObject({ kind: 'text', paragraphs: ['A', 'B'] })
  expect(outputs?.foot.map(plainText).join()).not.toContain('own words')
})

it('names many provinces in the line under a title, and only counts them in it', async () => {
  const view = { filter: { ...noFilter, provinces: everywhere } }
  const { sections } = await buildBriefing(realContext('fr', { changes, ...view }), ['map', 'outputs'])
  expect(sections[0]?.title.replaceAll('\u00a0', ' ')).toBe(
    `Carte : MONUSCO, ${everywhere.length} provinces, 30 juin 2024`,
  )
  expect(sections[0]?.subtitle[0]).toContain('Haut-Katanga')
})
