import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { patience } from '#src/shared/citing/arrive.ts'
import { publishDisputedEvents } from '#tests/kit/disputed-records.ts'
import { renderApp } from '#tests/kit/render-app.tsx'

// A link opens at one figure: on its tab, on screen, in focus, marked and said.

beforeAll(async () => {
  await Promise.all([
    import('#src/panels/plan/PlanView.tsx'),
    import('#src/panels/strength/StrengthPanel.tsx'),
    import('#src/panels/strength/StrengthFigures.tsx'),
    import('#src/panels/strength/Estimates.tsx'),
    import('#src/panels/strength/HeadcountsPart.tsx'),
    import('#src/panels/map/MapExport.tsx'),
    import('#src/panels/strength/StrengthExports.tsx'),
    import('#src/panels/plan/BurnDownChart.tsx'),
    import('#src/panels/plan/SlippageChart.tsx'),
    import('#src/panels/timeline/TimelineChart.tsx'),
    import('#src/panels/strength/StrengthChart.tsx'),
    import('#src/panels/strength/EstimateChart.tsx'),
    import('#src/panels/outputs/OutputChart.tsx'),
  ])
})

const scrolled = vi.fn<(this: Element) => void>()

beforeEach(() => {
  scrolled.mockClear()
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function scroll(this: Element) {
    scrolled.call(this)
  })
})

/** What the page is opened at once it has the focus; it must be on screen and marked. */
const opened = async (): Promise<HTMLElement> => {
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-cited'), { timeout: 20_000 })
  const element = document.activeElement
  if (!(element instanceof HTMLElement)) throw new Error('nothing is in focus')
  expect(scrolled.mock.contexts).toContain(element)
  return element
}

const isSaid = (text: RegExp) =>
  screen.findByText((_, element) => element?.tagName === 'OUTPUT' && text.test(element.textContent))

describe('a link to a figure', () => {
  it('opens an output on its tab, which Back leaves again', async () => {
    const user = renderApp('/?output=chn-projects', { isTabOnly: true })
    const figure = await opened()
    expect(figure).toHaveTextContent('more than 580')
    expect(screen.getByRole('tab', { name: 'Outputs' })).toHaveAttribute('aria-selected', 'true')
    expect(
      await isSaid(/^Opened from the link: more than 580 projects, Chinese contingent/),
    ).toBeInTheDocument()
    await user.click(screen.getByRole('tab', { name: 'Sites' }))
    expect(window.location.search).toBe('?tab=sites')
    expect(document.querySelector('[data-cited]')).toBeNull()
    window.history.back()
    await screen.findByRole('region', { name: 'Outputs' })
    expect(await opened()).toHaveTextContent('more than 580')
  })

  it('opens a part of an output, unfolding what holds it', async () => {
    renderApp('/?output=chn-25-tasks', { isTabOnly: true })
    const part = await opened()
    expect(part.closest('details')).toHaveAttribute('open')
  })

  it('opens a row of the strengths', async () => {
    renderApp('/?strength=2016-03-31-total-uniformed', { isTabOnly: true })
    const row = await opened()
    expect(row).toHaveTextContent('22,016')
    expect(row.tagName).toBe('TR')
    expect(screen.getByRole('tab', { name: 'Strength' })).toHaveAttribute('aria-selected', 'true')
  })

  it('opens a line of a history, until another site is chosen', async () => {
    const user = renderApp('/?province=CD-SK&date=2024-06-30&site=amsar&line=2024-04-09-amsar-closure', {
      isTopOnly: true,
    })
    expect(await opened()).toHaveTextContent('Amsar camp: closing ceremony')
    await user.click(screen.getByRole('button', { name: 'Close the site' }))
    expect(window.location.search).toBe('?date=2024-06-30&province=CD-SK')
  })

  it.each([
    ['timeline', /^Opened from the link: Timeline of /],
    ['burn-down', /^Opened from the link: Sites not yet documented as closed and the plan/],
    ['slippage', /^Opened from the link: Days from the planned/],
    ['strength', /^Opened from the link: Strength$/],
    ['headcounts', /^Opened from the link: Monthly head counts/],
    ['estimates', /^Opened from the link: Estimated troops from map symbols/],
    ['outputs-road-km', /^Opened from the link: Roads: km$/],
    ['map', /^Opened from the link: Map$/],
  ])('opens the chart %s', async (chart, name) => {
    renderApp(`/?chart=${chart}`, { isTabOnly: chart !== 'map' })
    const element = await opened()
    expect(element).toHaveAttribute('data-cite', `chart ${chart}`)
    expect(await isSaid(name)).toBeInTheDocument()
  })

  it('names a figure that is not known', async () => {
    renderApp('/?output=atlantis', { isTabOnly: true })
    expect(await screen.findByText('output: “atlantis” is not known and was left out.')).toBeVisible()
    expect(await screen.findByRole('tab', { name: 'Outputs' })).toHaveAttribute('aria-selected', 'true')
  })

  it('names a line that the site does not have', async () => {
    renderApp('/?site=amsar&line=2019-06-close-matadi', { isTopOnly: true })
    expect(
      await screen.findByText('line: “2019-06-close-matadi” is not known and was left out.'),
    ).toBeVisible()
  })

  it('says if the filter hides the figure', async () => {
    // What is waited for does not come: here it is not waited for.
    const later = globalThis.setTimeout
    vi.spyOn(globalThis, 'setTimeout').mockImplementation((act: () => void, wait?: number) =>
      later(act, wait === patience ? 0 : wait),
    )
    renderApp('/?province=CD-NK&output=chn-projects', { isTabOnly: true })
    expect(
      await screen.findByText(
        /^What the link opens at is not shown with this filter/,
        {},
        { timeout: 15_000 },
      ),
    ).toBeVisible()
  })

  it('is opened from the list of what rests on a source', async () => {
    const user = renderApp('/?tab=sources&source=monusco-pr-2024-04-09', { isTabOnly: true })
    const sources = within(await screen.findByRole('region', { name: 'Sources' }))
    await user.click(await sources.findByRole('button', { name: /^more than 580 projects/ }))
    expect(window.location.search).toContain('tab=outputs')
    expect(window.location.search).toContain('output=chn-projects')
    expect(await opened()).toHaveTextContent('more than 580')
  })
})

describe('copy citation', () => {
  it('of an output, with the link that opens at it', async () => {
    const user = renderApp('/?province=CD-SK&tab=outputs', { isTabOnly: true })
    const button = await screen.findByRole('button', { name: /^Copy citation: more than 580 projects/ })
    await user.click(button)
    expect(await screen.findByText('Citation copied')).toBeVisible()
    const text = await navigator.clipboard.readText()
    expect(text).toMatch(
      /^More than 580 projects: Chinese contingent \(engineering company\), China, South Kivu/,
    )
    expect(text).toContain('?province=CD-SK&tab=outputs&output=chn-projects&lang=en')
  })

  it('of a line of a history, in French', async () => {
    publishDisputedEvents()
    const user = renderApp('/?province=CD-SK&date=2024-06-30&site=amsar', { language: 'fr', isTopOnly: true })
    await user.click(await screen.findByRole('button', { name: /^Copier la citation\s: 29\savril 2024/ }))
    expect(await screen.findByText('Citation copiée')).toBeVisible()
    const text = await navigator.clipboard.readText()
    expect(text).toMatch(/29\savril 2024 \(9\savril selon quatre sources\)\s: Amsar/)
    expect(text).toContain('site=amsar&line=2024-04-29-amsar-handover&lang=fr')
  })

  it('of a row of the strengths', async () => {
    const user = renderApp('/?tab=strength', { isTabOnly: true })
    const [first] = await screen.findAllByRole('button', {
      name: /^Copy citation: total uniformed personnel, 31\sMarch 2016/,
    })
    if (!first) throw new Error('no control')
    await user.click(first)
    expect(await navigator.clipboard.readText()).toContain('tab=strength&strength=2016-03-31-total-uniformed')
  })

  it.each([
    [
      '/?province=CD-SK',
      'Timeline',
      /^Timeline: MONUSCO, South Kivu, .*\n18 sites of the drawdown in South Kivu/,
      'chart=timeline',
    ],
    [
      '/?province=CD-SK&view=plan&count=handed-over',
      'Burn-down',
      /^Burn-down: MONUSCO, South Kivu, .*\nA site counts as left when it was handed over\.\n/,
      'view=plan&count=handed-over&chart=burn-down',
    ],
    [
      '/?province=CD-SK&view=plan',
      'Slippage: every planned date',
      /^Slippage: .*: MONUSCO, South Kivu/,
      'view=plan&chart=slippage',
    ],
    ['/?province=CD-SK&tab=strength', 'Strength', /^Strength: MONUSCO, [^S]/, 'tab=strength&chart=strength'],
    [
      '/?province=CD-SK&date=2016-12-15&tab=strength',
      'Monthly head counts',
      /^Monthly head counts: MONUSCO, 15\sDecember 2016\n.*Total: 18,826 \(head count of October 2016, MONUSCO\)\./,
      'chart=headcounts',
    ],
    [
      '/?province=CD-SK&contributor=CHN&tab=strength',
      'Estimated troops, 1999 to 2024',
      /^Estimated troops.*: MONUSCO, South Kivu.*\nContributors: China\.\n/,
      'chart=estimates',
    ],
    [
      '/?province=CD-SK',
      'Map',
      /^Map: MONUSCO, South Kivu, .*\n\d+ sites of the drawdown in South Kivu/,
      'chart=map',
    ],
  ])('of a chart: %s, %s', async (url, name, start, link) => {
    const user = renderApp(url, { isTopOnly: name === 'Map', isTabOnly: name !== 'Map' })
    await user.click(await screen.findByRole('button', { name: `Copy citation: ${name}` }))
    const text = await navigator.clipboard.readText()
    expect(text).toMatch(start)
    expect(text).toContain(link)
    expect(text).toMatch(/\nSources?: /)
  })

  it('of a group of outputs', async () => {
    const user = renderApp('/?province=CD-SK&tab=outputs', { isTabOnly: true })
    const [first] = await screen.findAllByRole('button', { name: /^Copy citation: Bars: / })
    if (!first) throw new Error('no group with a chart')
    await user.click(first)
    const text = await navigator.clipboard.readText()
    expect(text).toMatch(
      /^Medical care: patients: MONUSCO, South Kivu, [^\n]*\n4 figures: outputs that match [^\n]*\nEach figure covers its whole period\. Figures are never added/,
    )
    expect(text).toMatch(/chart=outputs-/)
  })

  it('refused by the browser says so, and shows the text to copy by hand', async () => {
    const user = renderApp('/?province=CD-SK&tab=outputs', { isTabOnly: true })
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(await screen.findByRole('button', { name: /^Copy citation: more than 580 projects/ }))
    expect(
      await screen.findByText('The browser did not let the citation be copied. Copy it from the box.'),
    ).toBeVisible()
    const box = screen.getByRole('textbox', { name: 'Citation, to copy by hand' })
    expect(box.textContent).toMatch(/^More than 580 projects: /)
  })
})
