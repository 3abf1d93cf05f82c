// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { buildBriefing } from '#src/briefing/build-briefing.ts'
import { pagesPreview } from '#src/export/briefing/preview-of.ts'
import { fonts } from '#tests/export/pdf/fonts.ts'
import { realContext } from './real-briefing.ts'
import { changes, panels, views } from './short-views.ts'

describe('one page', () => {
  it.each(views)('is one page, with figures, map, burn-down and what changed: %s', async (name, view) => {
    // Each view in one language: the longer one where there is most to say.
    const language = name === 'South Kivu' ? 'en' : 'fr'
    const context = realContext(language, { changes, size: 'a4', ...view })
    const briefing = await buildBriefing(context, panels, 'page')
    const options = { marking: 'Internal', size: 'a4' as const, created: new Date(0), fonts }
    expect(await pagesPreview([briefing], options, null)).toHaveLength(1)
    expect(briefing.sections).toHaveLength(1)
    const kinds = briefing.sections[0]?.blocks.map(({ kind }) => kind)
    expect(kinds).toEqual(
      context.shown.length > 0
        ? ['figures', 'picture', 'chart', 'text', 'text']
        : ['figures', 'text', 'text'],
    )
  })

  it('has four figures of the page', async () => {
    const { sections } = await buildBriefing(realContext('en', { changes, size: 'a4' }), panels, 'page')
    const [block] = sections[0]?.blocks ?? []
    const said =
      block?.kind === 'figures'
        ? block.figures.map(({ value, label }) => `${value} ${label}`.replaceAll('\u00a0', ' '))
        : []
    expect(said).toEqual([
      '6 of 18 sites of the drawdown not yet documented as closed',
      '6 sites past the planned date, no closure documented',
      '13,500 authorized ceiling of military personnel (resolution 2717)',
      'Jul 2024 next date: Uvira base: transfer to the army announced for “the coming weeks”',
    ])
  })
})
