import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { briefingPanels } from '#src/domain/page/briefing-panels.ts'
import { tabs } from '#src/domain/page/panels.ts'
import { buildBriefing } from '#src/briefing/build-briefing.ts'
import { languageCodes } from '#src/schema/languages.ts'
import { realContext } from '#tests/export/briefing/real-briefing.ts'
import { realTexts } from '#tests/kit/real-texts.ts'
import { renderApp } from '#tests/kit/render-app.tsx'

vi.mock('#src/export/load-fonts.ts', () => ({ loadSvgFont: () => Promise.resolve(null) }))

// Every panel of the list has what a panel of its kind needs.

describe.each(languageCodes)('in %s', (language) => {
  it('each tab and each panel of a briefing has a name of its own', () => {
    for (const listed of [tabs, briefingPanels]) {
      const names = listed.map((panel) => realTexts[language][panel].title)
      expect(names).not.toContain('')
      expect(new Set(names).size).toBe(listed.length)
    }
  })

  it('each panel of a briefing becomes a section, in the order of the list', async () => {
    const { sections } = await buildBriefing(realContext(language), briefingPanels)
    // Strengths, head counts and estimates are sections of one panel.
    const panels = sections.map(({ panel }) => panel)
    expect(panels.filter((panel, place) => panel !== panels[place - 1])).toEqual(briefingPanels)
    expect(sections.filter(({ blocks }) => blocks.length === 0)).toEqual([])
  })
})

it('each tab shows its panel', async () => {
  const user = renderApp('/?tab=about')
  for (const tab of tabs) {
    const { title } = realTexts.en[tab]
    // oxlint-disable-next-line no-await-in-loop -- a reader opens one tab after the other
    await user.click(await screen.findByRole('tab', { name: title }))
    // oxlint-disable-next-line no-await-in-loop
    expect(await screen.findByRole('region', { name: title })).toBeInTheDocument()
  }
})
