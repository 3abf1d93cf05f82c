import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { server } from '#mocks/server.ts'
import type { BriefingInput } from '#src/briefing/briefing-context.ts'
import { makeBook } from '#src/briefing/make-book.ts'
import { panelJobs } from '#src/command/panel-jobs.ts'
import { SitesPanel } from '#src/panels/sites/SitesPanel.tsx'
import { makeFile } from '#src/shared/exports/make-file.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { estimatesIn, withMadeUpFolder } from '#tests/kit/base-estimates.ts'
import { type Shown, menuOf, plain, showPanel } from '#tests/kit/compare-files.tsx'
import { readBook } from '#tests/export/xlsx/read-book.ts'

// The estimates at bases as they leave: with their fractions, of the sites that are listed, and only of a mission that has some.

/** The page of a mission that has estimates. */
const having = (shared: SharedProps): SharedProps => {
  const { model } = shared
  if (model.status !== 'ready') return shared
  const base = { ...model.value.base, mission: { ...model.value.base.mission, baseEstimates: true as const } }
  return { ...shared, model: { status: 'ready', value: { ...model.value, base } } }
}

const Panel = (shared: SharedProps) => <SitesPanel {...having(shared)} />

const estimates = await withMadeUpFolder(estimatesIn)

const show = async (search: string, language: 'en' | 'fr') => {
  server.use(http.get('*/monusco/base-estimates.json', () => HttpResponse.json({ records: estimates })))
  const shown = showPanel(Panel, search, language)
  await screen.findByText(/^(?:Estimates at bases|Estimations par base) \(RADPKO\)/u)
  return shown
}

const inputOf = ({ files, view, base, language }: Shown, isThere: boolean): BriefingInput => ({
  files,
  view,
  base: isThere ? { ...base, mission: { ...base.mission, baseEstimates: true } } : base,
  language,
  address: 'https://drawdown.example/',
  loadEstimates: () => Promise.resolve(estimates),
})

const kept = ['radpko-kamanyola-monusco-2017-05', 'kamanyola', 'MONUSCO', '2017-05', 247.33, 231.33, 12, 4]

describe.each(['en', 'fr'] as const)('the estimates at bases (%s)', (language) => {
  it('leave as CSV and JSON with the numbers of the file, an empty cell for no data, and what they are', async () => {
    const { t } = await show('?date=2017-05', language)
    const menu = menuOf('base-estimates')
    const { rows, keys } = await menu.table()
    const at = ['id', 'site', 'mission', 'date', 'total', 'troops', 'police', 'observers'].map((key) => keys.indexOf(key)) // prettier-ignore
    expect(rows).toHaveLength(6)
    expect(rows.map((row) => at.map((place) => row[place]))).toContainEqual(kept)
    const never = new AbortController().signal
    const csv = await (await makeFile(menu, { format: 'csv' }, t, never)).blob.text()
    expect(csv).toContain(language === 'en' ? ',2017-05,247.33,231.33,12,4,' : ';2017-05;247,33;231,33;12;4;')
    expect(csv).toMatch(/2017-06[,;]{5}radpko radpko-article/u)
    const { name, blob } = await makeFile(menu, { format: 'json' }, t, never)
    expect(name).toContain('base-estimates')
    const json = await blob.text()
    expect(json).toContain('"troops": 231.33')
    expect(plain(menu.about().notes.join(' '))).toMatch(/never added to it\.|jamais additionnée à elle\./u)
  })

  it('are a sheet of the workbook and a file of the command where there are some, and neither where there are none', async () => {
    const shown = await show('?date=2017-05', language)
    const wish = { panels: ['map'], format: 'xlsx', size: 'a4', length: 'full', marking: '', languages: 'page', template: null } as const // prettier-ignore
    const sheet = { en: 'Estimates at bases', fr: 'Estimations par base' }[language]
    const bookOf = async (isThere: boolean) => readBook(await makeBook(inputOf(shown, isThere), wish, [language], () => {})) // prettier-ignore
    const book = await bookOf(true)
    const named = (made: typeof book) => made.sheets.filter(({ name }) => name === sheet)
    expect(named(book).flatMap(({ rows }) => rows.flat())).toEqual(expect.arrayContaining(kept))
    expect(named(await bookOf(false))).toEqual([])
    const jobs = async (isThere: boolean) => Promise.all((await panelJobs(inputOf(shown, isThere), ['map'], ['csv'])).map(async ({ make }) => (await make()).name)) // prettier-ignore
    expect((await jobs(true)).filter((name) => name.includes('base-estimates'))).toHaveLength(1)
    expect((await jobs(false)).filter((name) => name.includes('base-estimates'))).toEqual([])
  })
})

it('the estimates that leave are those of the sites that a filter leaves in the list', async () => {
  await show('?date=2017-05&status=not-documented', 'en')
  const sites = new Set((await menuOf('sites').table()).objects.map(({ id }) => id))
  const own = estimates.filter(({ site }) => sites.has(site))
  expect(own.length).toBeLessThan(estimates.length)
  expect(screen.getByText(`Estimates at bases (RADPKO) (${own.length})`)).toBeInTheDocument()
})
