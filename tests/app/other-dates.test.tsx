import { screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { publishDisputedEvents } from '#tests/kit/disputed-records.ts'
import { renderApp } from '#tests/kit/render-app.tsx'

// Every place of the page that says the date of a step or event alone says those of other sources with it.

beforeAll(async () => {
  await Promise.all([
    import('#src/panels/plan/PlanView.tsx'),
    import('#src/panels/plan/BurnDownChart.tsx'),
    import('#src/panels/plan/SlippageChart.tsx'),
    import('#src/panels/timeline/TimelineChart.tsx'),
  ])
})

beforeEach(publishDisputedEvents)

const disputed = /29\sApril 2024 \(9\sApril according to four sources\)/

const region = async (name: string) => within(await screen.findByRole('region', { name }))

describe('the hand-over of Amsar', () => {
  it('in the status of the selected site, in its history and on the map', async () => {
    const user = renderApp('/?province=CD-SK&date=2024-06-30&site=amsar', { isTopOnly: true })
    const detail = within(await screen.findByRole('article', { name: /Amsar/ }))
    expect(await detail.findByText(/^Handed over, /)).toHaveTextContent(
      'Handed over, 29 April 2024 (9 April according to four sources), to Armed forces (FARDC)',
    )
    expect(
      await detail.findByRole('button', { name: /^29\sApril 2024 \(9\sApril according to four sources\)$/ }),
    ).toBeVisible()
    // The map waits for its outlines, which come with a file of their own.
    const mark = await screen.findByRole('button', {
      name: /Amsar.*, Handed over, 29\sApril 2024 \(9\sApril according/,
    })
    await user.hover(mark)
    expect(await screen.findByRole('tooltip')).toHaveTextContent(disputed)
  })

  it('in French', async () => {
    renderApp('/?province=CD-SK&date=2024-06-30&site=amsar', { language: 'fr', isTopOnly: true })
    expect(await screen.findByText(/^Rétrocédé, /)).toHaveTextContent(
      'Rétrocédé, 29 avril 2024 (9 avril selon quatre sources), aux Forces armées (FARDC)',
    )
  })

  it('in the list of sites, where one source is named', async () => {
    renderApp('/?province=CD-SK&date=2024-06-30&tab=sites', { isTabOnly: true })
    const sites = await region('Sites')
    expect(
      await sites.findByText(/Handed over, 29\sApr 2024 \(9\sApr according to four sources\)/),
    ).toBeVisible()
    expect(await sites.findByText(/25\sMay 2024 \(28\sMay according to La Prunelle RDC\)/)).toBeVisible()
  })

  it('in the events of the timeline, its marks and what they tell', async () => {
    const user = renderApp('/?province=CD-SK&date=2024-06-30')
    const timeline = await region('Timeline')
    expect(
      await timeline.findByRole('button', {
        name: /^29\sApril 2024 \(9\sApril according to four sources\): show this date$/,
      }),
    ).toBeVisible()
    const called = /^29\sApril 2024 \(9\sApril according to four sources\)[^:]* Hand-over/
    await timeline.findByRole('button', { name: called })
    // A chart that is drawn once more, as more of the page comes, is pointed at once more.
    await vi.waitFor(
      async () => {
        const mark = timeline.getByRole('button', { name: called })
        await user.unhover(mark)
        await user.hover(mark)
        expect(timeline.getByRole('tooltip')).toHaveTextContent(disputed)
      },
      { timeout: 20_000 },
    )
  })

  it('in the lines of what changed', async () => {
    renderApp('/?province=CD-SK&date=2024-07-15&from=2024-04-01&tab=changes', { isTabOnly: true })
    const changes = await region('What changed')
    await changes.findByRole('region', { name: 'Events in order' })
    for (const name of ['Sites', 'Events in order']) {
      const list = within(changes.getByRole('region', { name }))
      // oxlint-disable-next-line no-await-in-loop -- one list after the other
      expect(await list.findByText(disputed)).toBeVisible()
      // oxlint-disable-next-line no-await-in-loop
      expect(await list.findByText(/25\sMay 2024 \(28\sMay according to La Prunelle RDC\)/)).toBeVisible()
    }
  })

  it('in the tables of burn-down and slippage', async () => {
    renderApp('/?province=CD-SK&date=2024-07-15&view=plan&count=handed-over', { isTabOnly: true })
    const burnDown = await screen.findByRole('table', { name: /^Changes, deadlines/ })
    expect(await within(burnDown).findByText(disputed)).toBeVisible()
    const slippage = await screen.findByRole('table', { name: 'Every planned date with its outcome' })
    expect(
      await within(slippage).findByText(/25\sMay 2024 \(28\sMay according to La Prunelle RDC\)/),
    ).toBeVisible()
  })
})
