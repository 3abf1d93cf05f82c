import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderApp } from '#tests/kit/render-app.tsx'

const region = async (name: string) => within(await screen.findByRole('region', { name }))
const header = async () => within(await screen.findByRole('banner'))

describe('how old the data is', () => {
  it('stands in the header and beside the date', async () => {
    renderApp('/', { isTopOnly: true })
    expect(await (await header()).findByText(/^Known to 11\sMarch 2026, 8 months ago$/)).toBeVisible()
    expect((await region('Date')).getByText(/^Known to 11\sMarch 2026, 8 months ago\./)).toBeVisible()
  })

  it('is said in French', async () => {
    renderApp('/', { language: 'fr', isTopOnly: true })
    expect(await (await header()).findByText(/^Connu jusqu’au 11\smars 2026, il y a 8\smois$/)).toBeVisible()
  })

  it('has the new day with the next change of a page that stayed open over midnight', async () => {
    vi.setSystemTime(new Date('2026-03-12T12:00:00Z'))
    const user = renderApp('/', { isTopOnly: true })
    expect(await (await header()).findByText(/, 1 day ago$/)).toBeVisible()
    vi.setSystemTime(new Date('2026-03-13T12:00:00Z'))
    await user.click(await screen.findByRole('checkbox', { name: /^South Kivu/ }))
    expect(await (await header()).findByText(/, 2 days ago$/)).toBeVisible()
  })

  it('is not said by a clock that lies before the data', async () => {
    vi.setSystemTime(new Date('2026-03-01T12:00:00Z'))
    renderApp('/', { isTopOnly: true })
    expect(await (await header()).findByText(/^Known to 11\sMarch 2026$/)).toBeVisible()
  })
})

describe('a date before the drawdown', () => {
  it('says so, and what is known of it', async () => {
    renderApp('/?date=2012', { isTopOnly: true })
    const date = await region('Date')
    expect(
      await date.findByText(/Before the drawdown, whose first event here is of March 2019:/),
    ).toBeVisible()
  })

  it('is not said from the first event on', async () => {
    renderApp('/?date=2019-03', { isTopOnly: true })
    const date = await region('Date')
    expect(await date.findByText(/^Known to/)).toBeVisible()
    expect(date.queryByText(/Before the drawdown/)).not.toBeInTheDocument()
  })
})

const note = 'after the data on the mission ends; not about the mission itself'
const noteFr = 'après la fin des données sur la Mission ; ne concerne pas la Mission elle-même'

describe('an event after the last documented day of the mission', () => {
  it('is marked beside the date, in the list, and in the name of its mark', async () => {
    renderApp('/?date=2026-06-30')
    const date = await region('Date')
    expect(
      await date.findByText(new RegExp(String.raw`Fifth Committee approves .* \(${note}\)$`)),
    ).toBeVisible()
    const list = await region('Events')
    const item = (title: RegExp) => within(list.getByText(title).closest('li') ?? document.body)
    expect(item(/^Fifth Committee approves/).getByText(note)).toBeVisible()
    expect(item(/^Security Council briefing on rising/).getByText(note)).toBeVisible()
    expect(item(/^Current mandate expires/).queryByText(note)).not.toBeInTheDocument()
    expect(list.getAllByText(note)).toHaveLength(2)
    expect(
      await screen.findByRole('img', {
        name: new RegExp(String.raw`^30\sJune 2026, Report: Fifth Committee .* \(${note}\)$`),
      }),
    ).toBeInTheDocument()
  })

  it('is marked in what changed, in French', async () => {
    renderApp('/?date=2026-07-01&from=2026-03-11&tab=changes', { language: 'fr' })
    const list = await region('Événements dans l’ordre')
    expect(list.getAllByText(noteFr)).toHaveLength(2)
  })
})
