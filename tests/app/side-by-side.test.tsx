import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import * as v from 'valibot'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import '#src/app/ComparePanel.tsx'
import '#src/app/SideBySide.tsx'
import { server } from '#mocks/server.ts'
import { leavingMission, leavingMissionFiles } from '#tests/kit/leaving-mission.ts'
import { publishedJson } from '#tests/kit/published-json.ts'
import { renderApp } from '#tests/kit/render-app.tsx'

vi.mock('#src/export/load-fonts.ts', () => ({ loadSvgFont: () => Promise.resolve(null) }))

const list = leavingMissionFiles.get('missions.json')
const [leavingEntry] = v.parse(v.object({ records: v.array(v.unknown()) }), list).records

const serve = (files: ReadonlyMap<string, unknown>) =>
  server.use(...[...files].map(([path, json]) => http.get(`*/${path}`, () => Response.json(json))))

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00A0', ' ')

beforeEach(() => {
  serve(leavingMissionFiles)
  // A picture begun in one test may ask for its font in the next.
  server.use(http.get('*/noto-sans-latin-*', () => new Response(new Uint8Array())))
})

const panel = async (name = 'Side by side') => within(await screen.findByRole('region', { name }))

describe('missions side by side', () => {
  it('are chosen with the keyboard, stand in the link, and are loaded only then', async () => {
    const asked: string[] = []
    server.events.on('request:start', ({ request }) => asked.push(new URL(request.url).pathname))
    const reader = renderApp('/?tab=compare', { isTabOnly: true })
    const shown = await panel()
    expect(await shown.findByText(/No other mission is chosen yet/)).toBeVisible()
    const choice = await shown.findByRole('checkbox', { name: /UNICED/ })
    expect(asked.filter((path) => path.startsWith('/uniced/'))).toEqual([])
    choice.focus()
    await reader.keyboard(' ')
    expect(new URLSearchParams(window.location.search).get('with')).toBe('uniced')
    const steps = within(await shown.findByRole('table', { name: 'How long each step took' }))
    await waitFor(() => expect(steps.getAllByRole('rowheader', { name: 'UNICED' }).length).toBe(5))
    expect(asked.filter((path) => path.startsWith('/uniced/')).toSorted()).toEqual(
      ['contingents', 'deployments', 'events', 'mission', 'provinces', 'sites', 'sources', 'strength'].map(
        (file) => `/uniced/${file}.json`,
      ),
    )
    server.events.removeAllListeners()
  })

  it('say since when each is counted, and a decision known by its month as such', async () => {
    renderApp('/?tab=compare&with=uniced', { isTabOnly: true })
    const shown = await panel()
    expect(await shown.findByText(/UNICED: the decision is dated March 2025 only/)).toHaveTextContent(
      'day 0 is 31 March 2025, when it is certain',
    )
    expect(shown.getByText(/MONUSCO: day 0 is 19 December 2023/)).toBeVisible()
  })

  it('are told in words under the name of each chart', async () => {
    renderApp('/?tab=compare&with=uniced', { isTabOnly: true })
    const shown = await panel()
    const sites = await shown.findByRole('figure', { name: /^Sites .*in % of those on the day/u })
    await waitFor(() => expect(sites).toHaveAccessibleDescription(/UNICED, .* sites still there/u))
    expect(plain(within(sites).getByText(/^MONUSCO, 11/u).textContent)).toMatch(
      /^MONUSCO, 11 March 2026: \d+ sites still there, against \d+ on the day of the decision \(\d+%\)\.$/u,
    )
    const strength = shown.getByRole('figure', { name: /^Actual strength, in %/u })
    expect(plain(within(strength).getByText(/^MONUSCO: /u).textContent)).toMatch(
      /^MONUSCO: \d+ figures? since the decision; the latest, .* days after it: /u,
    )
  })

  it('lead to the documents of each mission on its own page', async () => {
    renderApp('/?tab=compare&with=uniced', { isTabOnly: true })
    const steps = within(await (await panel()).findByRole('table', { name: 'How long each step took' }))
    const [link] = await steps.findAllByRole('link', { name: /United Nations, 24\sJul 1990/u })
    const address = new URLSearchParams(link?.getAttribute('href') ?? '')
    expect([address.get('m'), address.get('tab'), address.get('source')]).toEqual([
      'uniced',
      'sources',
      'a-report',
    ])
  })

  it('leave out what no mission is, and the page’s own, and say so', async () => {
    // The page's own mission is on the list of all, too.
    const published = publishedJson('missions.json').records
    serve(new Map([['missions.json', { records: [leavingEntry, ...published] }]]))
    renderApp('/?tab=compare&with=atlantis,uniced,monusco', { isTabOnly: true })
    expect(await screen.findByText('with: “atlantis” is not known and was left out.')).toBeVisible()
    expect(screen.getByText('with: “monusco” is not known and was left out.')).toBeVisible()
    expect(await (await panel()).findByRole('checkbox', { name: /UNICED/ })).toBeChecked()
  })

  it('are no more than four', async () => {
    renderApp('/?tab=compare&with=a,b,c,uniced', { isTabOnly: true })
    expect(await screen.findByText('with: “uniced” is not known and was left out.')).toBeVisible()
  })

  it('stand without a mission whose files fail, which is told with a way to try again', async () => {
    server.use(http.get('*/uniced/sites.json', () => new Response('', { status: 500 })))
    const reader = renderApp('/?tab=compare&with=uniced', { isTabOnly: true })
    const shown = await panel()
    expect(await shown.findByText('uniced is not shown: its files could not be read.')).toBeVisible()
    expect(shown.getByText(/The file uniced\/sites\.json could not be loaded/)).toBeVisible()
    const steps = within(shown.getByRole('table', { name: 'How long each step took' }))
    expect(steps.getAllByRole('rowheader', { name: 'MONUSCO' }).length).toBe(5)
    serve(leavingMissionFiles)
    await reader.click(shown.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(steps.getAllByRole('rowheader', { name: 'UNICED' }).length).toBe(5))
  })

  it('stand without strengths that could not be read', async () => {
    server.use(http.get('*/uniced/strength.json', () => new Response('', { status: 404 })))
    renderApp('/?tab=compare&with=uniced', { isTabOnly: true })
    const shown = await panel()
    expect(await shown.findByText('UNICED is shown without what could not be read:')).toBeVisible()
    const rows = within(shown.getByRole('table', { name: 'Actual strength since the decision' }))
    expect(rows.getByRole('row', { name: /UNICED no data/ })).toBeVisible()
  })

  it('say while one is coming that it is', async () => {
    server.use(http.get('*/uniced/events.json', () => new Promise<Response>(() => {})))
    renderApp('/?tab=compare&with=uniced', { isTabOnly: true })
    expect(await (await panel()).findByText('uniced is loading…')).toBeVisible()
  })

  it('are none where no other is published', async () => {
    serve(new Map([['missions.json', { records: [] }]]))
    renderApp('/?tab=compare', { isTabOnly: true })
    expect(await (await panel()).findByText('No other mission is published here.')).toBeVisible()
  })

  it('are told in French', async () => {
    renderApp('/?tab=compare&with=uniced', { language: 'fr', isTabOnly: true })
    const shown = await panel('Comparaison')
    const steps = within(await shown.findByRole('table', { name: 'Durée de chaque étape' }))
    await waitFor(() => expect(steps.getAllByRole('rowheader', { name: 'UNICED' }).length).toBe(5))
    const [row] = steps.getAllByRole('row', { name: /UNICED Moitié des sites fermés/ })
    expect(plain(row?.textContent)).toContain('30 juin 2025')
    expect(plain(row?.textContent)).toContain('91 à 121')
  })

  it('are set by calendar years where one has no documented decision, as estimates', async () => {
    serve(
      new Map<string, unknown>([
        ['missions.json', list],
        ['uniced/mission.json', { ...leavingMission, withdrawal: null, basis: 'un-maps' }],
      ]),
    )
    renderApp('/?tab=compare&with=uniced', { isTabOnly: true })
    const shown = await panel()
    expect(await shown.findByText(/UNICED: no decision to leave is documented/)).toBeVisible()
    const years = within(
      shown.getByRole('table', { name: 'Troops by calendar year, estimates from UN maps' }),
    )
    expect(
      years.getAllByRole('row', { name: /MONUSCO 20\d\d about [\d,]+ about \d+%/ }).length,
    ).toBeGreaterThan(5)
    expect(shown.getAllByText(/never against documented sites/)[0]).toBeVisible()
  })
})

describe('two dates side by side', () => {
  it('are a quarter apart until a first date is chosen, which stands in the link', async () => {
    const reader = renderApp('/?tab=compare&date=2024-06-30', { isTabOnly: true })
    const shown = await panel()
    expect(await shown.findByText(/No first date is chosen: three months before/)).toHaveTextContent(
      /30\sMarch 2024/u,
    )
    await reader.type(shown.getByRole('textbox', { name: 'First date' }), '2024-01{Enter}')
    expect(new URLSearchParams(window.location.search).get('from')).toBe('2024-01')
    expect(
      await shown.findByRole('img', {
        name: /^Map of the sites, 31\sJanuary 2024.*Map of the sites, 30\sJune 2024/u,
      }),
    ).toBeVisible()
  })
})
