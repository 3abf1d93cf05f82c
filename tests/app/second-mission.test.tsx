import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import '#src/panels/about/AboutPanel.tsx'
import '#src/panels/strength/StrengthFigures.tsx'
import '#src/text/en/about-page.ts'
import '#src/text/en/glossary.ts'
import { server } from '#mocks/server.ts'
import { renderApp } from '#tests/kit/render-app.tsx'
import { secondMissionFiles } from '#tests/kit/second-mission.ts'

beforeEach(() => {
  server.use(
    ...[...secondMissionFiles].map(([path, json]) => http.get(`*/${path}`, () => Response.json(json))),
  )
})

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00A0', ' ')

describe('the page of another mission', () => {
  it('calls its areas what they are, in English', async () => {
    renderApp('/?m=uniced&province=XC-SO', { isTopOnly: true })
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Drawdown: the withdrawal of UNICED, base by base',
      }),
    ).toBeVisible()
    const filters = within(await screen.findByRole('region', { name: 'Filters' }))
    expect(await filters.findByRole('group', { name: 'Governorate' })).toBeVisible()
    expect(filters.queryByText('Province')).not.toBeInTheDocument()
    const figures = await screen.findByRole('region', { name: 'Key figures' })
    await waitFor(() => expect(plain(figures.textContent)).toContain('2 of 2sites of the drawdown'))
    expect(plain(figures.textContent)).not.toMatch(/[{}]/)
  })

  it('calls them so in French, and has a map without lakes', async () => {
    renderApp('/?m=uniced&date=1990-12-31', { language: 'fr', isTopOnly: true })
    const filters = within(await screen.findByRole('region', { name: 'Filtres' }))
    expect(await filters.findByRole('group', { name: 'Gouvernorat' })).toBeVisible()
    expect(plain(screen.getByRole('heading', { level: 1 }).textContent)).toBe(
      'Drawdown : le désengagement de l’UNICED, base par base',
    )
    const map = screen.getByRole('region', { name: 'Carte' })
    // The map waits for its outlines, which come with a file of their own.
    await waitFor(() =>
      expect(
        [...map.querySelectorAll('path[data-province]')].map((path) => path.getAttribute('data-province')),
      ).toEqual(['XC-SO', 'XC-NO']),
    )
  })

  it('tells in its paragraph where, and that the mission came back', async () => {
    renderApp('/?m=uniced&tab=changes&from=1989-12-31&date=1991-12-31&province=XC-NO,XC-SO', {
      language: 'fr',
    })
    const changes = within(await screen.findByRole('region', { name: 'Ce qui a changé' }))
    expect(
      await changes.findByText(/dans le gouvernorat d’Aley et dans le gouvernorat de Sidon/),
    ).toBeVisible()
    expect(changes.getAllByText(/présence temporaire de l’UNICED/)[0]).toBeVisible()
  })

  it('says nothing of estimates that there are none of', async () => {
    renderApp('/?m=uniced&tab=strength')
    const strength = within(await screen.findByRole('region', { name: 'Strength' }))
    expect(await strength.findByText('4,000, resolution 425')).toBeInTheDocument()
    expect(strength.queryByText(/^Estimated troops/)).not.toBeInTheDocument()
  })

  it('does not tell on its About page how maps were read that nobody read', async () => {
    renderApp('/?m=uniced&tab=about')
    const about = within(await screen.findByRole('region', { name: 'About' }))
    expect(await about.findByText(/in its governorate\./)).toBeInTheDocument()
    expect(about.queryByText(/unit symbols/)).not.toBeInTheDocument()
    expect(about.queryByText(/Geo-PKO/)).not.toBeInTheDocument()
  })
})
