import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import '#src/missions/MissionDialog.tsx'
import '#src/missions/StartPage.tsx'
import '#src/text/en/missions.ts'
import '#src/text/fr/missions.ts'
import { server } from '#mocks/server.ts'
import { renderApp } from '#tests/kit/render-app.tsx'
import { publishedJson } from '#tests/kit/published-json.ts'
import { secondMissionFiles } from '#tests/kit/second-mission.ts'

const listOf = (file: string): unknown[] => {
  const json: unknown = secondMissionFiles.get(file)
  return typeof json === 'object' && json !== null && 'records' in json && Array.isArray(json.records)
    ? json.records
    : []
}

beforeEach(() => {
  server.use(
    ...['missions.json', 'overview.json'].map((path) =>
      http.get(`*/${path}`, () =>
        Response.json({ records: [...publishedJson(path).records, ...listOf(path)] }),
      ),
    ),
    ...[...secondMissionFiles].map(([path, json]) => http.get(`*/${path}`, () => Response.json(json))),
  )
})

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00A0', ' ')

describe('the way to another mission', () => {
  it('is found by its country, and keeps what makes sense there with a word on the rest', async () => {
    const reader = renderApp('/?province=CD-SK&date=2012&lang=fr&tab=sites', {
      language: 'fr',
      isTopOnly: true,
    })
    await reader.click(await screen.findByRole('button', { name: 'Autres missions' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Choisir une mission' }))
    const field = await dialog.findByRole('searchbox', { name: 'Nom, sigle, pays ou année' })
    await reader.type(field, 'cédarie')
    expect(dialog.getByText('1 mission')).toBeVisible()
    expect(dialog.getByRole('link', { name: /^UNICED/ })).toHaveAttribute(
      'href',
      '?m=uniced&tab=sites&lang=fr',
    )
    await reader.type(field, '{Enter}')
    expect(
      await screen.findByRole('heading', { level: 1, name: /le désengagement de l’UNICED/ }),
    ).toBeVisible()
    expect(window.location.search).toBe('?m=uniced&tab=sites&lang=fr')
    expect(await screen.findByText(/Les zones choisies et la date sont restées avec la MONUSCO\./)).toBeVisible() // prettier-ignore
    await reader.click(screen.getByRole('button', { name: 'Fermer' }))
    expect(screen.queryByText(/sont restées avec/)).not.toBeInTheDocument()
  })

  it('says what was typed where no mission has it', async () => {
    const reader = renderApp('/', { isTopOnly: true })
    await reader.click(await screen.findByRole('button', { name: 'Other missions' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Choose a mission' }))
    await reader.type(await dialog.findByRole('searchbox'), 'atlantis')
    expect(dialog.getByText(/No mission here has “atlantis”/)).toBeVisible()
    expect(dialog.getByText('0 missions')).toBeVisible()
  })
})

describe('the page of all missions', () => {
  it('lists them with a curve, shows where they were in a year, and leads to each', async () => {
    const reader = renderApp('/?m=all&date=2010&lang=en')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('where UN missions were')
    const map = await screen.findByRole('img', { name: /^Places of UN missions on the UN maps of 2010/ })
    await waitFor(() => expect(map.querySelectorAll('[data-mission="monusco"] circle').length).toBe(32)) // prettier-ignore
    await reader.click(screen.getByRole('button', { name: 'A year earlier' }))
    expect(window.location.search).toBe('?m=all&date=2009&lang=en')
    expect(screen.getByRole('img', { name: /of 2009/ })).toBeVisible()
    const documented = within(screen.getByRole('region', { name: 'Documented withdrawals' }))
    expect(plain(documented.getByRole('img', { name: /19.663 in 2008/ }).getAttribute('aria-label'))) // prettier-ignore
      .toBe('Estimated troops by year: largest: about 19,663 in 2008')
    expect(documented.getByText('no troops on its maps')).toBeVisible()
    await reader.click(documented.getByRole('link', { name: /^UNICED/ }))
    expect(await screen.findByRole('heading', { level: 1, name: /UNICED/ })).toBeVisible()
  })

  it('is in French, and tells of the list that does not come', async () => {
    server.use(http.get('*/missions.json', () => new Response(null, { status: 500 })))
    renderApp('/?m=all', { language: 'fr' })
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('où étaient les missions')
    expect(await screen.findByRole('alert')).toHaveTextContent(/missions\.json/)
  })
})
