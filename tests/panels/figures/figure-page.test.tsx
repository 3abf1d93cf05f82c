import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { playScenario } from '#mocks/server.ts'
import { formerNotes } from '#src/panels/figures/figure-export.ts'
import { loadFigurePage } from '#src/text/load-figure-page.ts'
import { renderApp } from '#tests/kit/render-app.tsx'

const rowsOf = async (name: string, table: string) => {
  const dialog = within(await screen.findByRole('dialog', { name }))
  const rows = within(await dialog.findByRole('table', { name: table })).getAllByRole('row')
  return rows.map((row) =>
    within(row)
      .queryAllByRole('cell')
      .map(({ textContent }) => textContent.replaceAll('\u00a0', ' ')),
  )
}

describe('the page of a key figure', () => {
  it('tells what it was at each version of the data, of its date and filter', async () => {
    renderApp('/?date=2024-06-30&province=CD-NK&figure=sites', { isTopOnly: true })
    await screen.findByRole('row', { name: /^2026\.11\.1 .* 4 of 8$/u })
    expect(
      await rowsOf('Sites not yet documented as closed: MONUSCO', 'At each version of the data'),
    ).toEqual([
      [],
      ['28 November 2026', '30 June 2024', '4 of 10'],
      ['27 November 2026', '30 June 2024', '4 of 10'],
      ['27 November 2026', '30 June 2024', '4 of 8'],
      ['24 November 2026', '30 June 2024', '4 of 8'],
    ])
  })

  it('names the filter that its value is of', async () => {
    renderApp('/?date=2024-06-30&province=CD-NK&figure=sites', { isTopOnly: true })
    const dialog = within(await screen.findByRole('dialog'))
    expect(await dialog.findByText(/North Kivu/u)).toBeVisible()
  })

  it('and in French', async () => {
    renderApp('/?date=2024-06-30&figure=troops', { language: 'fr', isTopOnly: true })
    await screen.findByRole('row', { name: /^2026\.11\.2 .*11.738/u })
    expect(screen.getByText(/selon les règles d’aujourd’hui : une page d’alors/u)).toBeVisible()
  })

  it('says nothing of former values where the data had no other version', async () => {
    const words = await loadFigurePage('en')
    const now = { version: '2', updated: null, date: '2024', value: null }
    const reading = { figure: 'sites', now: null, isPreview: false, corrections: [] } as const
    expect(formerNotes({ ...reading, course: [now] }, words)).toEqual([])
    expect(formerNotes({ ...reading, course: [now, { ...now, version: '1' }] }, words)).toEqual([
      words.ofThen,
    ])
    expect(formerNotes({ ...reading, isPreview: true, course: [now, now] }, words)).toEqual([
      words.ofPublished,
    ])
  })

  it('says which file is missing, and has its value of today all the same', async () => {
    playScenario('missing:former')
    renderApp('/?date=2024-06-30&province=CD-NK&figure=sites', { isTopOnly: true })
    expect(await screen.findByText('The file monusco/former.json was not found.')).toBeVisible()
    expect(screen.getByRole('row', { name: /^2026\.11\.4 \(now\) .* 4 of 10$/u })).toBeVisible()
    expect(screen.getByRole('row', { name: /^2026\.11\.3 .* no data$/u })).toBeVisible()
  })
})
