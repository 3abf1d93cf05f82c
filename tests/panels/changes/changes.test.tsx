import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { renderApp } from '#tests/kit/render-app.tsx'

const link = '/?province=CD-SK&date=2024-07-15&from=2024-04-01&tab=changes'

const openPanel = async (url = link, language: 'en' | 'fr' = 'en') => {
  const reader = renderApp(url, { language, isTabOnly: true })
  const name = language === 'en' ? 'What changed' : 'Ce qui a changé'
  const panel = within(await screen.findByRole('region', { name }))
  const period = language === 'en' ? 'Period compared' : 'Période comparée'
  await panel.findByRole('group', { name: period })
  return { reader, panel }
}

const names = (list: HTMLElement): (string | null)[] =>
  within(list)
    .getAllByRole('button', { pressed: false })
    .map((button) => button.textContent)

it('lists what was left in South Kivu from April to July 2024, with recipients', async () => {
  const { panel } = await openPanel()
  const left = panel.getByRole('list', { name: 'Closed or handed over' })
  expect(names(left)).toEqual([
    'Engineering camp (Amsar), Bukavu',
    'Bunyakiri base',
    'Kavumu base (Pakistani camp)',
    'Baraka base (Mushimbakye)',
    'Sange base',
    'Bukavu office (South Kivu headquarters)',
    'Rutemba base and helipad',
    'Mikenge base',
    'Minembwe base',
  ])
  expect(within(left).getAllByText('to Armed forces (FARDC)')).toHaveLength(6)
  expect(within(left).getByText('to Free Methodist Church (site owner)')).toBeVisible()
  expect(within(left).getAllByText('Sources differ').length).toBeGreaterThanOrEqual(9)
})

it('lists in French, with a French paragraph', async () => {
  const { panel } = await openPanel(link, 'fr')
  expect(panel.getByRole('list', { name: 'Fermés ou rétrocédés' })).toBeVisible()
  expect(
    await panel.findByText(
      /^Entre le 1er avril et le 15 juillet 2024, au Sud-Kivu, neuf des 18 sites du désengagement/,
    ),
  ).toHaveAttribute('lang', 'fr')
})

it('shows the text in the other language and copies it with its sources and the link', async () => {
  const { reader, panel } = await openPanel()
  await panel.findByText(
    /^Between 1 April and 15 July 2024, nine of the 18 sites of the drawdown in South Kivu/,
  )
  await reader.click(panel.getByRole('button', { name: 'Français' }))
  await panel.findByText(/^Entre le 1er avril/)
  await reader.click(panel.getByRole('button', { name: 'Copy the text' }))
  expect(await panel.findByText('Text copied')).toBeVisible()
  const copied = await navigator.clipboard.readText()
  expect(copied).toMatch(/^Entre le 1er\u00a0avril/)
  expect(copied).toMatch(/\nSources\u00a0: .*MONUSCO.*\.\n/)
  expect(copied).toContain('?date=2024-07-15&from=2024-04-01&province=CD-SK&tab=changes')

  await reader.click(await panel.findByRole('button', { name: 'Copy for mail' }))
  expect(await panel.findByText('Text for mail copied')).toBeVisible()
  const mail = (await navigator.clipboard.readText()).replaceAll(/[\u00a0\u202f]/gu, ' ')
  expect(mail).toMatch(
    /^Ce qui a changé : MONUSCO, du 1er avril 2024 au 15 juillet 2024\n\nEntre le 1er avril/u,
  )
  expect(mail).toMatch(
    /\n\nSources :\n(- .+, .+, .+\n {2}https?:\/\/\S+\n)+\nCette vue : http\S+&tab=changes\n/u,
  )
  expect(mail).toMatch(
    /\nVersion des données : 2026\.11\.4, mise à jour le 28 novembre 2026\.\nProduit avec/u,
  )
})

it('says so if the browser does not let it copy', async () => {
  const { reader, panel } = await openPanel()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
  await reader.click(await panel.findByRole('button', { name: 'Copy the text' }))
  expect(
    await panel.findByText('The browser did not allow copying: select the text and copy it.'),
  ).toBeVisible()
  await reader.click(await panel.findByRole('button', { name: 'Copy for mail' }))
  const box = await panel.findByRole('textbox', { name: 'Text for mail, to copy by hand' })
  expect(box.textContent).toMatch(/^What changed: MONUSCO, /u)
})

it('shows a quarter as long as no second date is chosen, and takes the date of the last briefing', async () => {
  const { reader, panel } = await openPanel('/?province=CD-SK&date=2024-07-15&tab=changes')
  expect(
    panel.getByText(
      'The state at the end of 15 April 2024 against that at the end of 15 July 2024. No second date is chosen: a quarter is shown.',
    ),
  ).toBeVisible()
  await reader.type(panel.getByRole('textbox', { name: 'Since the briefing of' }), '2024-07-01')
  await reader.click(panel.getByRole('button', { name: 'Compare' }))
  expect(window.location.search).toBe('?date=2024-07-15&from=2024-07-01&province=CD-SK&tab=changes')
  expect(names(panel.getByRole('list', { name: 'Closed or handed over' }))).toEqual([
    'Mikenge base',
    'Minembwe base',
  ])
})

it.each([
  ['Last month', '2024-06-15'],
  ['Last quarter (3 months)', '2024-04-15'],
  ['Since the phase began', '2023-12-31'],
])('has the preset “%s”: from %s', async (name, from) => {
  const { reader, panel } = await openPanel()
  await reader.click(panel.getByRole('button', { name }))
  expect(panel.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true')
  expect(new URLSearchParams(window.location.search).get('from')).toBe(from)
})

it('exchanges two dates in the wrong order, and says so', async () => {
  const { panel } = await openPanel('/?province=CD-SK&date=2024-04-01&from=2024-07-15&tab=changes')
  expect(panel.getByText(/The second date lies after the date shown: the two were exchanged\./)).toBeVisible()
  expect(names(panel.getByRole('list', { name: 'Closed or handed over' }))).toHaveLength(9)
})

it('says so where nothing changed', async () => {
  const { panel } = await openPanel('/?province=CD-TA&date=2025-06-20&from=2025-06-02&tab=changes')
  expect(panel.getByText('No change is documented between these dates for this filter.')).toBeVisible()
  expect(await panel.findByText(/No change of any site is documented\./)).toBeVisible()
})

it('says three sentences first, and the full text on demand, each with its copy', async () => {
  const { reader, panel } = await openPanel()
  const length = within(panel.getByRole('group', { name: 'Length of the text' }))
  expect(length.getByRole('radio', { name: 'Short: three sentences' })).toBeChecked()
  expect(await panel.findByText(/not yet documented as closed/)).toBeVisible()
  await reader.click(length.getByRole('radio', { name: 'Full' }))
  expect(await panel.findByText(/Operations ceased on 30 April at 10 sites/)).toBeVisible()
  expect(panel.queryByText(/not yet documented as closed/)).not.toBeInTheDocument()
  await reader.click(panel.getByRole('button', { name: 'Copy the text' }))
  await panel.findByText('Text copied')
  expect(await navigator.clipboard.readText()).toContain('Operations ceased on 30\u00a0April at 10 sites')
})

it.each([
  ['en', 'Returns: reopened, or reached again', 'Visited by MONUSCO'],
  ['fr', 'Retours (sites rouverts ou de nouveau accessibles)', 'Visite de la MONUSCO'],
] as const)('calls the mission to Uvira a visit, in %s', async (language, group, visit) => {
  const { panel } = await openPanel('/?province=CD-SK&date=2026-03-11&from=2025-12-11&tab=changes', language)
  const list = within(panel.getByRole('list', { name: group }))
  expect(list.getByText(visit)).toBeVisible()
  expect(list.queryByText(/^(Operations ceased|Opérations terminées)$/)).not.toBeInTheDocument()
})
