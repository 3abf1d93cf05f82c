import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ChangesPanel } from '#src/panels/changes/ChangesPanel.tsx'
import {
  apartInBookOf,
  briefingOf,
  compared,
  menuOf,
  onPages,
  plain,
  showPanel,
  slideRows,
} from '#tests/kit/compare-files.tsx'

// What changed, as the page lists it, is what its rows, slides and pages hold: the same groups with the same entries in the same order.

/** How many entries each group of the page's list has, by its title, in the order of the page; sites by their changes. */
const groupsOn = (): readonly (readonly [string, number])[] =>
  [...document.querySelectorAll('section[aria-label]')].flatMap((group) => {
    const title = plain(group.getAttribute('aria-label'))
    const entries = group.querySelectorAll('[data-turn], li:not(li li)').length
    return entries > 0 ? [[title, entries] as const] : []
  })

describe.each(compared)('what changed at “$search” in $language', ({ search, language }) => {
  it('is the same on the page, as rows, on slides and on pages', async () => {
    const shown = showPanel(ChangesPanel, search, language)
    const { t } = shown
    await screen.findByRole('heading', { level: 2 })
    const { header, rows } = await menuOf('changes').table()
    const kind = header.indexOf(t.exports.columns.kind)
    const counted = new Map<string, number>()
    for (const row of rows) counted.set(String(row[kind]), (counted.get(String(row[kind])) ?? 0) + 1)
    const groups = groupsOn().filter(([title]) => title !== plain(t.changes.sites))
    expect([...counted].filter(([title]) => title !== t.changes.sites).map(([title, count]) => [plain(title), count])).toEqual(groups) // prettier-ignore

    const title = header.indexOf(t.exports.columns.title)
    const titles = rows.map((row) => plain(String(row[title])))
    const words = plain(document.body.textContent)
    expect(titles.filter((text) => !words.includes(text))).toEqual([])

    const briefing = await briefingOf(shown, 'changes')
    expect(await apartInBookOf(shown, 'changes', search)).toEqual([])
    const cells = (await slideRows(briefing, search)).filter((row) => row.length === 5 && row[1] !== plain(t.exports.columns.title)) // prettier-ignore
    expect(cells.map((row) => row[1])).toEqual(titles)
    expect(onPages(briefing).rows).toEqual(cells)
  })
})
