import { cleanup, screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { server } from '#mocks/server.ts'
import { estimatesIn, jsonIn, withMadeUpFolder } from '#tests/kit/base-estimates.ts'
import { renderApp } from '#tests/kit/render-app.tsx'
import '#src/desk/DataDesk.tsx'
import '#src/desk/Desk.tsx'
import '#src/panels/sites/BaseEstimates.tsx'
import '#src/panels/sites/BaseEstimatesPart.tsx'

const asked: string[] = []

/** A server with estimates at bases that are made up; says which files it was asked for. */
const serveMadeUp = () =>
  withMadeUpFolder((folder) => {
    asked.length = 0
    const names = ['mission.json', 'sources.json', 'base-estimates.json']
    const files = new Map(names.map((name) => [name, jsonIn(folder, name)]))
    server.use(
      ...names.map((name) =>
        http.get(`*/monusco/${name}`, () => {
          asked.push(name)
          return HttpResponse.json(files.get(name))
        }),
      ),
    )
    return estimatesIn(folder)
  })

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, ' ')

const cardAt = async (search: string, name: string, language: 'en' | 'fr') => {
  renderApp(`/${search}&lang=${language}`, { language })
  return within(await screen.findByRole('article', { name }))
}

const lineIn = async (card: Awaited<ReturnType<typeof cardAt>>): Promise<string> => {
  const found = await card.findByText((_, node) => node?.tagName === 'P' && /^RADPKO[,\u00A0 ]?.*:/u.test(node.textContent) && !/another source|autre source/u.test(node.textContent)) // prettier-ignore
  return plain(found.textContent).replace(/ RADPKO.*$/u, '').trim() // prettier-ignore
}

describe('what RADPKO says on the card of a site', () => {
  it.each([
    ['2017-05-31', 'RADPKO, May 2017: about 231 troops, 12 police, 4 observers', 'RADPKO, mai 2017 : environ 231 militaires, 12 policiers, 4 observateurs militaires'],
    ['2017-04-02', 'RADPKO, April 2017: about 190 troops, 8 police, 2 observers', 'RADPKO, avril 2017 : environ 190 militaires, 8 policiers, 2 observateurs militaires'],
    ['2017-06-02', 'RADPKO, June 2017: no data', 'RADPKO, juin 2017 : pas de données'],
    ['2012-01-01', 'RADPKO, June 2010 (the last before this date): about 77 troops, 0 police, 0 observers', 'RADPKO, juin 2010 (dernière estimation avant cette date) : environ 77 militaires, 0 policiers, 0 observateurs militaires'],
    ['2009-01-01', 'RADPKO: no data for this site up to this date', 'RADPKO : pas de données sur ce site jusqu’à cette date'],
  ])('is of the month of the page, or the last before it, beside the estimate from maps: %s', async (day, en, fr) => {
    await serveMadeUp()
    const card = await cardAt(`?site=kamanyola&date=${day}`, 'Kamanyola base', 'en')
    expect(await lineIn(card)).toBe(en)
    expect(card.getByText(/^(?:about )?[\d,]+ troops, estimate from UN maps|^Troops: no data|^No troops on the UN maps/u)).toBeInTheDocument()
    cleanup()
    expect(await lineIn(await cardAt(`?site=kamanyola&date=${day}`, 'Base de Kamanyola', 'fr'))).toBe(fr)
  }) // prettier-ignore

  it('says fewer than one of a fraction, and one of one', async () => {
    await serveMadeUp()
    expect(await lineIn(await cardAt('?site=sange&date=2017-05-02', 'Sange base', 'en'))).toBe(
      'RADPKO, May 2017: fewer than 1 soldier, 0 police, about 1 observer',
    )
  })

  it('is not asked for while no card is open, and never of a mission that has none', async () => {
    await serveMadeUp()
    renderApp('/', { isTopOnly: true })
    expect(await screen.findByText('Each figure by itself')).toBeInTheDocument()
    expect(asked).toContain('mission.json')
    expect(asked).not.toContain('base-estimates.json')
    cleanup()
    server.resetHandlers()
    // A request that no mock answers fails the test.
    const card = await cardAt('?site=kamanyola&date=2017-05-20', 'Kamanyola base', 'en')
    expect(await card.findByText(/estimate from UN maps|Troops: no data|No troops on/u)).toBeInTheDocument()
    expect(card.queryByText(/RADPKO/u)).not.toBeInTheDocument()
  })

  it('tells that its file is missing, and nothing else is', async () => {
    await serveMadeUp()
    server.use(http.get('*/monusco/base-estimates.json', () => new HttpResponse(null, { status: 404 })))
    const card = await cardAt('?site=kamanyola&date=2017-05-20', 'Kamanyola base', 'en')
    expect(await card.findByText(/monusco\/base-estimates\.json/u)).toBeInTheDocument()
    expect(card.getByRole('heading', { name: 'Kamanyola base' })).toBeInTheDocument()
  })
})

it('stands below the list of sites with how much there is, and what rests on it among the sources', async () => {
  await serveMadeUp()
  const user = renderApp('/?tab=sites&date=2017-05-20', { isTabOnly: true })
  await user.click(await screen.findByText('Estimates at bases (RADPKO) (6)'))
  expect(screen.getByText(/6 estimates of a month or year at the sites listed above/u)).toBeVisible()
  expect(screen.getByLabelText('Export: Estimates at bases (RADPKO)')).toBeInTheDocument()
  cleanup()
  renderApp('/?tab=sources&source=radpko', { isTabOnly: true })
  expect(await screen.findByText('6 estimates at bases')).toBeInTheDocument()
})

it('is a list of the desk like any other, of which records are corrected and added', async () => {
  await serveMadeUp()
  const user = renderApp('/?desk=open', { isTopOnly: true })
  const desk = within(await screen.findByRole('dialog', { name: 'Data desk' }))
  await user.selectOptions(await desk.findByLabelText('Kind of record'), 'Estimates at bases (RADPKO)')
  await user.click(await desk.findByRole('button', { name: /^kamanyola · 2017-05 · MONUSCO/u }))
  const troops = desk.getByRole('textbox', { name: 'Troops' })
  expect(troops).toHaveValue('231.33')
  await user.clear(troops)
  await user.type(troops, '230.5')
  expect(await desk.findByRole('tab', { name: 'Changes (1)' })).toBeVisible()
  await user.click(desk.getByRole('button', { name: 'Back to the list' }))
  await user.click(await desk.findByRole('button', { name: 'Add: estimate at a base' }))
  expect(await desk.findByRole('tab', { name: 'Changes (2)' })).toBeVisible()
  expect(desk.getByRole('textbox', { name: 'Observers' })).toBeInTheDocument()
})
