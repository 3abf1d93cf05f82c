import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '#tests/kit/render-app.tsx'

const region = (name: string) => screen.findByRole('region', { name })

describe('the page', () => {
  it('opens on the last documented day with all sites of the drawdown', async () => {
    renderApp('/', { isTopOnly: true })
    const figures = within(await region('Key figures'))
    expect(await figures.findByText('12 of 43')).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Key figures' })).toHaveTextContent(
      /12 of 43\s*sites of the drawdown not yet documented as closed \? \(6 open, 6 with operations ceased\)/,
    )
    expect(await figures.findByText('11,500')).toBeInTheDocument()
    expect(
      within(screen.getByRole('banner')).getByText('Known to 11 March 2026, 8 months ago'),
    ).toBeInTheDocument()
    await waitFor(() => expect(document.title).toBe('MONUSCO, 11\u00a0March 2026 · Drawdown'))
    expect(document.documentElement.lang).toBe('en')
  })

  it('says the same in French to a browser that prefers it', async () => {
    renderApp('/?date=2024-04-01', { language: 'fr', isTopOnly: true })
    const figures = within(await region('Chiffres clés'))
    expect(await figures.findByText('13 500')).toBeInTheDocument()
    expect(document.documentElement.lang).toBe('fr')
    await waitFor(() => expect(document.title).toBe('MONUSCO, 1er\u00a0avril 2024 · Drawdown'))
  })

  it('changes language without losing the view', async () => {
    const user = renderApp('/?province=CD-SK&date=2024-04-09', { isTopOnly: true })
    await region('Key figures')
    await user.click(screen.getByRole('button', { name: 'Français' }))
    await region('Chiffres clés')
    expect(window.location.search).toBe('?date=2024-04-09&province=CD-SK&lang=fr')
    expect(document.documentElement.lang).toBe('fr')
  })

  it.each([
    ['2024-04-08', 'Open'],
    ['2024-04-09', 'Closed, 9 April 2024'],
    ['2024-04-29', 'Handed over, 29 April 2024 (9 April according to four sources), to Armed forces (FARDC)'],
  ])('shows the engineering camp near Bukavu on %s as %s', async (date, status) => {
    renderApp(`/?province=CD-SK&date=${date}&site=amsar`, { isTopOnly: true })
    const detail = await screen.findByRole('article', { name: 'Engineering camp (Amsar), Bukavu' })
    expect(within(detail).getByText(status)).toBeInTheDocument()
    expect(await within(detail).findByText('more than 580')).toBeInTheDocument()
    expect(within(detail).getByText('1,800')).toBeInTheDocument()
    expect(within(detail).getByText('more than 80')).toBeInTheDocument()
    expect(within(detail).getByText('20')).toBeInTheDocument()
  })

  it('says which part of a link could not be used, and shows the rest', async () => {
    const user = renderApp('/?province=CD-SK,CD-XX&date=never', { isTopOnly: true })
    expect(await screen.findByText('date: “never” is not known and was left out.')).toBeInTheDocument()
    expect(await screen.findByText('province: “CD-XX” is not known and was left out.')).toBeInTheDocument()
    expect(await screen.findByRole('button', { name: 'Remove the filter South Kivu' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByText(/could not be used/)).not.toBeInTheDocument()
  })

  it.each([
    ['en', 'province: “XX-0” is not known and was left out.', '890 more parts of the link were left out.'],
    [
      'fr',
      'province : « XX-0 » est inconnu et a été ignoré.',
      '890 autres parties du lien ont été ignorées.',
    ],
  ] as const)(
    'of a link of which 900 parts cannot be used tells the first ten and counts the others (%s)',
    async (language, first, others) => {
      const codes = Array.from({ length: 900 }, (_, index) => `XX-${index}`).join(',')
      renderApp(`/?lang=${language}&province=${codes}`, { isTopOnly: true, language })
      const list = (await screen.findByText(first)).closest('ul')
      const lines = within(list ?? document.body).getAllByRole('listitem')
      expect(lines).toHaveLength(11)
      expect(lines.at(-1)).toHaveTextContent(others)
    },
  )

  it('cuts what a link says where it is too long to be read', async () => {
    renderApp(`/?date=${'x'.repeat(5000)}&version=${'1'.repeat(5000)}`, { isTopOnly: true })
    expect(await screen.findByText(`date: “${'x'.repeat(59)}…” is not known and was left out.`)).toBeVisible()
    expect(await screen.findByText(`This link was made with data version ${'1'.repeat(59)}….`)).toBeVisible()
  })

  it('falls back to the mission that is published, and says so', async () => {
    renderApp('/?m=atlantis', { isTopOnly: true })
    expect(await screen.findByText('m: “atlantis” is not known and was left out.')).toBeInTheDocument()
    expect(await within(await region('Key figures')).findByText('12 of 43')).toBeInTheDocument()
  })

  it('goes back and forward', async () => {
    const user = renderApp('/', { isTopOnly: true })
    const sites = await screen.findByRole('checkbox', { name: /^South Kivu/ })
    await user.click(sites)
    expect(window.location.search).toBe('?province=CD-SK')
    window.history.back()
    expect(await screen.findByRole('checkbox', { name: /^South Kivu/, checked: false })).toBeInTheDocument()
    expect(window.location.search).toBe('')
  })
})
