import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { playScenario } from '#mocks/server.ts'
import { renderApp } from '#tests/kit/render-app.tsx'

// Views and charts are loaded when they are wanted; loaded once before, they are there at once in every test.
beforeAll(async () => {
  await Promise.all([
    import('#src/panels/plan/PlanView.tsx'),
    import('#src/panels/strength/StrengthFigures.tsx'),
    import('#src/panels/strength/Estimates.tsx'),
    import('#src/panels/strength/HeadcountsPart.tsx'),
    import('#src/panels/plan/BurnDownChart.tsx'),
    import('#src/panels/plan/SlippageChart.tsx'),
    import('#src/panels/strength/StrengthChart.tsx'),
    import('#src/panels/strength/EstimateChart.tsx'),
  ])
})

const region = async (name: string) => within(await screen.findByRole('region', { name }))

/** The cells of the rows of a table that hold a text, joined. */
const rowsWith = (table: HTMLElement, text: string | RegExp): readonly string[] =>
  within(table)
    .getAllByRole('row')
    .filter((row) => within(row).queryAllByText(text).length > 0)
    .map((row) => [...row.children].map((cell) => cell.textContent.trim()).join(' | '))
    // No-break spaces keep dates and numbers on one line; a test reads them as spaces.
    .map((row) => row.replaceAll('\u00a0', ' '))

describe('plan and actual', () => {
  it('is the second view of the timeline, and in the link', async () => {
    const user = renderApp('/?province=CD-SK', { isTabOnly: true })
    const timeline = await region('Timeline')
    await user.click(await timeline.findByRole('radio', { name: 'Plan and actual' }))
    expect(window.location.search).toBe('?province=CD-SK&view=plan')
    expect(await timeline.findByText('Burn-down: South Kivu', {}, { timeout: 5000 })).toBeInTheDocument()
    await user.click(timeline.getByRole('radio', { name: 'it was handed over' }))
    await user.click(timeline.getByRole('radio', { name: 'Phase 1' }))
    expect(window.location.search).toBe('?province=CD-SK&view=plan&count=handed-over&period=phase')
  })

  it('writes out the gap of South Kivu after the last hand-overs', async () => {
    renderApp('/?province=CD-SK&date=2024-07-15&view=plan&count=handed-over', { isTabOnly: true })
    const timeline = await region('Timeline')
    expect(await timeline.findByText('12', { selector: 'strong' })).toBeInTheDocument()
    expect(
      timeline.getByText(
        /^sites not yet documented as handed over on 15 July 2024 \(4 with operations ceased, 8 closed\)/,
      ),
    ).toBeInTheDocument()
    expect(
      timeline.getByText(
        /^Last documented hand-over of a site with a planned date: Mikenge base and Minembwe base, on 11 July 2024, 72 days late \(planned for 30 April 2024\)\./,
      ),
    ).toBeInTheDocument()
  })

  it('counted by the end of operations the same day met its deadline', async () => {
    renderApp('/?province=CD-SK&date=2024-04-30&view=plan&count=operations-ceased', { isTabOnly: true })
    const table = await screen.findByRole('table', { name: /^Changes, deadlines/ })
    expect(rowsWith(table, 'Deadline met')).toEqual([
      expect.stringContaining('30 April 2024 | Deadline met | 0 of 14 sites remaining'),
    ])
  })

  it('shows the published counts that disagree, each with who said it', async () => {
    renderApp('/?province=CD-SK&view=plan', { isTabOnly: true })
    const table = await screen.findByRole('table', { name: 'Published counts that disagree' })
    const said = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => `${row.children[0]?.textContent}: ${row.children[2]?.textContent}`)
    expect(said).toEqual([
      '14: Xinhua',
      '14: AFP',
      '9: MONUSCO',
      '2: MONUSCO',
      '4: a minister of the province',
      'more than 10: 7sur7.cd',
      '7: MONUSCO',
      '10: cs-hub.org',
    ])
  })

  it('lists every planned date with its outcome, as it stood at the date', async () => {
    renderApp('/?province=CD-SK&date=2024-06-10&view=plan', { isTabOnly: true })
    const table = await screen.findByRole('table', { name: 'Every planned date with its outcome' })
    // Sources have their names once their own file is there.
    await within(table).findByText(/Congo Inter\)/)
    expect(rowsWith(table, 'Sange base closed')).toEqual([
      expect.stringContaining(
        '30 April 2024 | 25 days late | 25 May 2024 (28 May according to Congo Inter) | Sange base closed',
      ),
    ])
    expect(rowsWith(table, 'Minembwe base transferred to the army')).toEqual([
      expect.stringContaining('30 April 2024 | not done, 41 days so far |  | Minembwe base'),
    ])
    // Neither the end of the phase, announced on 25 June, nor the outcome of what was to come.
    expect(rowsWith(table, /^End of/)).toEqual([])
    expect(rowsWith(table, /does not happen/)).toEqual([])
    expect(rowsWith(table, /Timetable presented/)).toEqual([
      expect.stringContaining('31 December 2024 | Pending'),
    ])
  })

  it('says returns: a departure suspended, access lost, a visit; a return only announced is none', async () => {
    renderApp('/?view=plan', { isTabOnly: true })
    const slippage = await screen.findByRole('table', { name: 'Every planned date with its outcome' })
    expect(within(slippage).getByText(/Suspended before its day: DRC says conditions/)).toBeInTheDocument()
    const changes = screen.getByRole('table', { name: /^Changes, deadlines/ })
    expect(rowsWith(changes, 'Opened again')).toEqual([])
    expect(rowsWith(changes, 'Access lost')).toEqual([expect.stringContaining('Uvira')])
    expect(rowsWith(changes, 'Visited by MONUSCO')).toEqual([expect.stringContaining('Uvira')])
  })

  it('speaks French', async () => {
    renderApp('/?province=CD-SK&date=2024-07-15&view=plan', { language: 'fr', isTabOnly: true })
    const timeline = await region('Chronologie')
    expect(
      await timeline.findByText(
        /^sites dont la fermeture n’est pas documentée au 15 juillet 2024 \(4 aux opérations terminées\)/,
      ),
    ).toBeInTheDocument()
    expect(timeline.getByText(/le 11 juillet 2024, 72 jours de retard/)).toBeInTheDocument()
    expect(
      timeline.getByRole('heading', { name: 'Écarts\u00a0: toutes les dates prévues' }),
    ).toBeInTheDocument()
  })

  it('says that a province without sites or plans has none', async () => {
    renderApp('/?province=CD-SA&view=plan', { isTabOnly: true })
    const timeline = await region('Timeline')
    expect(await timeline.findByText('No site of the drawdown matches these filters.')).toBeInTheDocument()
    expect(
      await timeline.findByText('No published count is on record for these provinces.'),
    ).toBeInTheDocument()
  })

  it('goes on without the published counts, and says so', async () => {
    playScenario('missing:site-counts')
    renderApp('/?province=CD-SK&view=plan', { isTabOnly: true })
    const timeline = await region('Timeline')
    expect(await timeline.findByText(/Shown without monusco\/site-counts\.json/)).toBeInTheDocument()
    expect(timeline.getByRole('heading', { name: 'Slippage: every planned date' })).toBeInTheDocument()
  })
})

describe('strength', () => {
  it('has ceilings with their resolutions and actual strengths with their qualifiers', async () => {
    renderApp('/?tab=strength', { isTabOnly: true })
    const strength = await region('Strength')
    const table = await strength.findByRole('table', { name: 'Ceilings and actual strengths of the mission' })
    expect(rowsWith(table, '11,500, resolution 2717')).toEqual([
      expect.stringContaining('1 July 2024 | Military personnel | 11,500, resolution 2717'),
    ])
    expect(rowsWith(table, 'more than 15,000')).toHaveLength(1)
    expect(rowsWith(table, '11,500, resolution 2808, unchanged')).toHaveLength(1)
    expect(
      await strength.findByRole('figure', { name: 'Military personnel: ceiling and actual strength' }),
    ).toBeInTheDocument()
    expect(await strength.findByText('11,500, res. 2717')).toBeInTheDocument()
  })

  it('sets partial figures apart, and says why', async () => {
    renderApp('/?tab=strength', { isTabOnly: true })
    const table = await screen.findByRole('table', { name: 'Figures that belong to no line of the charts' })
    expect(rowsWith(table, 'on top of the ceiling, not the whole of it')).toEqual([
      expect.stringContaining('360 additional formed police'),
    ])
    expect(rowsWith(table, 'part of the mission only')).toEqual([
      expect.stringContaining('about 800 Indian contingent, Goma'),
      expect.stringContaining('about 400 Indian contingent, Sake'),
      expect.stringContaining('about 8,000 troops in eastern DRC'),
    ])
  })

  it('calls the estimates estimates, by province or contributor', async () => {
    const user = renderApp('/?tab=strength', { isTabOnly: true })
    const strength = await region('Strength')
    expect(await strength.findByText(/An estimate read off the unit symbols/)).toBeInTheDocument()
    await user.click(strength.getByRole('radio', { name: 'By contributor' }))
    expect(window.location.search).toBe('?tab=strength&by=contributor')
    await user.click(strength.getByText('Table of the estimates'))
    const table = strength.getByRole('table', { name: 'Estimates by year, by contributor' })
    expect(within(table).getByRole('rowheader', { name: '2010' })).toBeInTheDocument()
    expect(within(table).getByRole('columnheader', { name: 'Pakistan' })).toBeInTheDocument()
  })

  it('names the month of each number that was counted by the date, and every month in a table', async () => {
    const user = renderApp('/?province=CD-SK&tab=strength&date=2016-12-15', { isTabOnly: true })
    const strength = await region('Strength')
    expect(await strength.findByRole('heading', { name: 'Monthly head counts' })).toBeInTheDocument()
    const [troops] = strength.getAllByText('head count of October 2016, MONUSCO')
    expect(troops?.closest('dd')).toHaveTextContent('16,974 head count of October 2016, MONUSCO')
    expect(strength.getAllByText('head count of October 2016, MONUSCO')).toHaveLength(4)
    expect(
      strength.getByText(
        'After that of October 2016 there is no monthly head count up to 15 December 2016.',
        { normalizer: (text) => text.replaceAll('\u00a0', ' ') },
      ),
    ).toBeInTheDocument()
    await user.click(strength.getByText('Table of all months'))
    const table = strength.getByRole('table', { name: 'Head counts by month' })
    expect(within(table).getAllByRole('row')).toHaveLength(211)
    expect(rowsWith(table, 'Jun 2010')).toEqual(['Jun 2010 | MONUC | 18,653 | 1,229 | 704 | 20,586 | 57'])
    expect(rowsWith(table, 'Sept 1999')).toEqual(['Sept 1999 | MONUC | – | – | 30 | 30 | 15'])
  })

  it('has no number of a month that had not ended', async () => {
    renderApp('/?tab=strength&date=1999-09-29', { language: 'fr', isTabOnly: true })
    const strength = await region('Effectifs')
    expect(await strength.findByText(/^Il n’y a pas d’effectif mensuel jusqu’au 29\sseptembre 1999\.$/)).toBeInTheDocument() // prettier-ignore
    expect(strength.queryByText(/^effectif de /)).toBeNull()
  })

  it('shows nothing of head counts where the mission has none', async () => {
    playScenario('empty:headcounts')
    renderApp('/?tab=strength', { isTabOnly: true })
    const strength = await region('Strength')
    expect(await strength.findByRole('radio', { name: 'By province' })).toBeChecked()
    expect(strength.queryByRole('heading', { name: 'Monthly head counts' })).toBeNull()
  })

  it('keeps all else where the file of head counts is missing, and says that it is', async () => {
    playScenario('missing:headcounts')
    renderApp('/?tab=strength', { isTabOnly: true })
    const strength = await region('Strength')
    expect(await strength.findByText(/Shown without monusco\/headcounts\.json/)).toBeInTheDocument()
    expect(await strength.findByRole('radio', { name: 'By province' })).toBeChecked()
  })

  it('says that the maps show nothing for a filter', async () => {
    renderApp('/?tab=strength&province=CD-SA', { language: 'fr', isTabOnly: true })
    const strength = await region('Effectifs')
    expect(
      await strength.findByText('Les cartes de l’ONU ne montrent pas de troupes pour ce filtre.'),
    ).toBeInTheDocument()
  })

  it('keeps the estimates when its own file is missing', async () => {
    playScenario('missing:strength')
    renderApp('/?tab=strength', { isTabOnly: true })
    const strength = await region('Strength')
    expect(await strength.findByText('The file monusco/strength.json was not found.')).toBeInTheDocument()
    expect(await strength.findByRole('radio', { name: 'By province' })).toBeChecked()
  })
})

describe('the gap of a province with one site', () => {
  it('is on time where the month of the closure and the planned day agree, as in the slippage', async () => {
    renderApp('/?province=CD-EQ&view=plan', { isTabOnly: true })
    const timeline = await region('Timeline')
    expect(await timeline.findByText(/, on time \(planned for 30 June 2019\)\.$/)).toBeInTheDocument()
    expect(timeline.getByText('The only site of the drawdown here.', { exact: false })).toBeInTheDocument()
  })

  it('is told in French for one site', async () => {
    renderApp('/?province=CD-EQ&view=plan&lang=fr', { isTabOnly: true })
    const table = await screen.findByRole('table', { name: /^Changements, échéances/ })
    expect(rowsWith(table, 'Échéance tenue')).toEqual([
      expect.stringContaining('30 juin 2019 | Échéance tenue | 0 sur 1 site restant |'),
    ])
    expect(screen.getByText('Le seul site du désengagement ici.', { exact: false })).toBeInTheDocument()
  })
})
