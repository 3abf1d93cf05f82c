import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import '#src/panels/plan/PlanView.tsx'
import { renderApp } from '#tests/kit/render-app.tsx'

// The rules of the numbers are tested where they are written; here, that the page asks them about what it shows.

const region = async (name: string) => within(await screen.findByRole('region', { name }))
const plain = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/[\s\u00a0]+/gu, ' ').trim()

describe('the key figures', () => {
  it('are those of the filter', async () => {
    renderApp('/?province=CD-SK', { isTopOnly: true })
    const figures = await region('Key figures')
    expect(await figures.findByText('3 of 18')).toBeVisible()
    // Every site of South Kivu has ceased or gone since the maps: their number is no headline.
    expect(await figures.findByText(/^No number of troops is known for this date:/)).toBeVisible()
    expect(figures.queryByText(/^2024: at least/)).not.toBeInTheDocument()
  })

  it.each([
    ['CD-SK', '30 April 2024', 'MONUSCO ceases operations in South Kivu'],
    ['CD-NK', '20 December 2024', 'Resolution 2717: phased withdrawal begins'],
  ])('tell the next date that concerns %s', async (province, date, title) => {
    vi.setSystemTime(new Date('2024-03-15T12:00:00Z'))
    renderApp(`/?date=2024-03-15&province=${province}`, { isTopOnly: true })
    const figures = await region('Key figures')
    const [figure] = await figures.findAllByText((_, element) => plain(element?.textContent) === date)
    expect(figure).toBeVisible()
    expect(figures.getByText(title)).toBeVisible()
  })

  it('tell no next date that is past for the reader', async () => {
    renderApp('/?date=2024-03-15', { isTopOnly: true })
    const figures = await region('Key figures')
    expect(
      await figures.findByText('No planned date that was announced by 15 March 2024 lies ahead of today.'),
    ).toBeVisible()
  })
})

describe('the burn-down', () => {
  it('counts after each change what is left of South Kivu', async () => {
    renderApp('/?province=CD-SK&date=2024-07-15&view=plan')
    const table = await screen.findByRole('table', { name: /^Changes, deadlines/ })
    // Sources have their names once their own file is there.
    await within(table).findByText(/according to Domiprel Médias/)
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].slice(0, 4).map((cell) => plain(cell.textContent)))
      .filter(([, what]) => what === 'Closed' || what === 'Handed over')
      .map(([date, , site, left]) => [date, site?.replace(/Sources differ.*$/u, ''), left])
    expect(rows).toEqual([
      ['28 February 2024', 'Kamanyola base', '13'],
      ['9 April 2024', 'Engineering camp (Amsar), Bukavu', '12'],
      ['19 April 2024', 'Bunyakiri base', '11'],
      ['25 April 2024', 'Kavumu base (Pakistani camp)', '10'],
      ['6 May 2024', 'Baraka base (Mushimbakye)', '9'],
      ['25 May 2024 (28 May according to Congo Inter)', 'Sange base', '8'],
      ['25 June 2024', 'Bukavu office (South Kivu headquarters)', '7'],
      ['27 June 2024 (25 June according to Domiprel Médias)', 'Rutemba base and helipad', '6'],
      ['5 July 2024', 'Mikenge base', '5'],
      ['11 July 2024', 'Minembwe base', '4'],
    ])
  })

  it('tells the sites whose date was suspended or never agreed beside those that are late', async () => {
    renderApp('/?view=plan')
    const timeline = await region('Timeline')
    expect(
      await timeline.findByText(
        /6 more sites had only a date that was suspended or never agreed: not counted as late/,
      ),
    ).toBeVisible()
  })
})

it('the list says of which year an estimate is', async () => {
  renderApp('/?tab=sites')
  const list = await region('Sites')
  const [row] = await list.findAllByRole('row', { name: /Goma: sector headquarters and bases/ })
  expect(plain(row?.textContent)).toMatch(/\(2024\)/)
})
