import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import '#src/panels/filters/SiteFinder.tsx'
import '#src/panels/filters/SearchDialog.tsx'
import { plain } from '#tests/kit/compare-files.tsx'
import { renderApp } from '#tests/kit/render-app.tsx'

describe('a filter that leaves no site', () => {
  it('names who received none, the choice to take away and what is then there, and takes it away', async () => {
    const reader = renderApp('/?province=CD-NK&recipient=national-police-pnc&tab=sites', { isTopOnly: true })
    const filters = within(await screen.findByRole('region', { name: 'Filters' }))
    const said = await filters.findByText(/None documented as handed over to National Police \(PNC\)/)
    expect(plain(said.textContent)).toMatch(
      /^None documented as handed over to National Police \(PNC\) in North Kivu on 11 March 2026\. Without “National Police \(PNC\)” there is: 10 sites of the drawdown \(Open: 2, /,
    )
    await reader.click(filters.getByRole('button', { name: 'Take away “National Police (PNC)”' }))
    expect(window.location.search).toBe('?province=CD-NK&tab=sites')
    expect(screen.queryByText(/None documented as handed over/)).not.toBeInTheDocument()
  })

  it('says so in the empty list too, where it is read but not spoken a second time', async () => {
    const reader = renderApp('/?lang=fr&province=CD-NK&recipient=national-police-pnc&tab=sites', {
      language: 'fr',
    })
    const list = within(await screen.findByRole('region', { name: 'Sites' }))
    const said = await list.findByText(/^Aucune rétrocession documentée/)
    expect(said.tagName).toBe('P')
    await reader.click(list.getByRole('button', { name: /^Retirer.*Police/u }))
    expect(window.location.search).toBe('?province=CD-NK&tab=sites&lang=fr')
    expect(await list.findByRole('table')).toBeVisible()
  })
})

describe('the list of sites', () => {
  it('is sorted by a header, which the link keeps', async () => {
    const reader = renderApp('/?tab=sites')
    const header = await screen.findByRole('columnheader', { name: 'Against the plan' })
    await reader.click(within(header).getByRole('button'))
    expect(header).toHaveAttribute('aria-sort', 'descending')
    expect(window.location.search).toBe('?tab=sites&sort=past-desc')
    await screen.findByText(/Sorted by “Against the plan”, descending$/)
    await reader.click(within(header).getByRole('button'))
    expect(header).toHaveAttribute('aria-sort', 'ascending')
    expect(window.location.search).toBe('?tab=sites&sort=past')
  })
})

describe('the search', () => {
  it('leads to a recipient by the keyboard alone, in French', async () => {
    const reader = renderApp('/?lang=fr&status=open', { language: 'fr', isTopOnly: true })
    await reader.click(await screen.findByRole('button', { name: 'Chercher' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Chercher dans cette mission' }))
    const field = dialog.getByRole('searchbox')
    await reader.type(field, 'zzz')
    expect(dialog.getByText(/Aucun résultat pour/)).toHaveTextContent('« zzz »')
    await reader.clear(field)
    await reader.type(field, 'police pnc')
    expect(dialog.getByText(/^\d+ résultats?$/)).toBeVisible()
    const link = within(dialog.getByRole('region', { name: 'Rétrocédé à' })).getByRole('link')
    await reader.keyboard('{ArrowDown}')
    expect(link).toHaveFocus()
    await reader.keyboard('{Enter}')
    expect(window.location.search).toBe('?recipient=national-police-pnc&lang=fr')
    expect(screen.queryByRole('dialog', { name: 'Chercher dans cette mission' })).not.toBeInTheDocument()
  })
})
