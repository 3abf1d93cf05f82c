import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { playScenario, server } from '#mocks/server.ts'
import { publishedJson } from '#tests/kit/published-json.ts'
import { renderApp } from '#tests/kit/render-app.tsx'

const region = async (name: string) => within(await screen.findByRole('region', { name }))

const expectFiguresOf41Sites = async () => {
  expect(await (await region('Key figures')).findByText('12 of 43')).toBeInTheDocument()
}

describe('a file of outputs that cannot be used is named in its panel, and the others work', () => {
  it.each([
    ['missing', 'The file monusco/outputs.json was not found.', 'Detail: HTTP 404'],
    ['start-page', 'The file monusco/outputs.json was not found.', 'Detail: HTTP 200'],
    ['failed', 'The file monusco/outputs.json could not be loaded.', 'Detail: HTTP 500'],
    ['offline', 'The file monusco/outputs.json could not be reached.', /^Detail: /],
    ['malformed', 'The file monusco/outputs.json is not valid JSON.', /^Detail: /],
    [
      'wrong-shape',
      'The file monusco/outputs.json does not have the expected structure.',
      /expected \{ "records"/,
    ],
  ])('%s', async (fault, message, detail) => {
    playScenario(`${fault}:outputs`)
    renderApp('/?tab=outputs')
    const outputs = await region('Outputs')
    expect(await outputs.findByText(message)).toBeInTheDocument()
    expect(await outputs.findByText(detail)).toBeInTheDocument()
    expect(outputs.getByRole('button', { name: 'Try again' })).toBeInTheDocument()
    await expectFiguresOf41Sites()
  })

  it('in French too', async () => {
    playScenario('missing:outputs')
    renderApp('/?tab=outputs', { language: 'fr' })
    const outputs = await region('Réalisations')
    expect(await outputs.findByText('Le fichier monusco/outputs.json est introuvable.')).toBeInTheDocument()
  })
})

describe('trying again', () => {
  it('loads the file that was refused', async () => {
    playScenario('failed:outputs')
    const user = renderApp('/?tab=outputs&province=CD-SK&contributor=CHN')
    const outputs = await region('Outputs')
    const again = await outputs.findByRole('button', { name: 'Try again' })
    server.resetHandlers()
    await user.click(again)
    expect((await outputs.findAllByText(/more than 580/)).length).toBeGreaterThan(0)
  })
})

describe('without the files of the sites', () => {
  it('each panel that needs them says so; the sources are there', async () => {
    playScenario('missing:sites')
    renderApp('/?tab=sources')
    // The three panels, and the date and the selected site, which need them too.
    await waitFor(() =>
      expect(screen.getAllByText('The file monusco/sites.json was not found.')).toHaveLength(5),
    )
    const figures = await region('Key figures')
    expect(figures.getByText('The file monusco/sites.json was not found.')).toBeInTheDocument()
    expect(await (await region('Sources')).findByRole('searchbox')).toBeInTheDocument()
  })
})

describe('without the files that panels can do without', () => {
  it('the map is drawn and says what it lacks', async () => {
    playScenario('missing:deployments,basemap.topo')
    renderApp('/', { isTopOnly: true })
    const map = await region('Map')
    expect(await map.findByText(/basemap\.topo\.json was not found.*Shown without/)).toBeInTheDocument()
    expect(await map.findByText(/deployments\.json was not found.*Shown without/)).toBeInTheDocument()
    expect(await map.findByRole('button', { name: /^Lubumbashi office, Closed/ })).toBeInTheDocument()
    const figures = await region('Key figures')
    // What was reported stands where the maps did not come.
    expect(await figures.findByText('military and police as reported, August 2024')).toBeInTheDocument()
  })

  it('the page stays on loading nothing else when all is empty', async () => {
    playScenario('empty')
    renderApp('/')
    expect(
      await (await region('Key figures')).findByText('No site of the drawdown for this filter and date.'),
    ).toBeInTheDocument()
    expect(await (await region('Timeline')).findByText(/No event/)).toBeInTheDocument()
  })
})

describe('with no line at all', () => {
  it('every panel says what could not be reached', async () => {
    playScenario('offline')
    renderApp('/', { isTopOnly: true })
    expect(await (await region('Map')).findAllByText(/could not be reached/)).not.toHaveLength(0)
    expect(await (await region('Filters')).findAllByText(/Check the connection/)).not.toHaveLength(0)
  })
})

describe('bad records', () => {
  it('are set aside and listed by file, record, field, expected and found; the rest is drawn', async () => {
    playScenario('partly-bad:sites')
    renderApp('/', { isTopOnly: true })
    const problems = await region('Data problems')
    const rows = problems.getAllByRole('row').slice(1)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toHaveTextContent('monusco/sites.json')
    expect(problems.getByText('an id that no other record has')).toBeInTheDocument()
    expect(await (await region('Map')).findByRole('button', { name: /^Goma: / })).toBeInTheDocument()
  })

  it('are told in French on a French page', async () => {
    playScenario('partly-bad:sites')
    renderApp('/?lang=fr', { isTopOnly: true })
    const problems = await region('Problèmes de données')
    expect(problems.getByText('un identifiant qu’aucune autre fiche ne porte')).toBeInTheDocument()
    expect(problems.queryByText(/^an? /)).not.toBeInTheDocument()
  })

  it.each([
    ['en', 'Data problems', /^2500 problems were found/, 'Show 100 more'],
    ['fr', 'Problèmes de données', /^2500 problèmes ont été relevés/, 'En montrer 100 de plus'],
  ] as const)(
    'are counted where there are thousands, and the first are listed (%s)',
    async (language, title, count, more) => {
      const bad = Array.from({ length: 2500 }, (_, index) => ({
        id: `C${index}`,
        name: { en: 'x', fr: 'x' },
      }))
      const records = [...publishedJson('monusco/contributors.json').records, ...bad]
      server.use(http.get('*/monusco/contributors.json', () => HttpResponse.json({ records })))
      const user = renderApp(`/?lang=${language}`, { isTopOnly: true, language })
      const problems = await region(title)
      expect(problems.getByText(count)).toBeInTheDocument()
      expect(problems.getAllByRole('row')).toHaveLength(101)
      await user.click(problems.getByRole('button', { name: more }))
      expect(problems.getAllByRole('row')).toHaveLength(201)
      expect(problems.getByRole('cell', { name: 'C199' })).toBeInTheDocument()
    },
  )

  it('are no panel at all when there are none', async () => {
    renderApp('/', { isTopOnly: true })
    await expectFiguresOf41Sites()
    expect(screen.queryByRole('region', { name: 'Data problems' })).not.toBeInTheDocument()
  })
})

describe('a slow line', () => {
  it('says that it is loading', async () => {
    playScenario('slow:sites')
    renderApp('/', { isTopOnly: true })
    expect(await (await region('Map')).findByText('Loading…')).toBeInTheDocument()
    expect(
      await (await region('Key figures')).findByText('12 of 43', {}, { timeout: 5000 }),
    ).toBeInTheDocument()
  })
})
