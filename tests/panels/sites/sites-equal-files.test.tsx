import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SitesPanel } from '#src/panels/sites/SitesPanel.tsx'
import { MapExport } from '#src/panels/map/MapExport.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'
import {
  apartInBookOf,
  briefingOf,
  compared,
  menuOf,
  missingIn,
  onPages,
  pictureOf,
  plain,
  showPanel,
} from '#tests/kit/compare-files.tsx'

// The list of sites, its rows, the map as a picture and the map of a briefing hold the same sites with the same words.

/** The list, and beside it the menu of the map, which Leaflet draws on the page and data in files. */
const Both = (shared: SharedProps) => (
  <>
    <SitesPanel {...shared} />
    {shared.model.status === 'ready' && (
      <MapExport files={shared.files} view={shared.view} model={shared.model.value} />
    )}
  </>
)

const sitesOn = () =>
  [...document.querySelectorAll('table tbody tr')].flatMap((row) => {
    const [name, province, status, recipient, , past] = [...row.children].map((cell) =>
      plain(cell.textContent),
    )
    return row.children.length >= 9 ? [{ name, province, status, recipient, past }] : []
  })

/** The list in other orders than by importance, and narrowed by who received a site. */
const further = [
  { search: '?sort=past-desc', language: 'en' as const },
  { search: '?recipient=armed-forces-fardc&sort=planned', language: 'fr' as const },
]

describe.each([...compared, ...further])('the sites of “$search” in $language', ({ search, language }) => {
  it('are the same in the list, as rows, on the map as a picture and in a briefing', async () => {
    const shown = showPanel(Both, search, language)
    const { t } = shown
    await screen.findByRole('heading', { level: 2 })
    const sites = sitesOn()
    const { header, rows } = await menuOf('sites').table()
    const at = (name: string) => header.indexOf(name)
    const { columns } = t.exports
    expect(rows.length).toBe(sites.length)
    expect(rows.filter((row, index) => !sites[index]?.name?.startsWith(plain(String(row[at(columns.site)]))))).toEqual([]) // prettier-ignore
    expect(rows.filter((row, index) => !sites[index]?.status?.startsWith(plain(String(row[at(columns.status)]))))).toEqual([]) // prettier-ignore
    const cell = (row: (typeof rows)[number], column: string) =>
      plain(String(row[at(column)] ?? t.words.noData))
    expect(rows.map((row) => cell(row, columns.recipient))).toEqual(sites.map(({ recipient }) => recipient))
    expect(rows.map((row) => cell(row, t.siteList.past))).toEqual(sites.map(({ past }) => past))
    expect(await menuOf('map').table()).toEqual(await menuOf('sites').table())

    const briefing = await briefingOf(shown, 'map')
    expect(await apartInBookOf(shown, 'map', search)).toEqual([])
    expect(plain(briefing.sections[0]?.subtitle[0])).toBe(plain(menuOf('map').about().filter))
    if (sites.length === 0) return
    const picture = await pictureOf(menuOf('map'))
    const page = onPages(briefing)
      .graphics.map(({ words }) => words)
      .join(' ')
    const legend = shown.ready.shown.map(({ status }) => plain(t.words.status[status.name]))
    expect(missingIn(picture.words, legend)).toEqual([])
    expect(missingIn(page, legend)).toEqual([])
  })
})
