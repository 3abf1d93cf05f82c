import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

describe('in every test', () => {
  it('the clock says noon of 24 November 2026 in UTC, and timers run', async () => {
    expect(new Date().toISOString()).toBe('2026-11-24T12:00:00.000Z')
    expect(new Date().getTimezoneOffset()).toBe(0)
    await new Promise((resolve) => {
      setTimeout(resolve, 5)
    })
    expect(Date.now()).toBe(Date.UTC(2026, 10, 24, 12))
  })

  it.fails('an unexpected message on the console is a fault', () => {
    console.error('something went wrong')
    expect(console.error).toHaveBeenCalledOnce()
  })

  it('an expected one is not', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    console.error('something went wrong')
    expect(error).toHaveBeenCalledExactlyOnceWith('something went wrong')
  })

  it('a request that nobody answers is a fault', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const url = 'http://localhost/monusco/bases.json'
    await expect(fetch(url)).resolves.toMatchObject({ status: 500 })
    expect(error).toHaveBeenCalledWith(`no mock answers GET ${url}`)
  })
})

describe('what jsdom lacks', () => {
  it('is a size for the boxes of charts and of the map, and only for them', () => {
    render(
      <>
        <div className="recharts-wrapper" data-testid="chart" />
        <div className="leaflet-container" data-testid="map" />
        <div data-testid="other" />
      </>,
    )
    for (const name of ['chart', 'map']) {
      const box = screen.getByTestId(name)
      expect([box.clientWidth, box.offsetHeight]).toEqual([800, 260])
      expect(box.getBoundingClientRect()).toMatchObject({ width: 800, height: 260 })
    }
    const other = screen.getByTestId('other')
    expect([other.clientWidth, other.getBoundingClientRect().width]).toEqual([0, 0])
  })

  it('is a dialog that takes the focus, closes on Escape and gives the focus back', async () => {
    const user = userEvent.setup()
    const closed = vi.fn<() => void>()
    render(
      <>
        <button type="button">Open</button>
        <dialog aria-label="Sources" onClose={closed}>
          <button type="button">Close</button>
        </dialog>
      </>,
    )
    await user.click(screen.getByRole('button', { name: 'Open' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    document.querySelector('dialog')?.showModal()
    expect(screen.getByRole('dialog', { name: 'Sources' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(closed).toHaveBeenCalledOnce()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus()
  })
})
