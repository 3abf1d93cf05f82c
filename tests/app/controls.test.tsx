import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '#tests/kit/render-app.tsx'

const region = async (name: string) => within(await screen.findByRole('region', { name }))

describe('filters', () => {
  it('narrow the page and say so in a sentence, with chips that undo it', async () => {
    const user = renderApp('/?date=2024-04-29', { isTopOnly: true })
    const filters = await region('Filters')
    await user.click(await filters.findByRole('checkbox', { name: /^South Kivu/ }))
    await user.click(filters.getByRole('checkbox', { name: /^China/ }))
    expect(
      filters.getByText(
        /^2 sites of the drawdown in South Kivu with contingents of China, on 29 April 2024; \+ 1 place known from UN maps only, on maps of 2024\./,
      ),
    ).toBeInTheDocument()
    expect(window.location.search).toBe('?date=2024-04-29&province=CD-SK&contributor=CHN')
    await user.click(filters.getByRole('button', { name: 'Remove the filter China' }))
    expect(window.location.search).toBe('?date=2024-04-29&province=CD-SK')
    await user.click(filters.getByRole('button', { name: 'Clear all' }))
    expect(window.location.search).toBe('?date=2024-04-29')
  })

  it('count under the other filters', async () => {
    const user = renderApp('/?date=2024-04-29', { isTopOnly: true })
    const filters = await region('Filters')
    const pakistan = await filters.findByRole('checkbox', { name: /^Pakistan/ })
    const before = pakistan.closest('label')?.textContent
    await user.click(filters.getByRole('checkbox', { name: /^South Kivu/ }))
    expect(pakistan.closest('label')?.textContent).not.toBe(before)
  })

  it('find a value in a long list, with or without its accents', async () => {
    const user = renderApp('/', { isTopOnly: true })
    const filters = await region('Filters')
    await user.type(await filters.findByRole('searchbox', { name: 'Search: Province' }), 'equateur')
    expect(filters.getByRole('checkbox', { name: /^Équateur/ })).toBeInTheDocument()
    expect(filters.queryByRole('checkbox', { name: /^South Kivu/ })).not.toBeInTheDocument()
  })

  it('say when nothing matches', async () => {
    renderApp('/?province=CD-KN&contributor=CHN', { isTopOnly: true })
    const filters = await region('Filters')
    expect(await filters.findByText(/No site matches these filters on this date/)).toBeInTheDocument()
  })

  it('offer what is not documented on the date', async () => {
    const user = renderApp('/?date=2024-06-30', { isTopOnly: true })
    const filters = await region('Filters')
    await user.click(await filters.findByRole('button', { name: 'Show them' }))
    expect(window.location.search).toBe('?date=2024-06-30&status=not-documented')
  })
})

describe('the date', () => {
  it('is typed to the day, the month or the year', async () => {
    const user = renderApp('/', { isTopOnly: true })
    const date = await region('Date')
    const field = await date.findByRole('textbox', { name: 'Go to a date' })
    await user.type(field, '2024-04{Enter}')
    expect(window.location.search).toBe('?date=2024-04')
    expect(date.getByText('April 2024')).toBeInTheDocument()
  })

  it('that is none is said to be none, and changes nothing', async () => {
    const user = renderApp('/?date=2024-04-09', { isTopOnly: true })
    const date = await region('Date')
    await user.type(await date.findByRole('textbox', { name: 'Go to a date' }), '9 April{Enter}')
    expect(date.getByRole('alert')).toHaveTextContent(
      '“9 April” is not a date. Write 9 April 2024, 2024-04-09, 2024-04 or 2024.',
    )
    expect(window.location.search).toBe('?date=2024-04-09')
  })

  it('steps with the keys over the days on which something changes', async () => {
    renderApp('/?date=2024-04-09', { isTopOnly: true })
    const slider = await screen.findByRole('slider', { name: 'Date shown' })
    expect(slider).toHaveAttribute('aria-valuetext', '9\u00a0April 2024, 2 events')
    fireEvent.keyDown(slider, { key: 'ArrowRight' })
    expect(window.location.search).toBe('?date=2024-04-19')
    fireEvent.keyDown(slider, { key: 'ArrowLeft' })
    fireEvent.keyDown(slider, { key: 'ArrowLeft' })
    expect(window.location.search).toBe('?date=2024-03-31')
    fireEvent.keyDown(slider, { key: 'Home' })
    expect(window.location.search).toBe('?date=2019-03-29')
    fireEvent.keyDown(slider, { key: 'End' })
    expect(window.location.search).toBe('?date=2026-12-31')
  })

  it('while dragged leaves one entry in the history', async () => {
    renderApp('/?date=2024-04-09', { isTopOnly: true })
    const slider = await screen.findByRole('slider', { name: 'Date shown' })
    const before = window.history.length
    for (const value of [2000, 2100, 2200]) fireEvent.change(slider, { target: { value: String(value) } })
    fireEvent.pointerUp(slider)
    expect(window.history.length).toBe(before + 1)
    expect(window.location.search).not.toBe('?date=2024-04-09')
  })

  it('after the last documented day says that the state is the last one known', async () => {
    renderApp('/?date=2026-09-01', { isTopOnly: true })
    await region('Date')
    await waitFor(() =>
      expect(screen.getByRole('region', { name: 'Date' })).toHaveTextContent(
        /Known to 11\sMarch 2026, 8 months ago\. Nothing is documented about the mission after that day/,
      ),
    )
  })

  it('goes back to the last documented day', async () => {
    const user = renderApp('/?date=2024-04-09', { isTopOnly: true })
    await user.click(await screen.findByRole('button', { name: 'Last documented day' }))
    expect(window.location.search).toBe('')
  })
})

describe('the map', () => {
  it('names each mark with its status, describes it on focus, and selects it with Enter', async () => {
    const user = renderApp('/?province=CD-SK&date=2024-02-28', { isTopOnly: true })
    const map = await region('Map')
    const mark = await map.findByRole('button', {
      name: /^Kamanyola base, Handed over, 28.February 2024, to National Police/,
    })
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument()
    fireEvent.focus(mark)
    const tooltip = within(screen.getByRole('tooltip'))
    expect(tooltip.getByText('Kamanyola base')).toBeInTheDocument()
    expect(tooltip.getByText(/^Pakistan/)).toBeInTheDocument()
    expect(mark).toHaveAccessibleDescription(/Xinhua|24|Africanews|7sur7/)
    fireEvent.blur(mark)
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument()
    fireEvent.keyDown(mark, { key: 'Enter' })
    expect(await screen.findByRole('article', { name: 'Kamanyola base' })).toBeInTheDocument()
    expect(window.location.search).toContain('site=kamanyola')
    await user.click(screen.getByRole('button', { name: 'Close the site' }))
    expect(window.location.search).not.toContain('site=')
  })

  it('calls an estimate one, with its year', async () => {
    renderApp('/?province=CD-NK&date=2024-06-30', { isTopOnly: true })
    const map = await region('Map')
    fireEvent.mouseEnter(await map.findByRole('button', { name: /^Goma: / }))
    expect(
      within(screen.getByRole('tooltip')).getByText(/1,400 troops, estimate from UN maps of 2024/),
    ).toBeInTheDocument()
  })

  it('opens sites that lie on one another as a list', async () => {
    const user = renderApp('/?province=CD-SK&date=2024-04-09', { isTopOnly: true })
    const map = await region('Map')
    await user.click(
      await map.findByRole('button', {
        name: /^Engineering camp \(Amsar\), Bukavu.*4 sites here, with .*Level-2 hospital, Bukavu/,
      }),
    )
    const chooser = within(await screen.findByRole('region', { name: 'Sites at this place' }))
    await user.click(chooser.getByRole('button', { name: /hospital/i }))
    expect(window.location.search).toContain('site=bukavu-level2-hospital')
  })

  it.each([
    ['2026-03-11', 'CD-NK', 'Lubero base and sub-office, Closed, 26 December 2023'],
    [
      '2026-03-11',
      'CD-SK',
      'Uvira base, Operations ceased, 30 April 2024; visited by MONUSCO on 23 February 2026 (24 February according to Diplomat.so), after access had been lost',
    ],
  ])('tells a return from a site that was never left, on %s in %s', async (date, province, label) => {
    renderApp(`/?province=${province}&date=${date}`, { isTopOnly: true })
    const map = await region('Map')
    const [name = ''] = label.split(',')
    const mark = await map.findByRole('button', { name: new RegExp(`^${name}`) })
    expect(mark.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).toContain(label)
  })

  it('tells the first site of a stack in full and the others by name and status', async () => {
    renderApp('/?province=CD-SK&date=2024-04-29', { isTopOnly: true })
    const map = await region('Map')
    fireEvent.mouseEnter(await map.findByRole('button', { name: /^Engineering camp .*sites here, with / }))
    const tooltip = within(screen.getByRole('tooltip'))
    expect(
      tooltip.getByText(
        /^Handed over, 29\sApril 2024 \(9\sApril according to four sources\), to Armed forces/,
      ),
    ).toBeInTheDocument()
    expect(tooltip.getAllByRole('listitem').map((item) => item.textContent)).toContain(
      'Level-2 hospital, Bukavu, open',
    )
  })

  it('gives the keyboard back to the map when the list of a stack closes', async () => {
    const user = renderApp('/?province=CD-SK&date=2024-04-09', { isTopOnly: true })
    const map = await region('Map')
    const mark = await map.findByRole('button', { name: /^Engineering camp .*sites here, with / })
    mark.focus()
    await user.keyboard('{Enter}')
    const chooser = within(await screen.findByRole('region', { name: 'Sites at this place' }))
    expect(chooser.getAllByRole('listitem')[0]).toHaveTextContent(/^Engineering camp/)
    await user.keyboard('{Escape}')
    await waitFor(() => expect(mark).toHaveFocus())
    await user.keyboard('{Enter}{Tab}{Enter}')
    await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-pressed', 'true'))
    expect(map.getByRole('button', { pressed: true })).toHaveFocus()
  })

  it('lists the sites that no source places', async () => {
    renderApp('/?province=CD-SK&date=2024-06-30', { isTopOnly: true })
    const map = await region('Map')
    const list = within(await map.findByRole('list', { name: 'Not on the map' }))
    expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Mikenge baseOperations ceased',
      'Bijombo basesClosed',
      'Bibokoboko baseClosed',
    ])
  })

  it('carries the boundary disclaimer and the credits', async () => {
    renderApp('/', { language: 'fr', isTopOnly: true })
    const map = await region('Carte')
    expect(
      await map.findByText(/n’impliquent ni reconnaissance ni acceptation officielle/),
    ).toBeInTheDocument()
    for (const credit of [
      '© OpenStreetMap contributors, geoBoundaries',
      'GSHHG, Wessel and Smith',
      'Natural Earth',
    ])
      expect(map.getByRole('link', { name: credit })).toBeInTheDocument()
  })
})

describe('the list of sites', () => {
  it('holds the sites of the map and those that are not on it', async () => {
    const user = renderApp('/?province=CD-SK&date=2024-06-30&tab=sites')
    const sites = await region('Sites')
    expect(
      await sites.findByText(
        /^18 sites of the drawdown; 6 sites not yet documented as closed \(6 with operations ceased\); \+ 3 places known from UN maps only, last seen on maps of 2024\. In order of importance/,
      ),
    ).toBeInTheDocument()
    expect(sites.getByRole('rowheader', { name: /Mikenge base.*Not on the map/ })).toBeInTheDocument()
    await user.click(sites.getByRole('button', { name: 'Baraka base (Mushimbakye)' }))
    expect(window.location.search).toContain('site=baraka')
    expect(screen.getByRole('article', { name: 'Baraka base (Mushimbakye)' })).toBeInTheDocument()
  })

  it('sorts by a column, both ways', async () => {
    const user = renderApp('/?province=CD-SK&date=2024-06-30&tab=sites')
    const sites = await region('Sites')
    const names = () => sites.getAllByRole('rowheader').map((cell) => cell.textContent)
    await user.click(await sites.findByRole('button', { name: 'Site' }))
    expect(names()[0]).toBe('Bangladesh Military Police barracks, Kavumu airport')
    expect(sites.getByRole('columnheader', { name: /^Site/ })).toHaveAttribute('aria-sort', 'ascending')
    await user.click(sites.getByRole('button', { name: /^Site/ }))
    expect(names().at(-1)).toBe('Bangladesh Military Police barracks, Kavumu airport')
  })
})

describe('a control that goes away when it is pressed', () => {
  it.each([
    ['?province=CD-SK,CD-NK', 'Filters', /^Remove.*South Kivu/],
    ['?province=CD-SK', 'Filters', 'Clear all'],
    ['?', 'Filters', 'Show them'],
    ['?date=2024-04-29', 'Date', 'Last documented day'],
    ['?site=amsar', 'Selected site', /^Close/],
  ])('leaves the keyboard in its region: %s %s', async (link, name, button) => {
    const user = renderApp(`/${link}`, { isTopOnly: true })
    const home = await screen.findByRole('region', { name })
    ;(await within(home).findByRole('button', { name: button })).focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(home.contains(document.activeElement)).toBe(true))
  })

  it('leaves it at the content where the notice on a link was', async () => {
    const user = renderApp('/?tab=nowhere', { isTopOnly: true })
    ;(await screen.findByRole('button', { name: 'Dismiss' })).focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
  })
})
