import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Language } from '#src/domain/names/formats.ts'
import { namesIn } from '#src/domain/names/names.ts'
import { Timeline } from '#src/panels/timeline/Timeline.tsx'
import type { EventType } from '#src/schema/event.ts'
import type { Period } from '#src/domain/page/shown-period.ts'
import type { Updater } from '#src/shared/use-actions.ts'
import { renderWithTexts } from '#tests/kit/render-with-texts.tsx'
import { narrowedTo, provinceRecords } from './timeline-records.ts'

// The chart is loaded when it is wanted; loaded once before, it is there at once in every test.
beforeAll(async () => {
  await import('#src/panels/timeline/TimelineChart.tsx')
})

type Shown = {
  provinces?: readonly string[]
  eventTypes?: readonly EventType[]
  day?: string
  language?: Language
  selectedSite?: string
  period?: Period
}

const show = async ({
  provinces = [],
  eventTypes = [],
  day = '2024-04-09',
  language = 'en',
  ...rest
}: Shown = {}) => {
  // Not drawn anew, as a tab on a busy page is behind: what is chosen goes on from what was chosen, not from what is drawn.
  let chosen = eventTypes
  const actions = {
    onEventTypes: (next: Updater<readonly EventType[]>) => {
      chosen = next(chosen)
    },
    onSelectSite: vi.fn<(id: string) => void>(),
    onDate: vi.fn<(date: string) => void>(),
    onPeriod: vi.fn<(next: Period) => void>(),
  }
  await renderWithTexts(
    <Timeline
      input={narrowedTo(provinces, { eventTypes, period: rest.period ?? 'phase' })}
      names={namesIn(language, provinceRecords, [])}
      day={day}
      note={null}
      selectedSite={rest.selectedSite ?? null}
      {...actions}
    />,
    { language },
  )
  const figure = await screen.findByRole('figure')
  await within(figure).findAllByText(/20\d\d/)
  return { user: userEvent.setup(), figure, chosenTypes: () => chosen, ...actions }
}

const list = () => screen.getByRole('region', { name: /^(Events|Événements)$/ })

const item = (title: string): HTMLElement => {
  const found = within(list()).getByText(title).closest('li')
  if (!found) throw new Error(`no list item with ${title}`)
  return found
}

describe('the list', () => {
  it('tells how late an event was, and to whom a site went', async () => {
    await show()
    const late = item('Mikenge handed over')
    expect(late).toHaveTextContent('11 July 2024')
    expect(late).toHaveTextContent('planned for 30 April 2024')
    expect(late).toHaveTextContent('72 days late')
    expect(late).toHaveTextContent('Recipient: Armed forces (FARDC)')
    expect(item('Bandundu office closed')).not.toHaveTextContent(/late/)
  })

  it('counts no days from or to a date that is no exact day', async () => {
    await show()
    const departure = item('Air unit leaves')
    expect(departure).toHaveTextContent('about 10 May 2024')
    expect(departure).toHaveTextContent('planned for March 2024')
    expect(departure).toHaveTextContent('later than planned')
    expect(departure).not.toHaveTextContent(/days? late/)
  })

  it('speaks French', async () => {
    await show({ language: 'fr' })
    const late = item('Mikenge rétrocédée')
    expect(late).toHaveTextContent('11 juillet 2024')
    expect(late).toHaveTextContent('prévu pour le 30 avril 2024')
    expect(late).toHaveTextContent('72 jours de retard')
    expect(item('Départ de l’unité aérienne')).toHaveTextContent('prévu pour mars 2024plus tard que prévu')
    expect(within(item('Uvira doit être rétrocédée')).getByText('Prévu')).toBeVisible()
    expect(screen.getByText('9 avril 2024 : date affichée')).toBeVisible()
  })

  it('says where sources differ and in what, with the sources', async () => {
    const { user } = await show()
    const camp = item('Camp closed')
    expect(within(camp).getByText('One paper says 11 April.')).not.toBeVisible()
    await user.click(within(camp).getByText('Sources differ'))
    expect(within(camp).getByText('One paper says 11 April.')).toBeVisible()
    expect(
      within(camp)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['first-paper', 'second-paper'])
    expect(within(item('Mikenge handed over')).queryByText('Sources differ')).not.toBeInTheDocument()
  })

  it('shows the figures of an event with its summary', async () => {
    const { user } = await show()
    const resolution = item('Resolution 2717: withdrawal begins')
    await user.click(within(resolution).getByText('Summary and figures'))
    expect(within(resolution).getByText('troops authorized: 11,500')).toBeVisible()
  })

  it('marks the date shown after what had happened by it', async () => {
    await show({ day: '2024-05-01' })
    const mark = screen.getByText('1 May 2024: date shown')
    expect(item('Camp closed').compareDocumentPosition(mark)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(item('Air unit leaves').compareDocumentPosition(mark)).toBe(Node.DOCUMENT_POSITION_PRECEDING)
  })

  it('takes the page to a date as precise as it is, and to a site', async () => {
    const { user, onDate, onSelectSite } = await show({ selectedSite: 'amsar' })
    await user.click(within(list()).getByRole('button', { name: 'June 2019: show this date' }))
    expect(onDate).toHaveBeenCalledWith('2019-06')
    await user.click(within(list()).getByRole('button', { name: 'Mikenge base' }))
    expect(onSelectSite).toHaveBeenCalledWith('mikenge')
    expect(within(list()).getByRole('button', { pressed: true })).toHaveTextContent('Engineering camp')
  })
})

describe('the types of event', () => {
  it('are counted, and chosen in the order of the vocabulary', async () => {
    const { user, chosenTypes } = await show({ eventTypes: ['handover'] })
    const handover = screen.getByRole('button', { name: 'Hand-over, 2 events', pressed: true })
    await user.click(screen.getByRole('button', { name: 'Resolution, 1 event', pressed: false }))
    expect(chosenTypes()).toEqual(['resolution', 'handover'])
    await user.click(handover)
    expect(chosenTypes()).toEqual(['resolution'])
    await user.click(screen.getByRole('button', { name: 'Show all types' }))
    expect(chosenTypes()).toEqual([])
  })

  it('narrow list and marks, but not the lanes', async () => {
    const { figure } = await show({ provinces: ['CD-SK'], eventTypes: ['handover'] })
    expect(within(list()).queryByText('Camp closed')).not.toBeInTheDocument()
    expect(within(figure).getAllByRole('button')).toHaveLength(1)
    for (const lane of ['Mission', 'Whole province', 'Engineering camp'])
      expect(within(figure).getByText(lane)).toBeInTheDocument()
  })

  it('that nothing has offer the way back', async () => {
    const { user, chosenTypes } = await show({ eventTypes: ['ceremony'] })
    expect(screen.getByText('No event of the chosen types for this filter.')).toBeVisible()
    const [, back] = screen.getAllByRole('button', { name: 'Show all types' })
    if (back) await user.click(back)
    expect(chosenTypes()).toEqual([])
  })
})

describe('the chart', () => {
  it('has a lane for each province, with the phase in its own', async () => {
    const { figure } = await show()
    expect(figure).toHaveAccessibleName('Timeline of the drawdown: whole mission')
    for (const name of [
      'Mission',
      'South Kivu',
      'Kwilu',
      'Phase 1, planned end 30 April 2024',
      '2717',
      '9 April 2024',
    ])
      expect(within(figure).getByText(name)).toBeInTheDocument()
  })

  it('names every mark by date, type and title', async () => {
    const { figure } = await show()
    expect(
      within(figure).getByRole('button', { name: 'June 2019, Closure: Bandundu office closed' }),
    ).toBeInTheDocument()
    expect(
      within(figure).getByRole('img', {
        name: /^about 10\sMay 2024, Departure of a contingent: Air unit leaves$/,
      }),
    ).toBeInTheDocument()
  })

  it('opens on the phase of a province chosen alone, and offers the whole record', async () => {
    const { user, figure, onPeriod } = await show({ provinces: ['CD-SK'] })
    for (const text of [
      'Phase 1, South Kivu',
      'Planned end, 30 April 2024',
      'Armed forces (FARDC) · 72 days late',
    ])
      expect(within(figure).getByText(text)).toBeInTheDocument()
    expect(screen.getByText('Left before this period: Walungu camp.')).toBeVisible()
    expect(screen.getByText('2 events lie outside this period.')).toBeVisible()
    expect(within(figure).queryByText('Walungu camp')).not.toBeInTheDocument()

    await user.click(screen.getByRole('radio', { name: 'Whole record' }))
    expect(onPeriod).toHaveBeenCalledWith('whole')
  })

  it('shows the whole record of a province with a phase when asked to', async () => {
    const { figure } = await show({ provinces: ['CD-SK'], period: 'whole' })
    expect(within(figure).getByText('Walungu camp')).toBeInTheDocument()
    expect(screen.queryByText(/outside this period/)).not.toBeInTheDocument()
  })

  it('says when the date shown lies outside the phase', async () => {
    const { figure } = await show({ provinces: ['CD-SK'], day: '2026-03-11', language: 'fr' })
    expect(screen.getByText('La date affichée (11 mars 2026) se situe hors de cette période.')).toBeVisible()
    expect(within(figure).queryByText('11 mars 2026')).not.toBeInTheDocument()
  })

  it('tells what a mark stands for, and selects its site', async () => {
    const { user, figure, onSelectSite } = await show({ provinces: ['CD-SK'] })
    const mark = within(figure).getByRole('button', { name: /Mikenge handed over/ })
    await user.hover(mark)
    const tooltip = screen.getByRole('tooltip')
    expect(tooltip).toHaveTextContent('11 July 2024 · Hand-over')
    expect(tooltip).toHaveTextContent('planned for 30 April 2024 · 72 days late')
    expect(tooltip).toHaveTextContent('Recipient: Armed forces (FARDC)')
    expect(tooltip).toHaveTextContent('Source: some-source')
    expect(tooltip).not.toHaveTextContent('Sources differ')
    await user.click(mark)
    expect(onSelectSite).toHaveBeenCalledWith('mikenge')
    await user.hover(within(figure).getByRole('button', { name: /Camp closed/ }))
    expect(screen.getByRole('tooltip')).toHaveTextContent('Sources differ')
  })

  it('leads with the arrow keys from mark to mark in the order of time', async () => {
    const { user, figure, onSelectSite } = await show({ provinces: ['CD-SK'] })
    const first = within(figure).getByRole('img', { name: /Resolution 2717/ })
    expect(first).toHaveAttribute('tabindex', '0')
    first.focus()
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}')
    expect(screen.getByRole('tooltip')).toHaveTextContent('Camp closed')
    expect(onSelectSite).toHaveBeenCalledWith('amsar')
    await user.keyboard('{End}')
    expect(screen.getByRole('tooltip')).toHaveTextContent('Mikenge handed over')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument()
  })
})

const nothing = () => undefined

it('says what to do if the filter leaves no event', async () => {
  await renderWithTexts(
    <Timeline
      input={{ ...narrowedTo(['CD-MA'], { eventTypes: [], period: 'phase' }), events: [], histories: [] }}
      names={namesIn('en', provinceRecords, [])}
      day="2024-04-09"
      note={null}
      onEventTypes={nothing}
      onPeriod={nothing}
      selectedSite={null}
      onSelectSite={nothing}
      onDate={nothing}
    />,
  )
  expect(screen.getByText('No event for this filter.')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Remove a filter')
  expect(screen.queryByRole('figure')).not.toBeInTheDocument()
})
