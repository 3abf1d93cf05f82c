import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { server } from '#mocks/server.ts'
import { teachDialog } from './dialog-in-jsdom.ts'
import { teachPopover } from './popover-in-jsdom.ts'
import { noOwnerStacks } from './no-owner-stacks.ts'
import { quickLabels } from './quick-labels.ts'
import { quickQueries } from './quick-queries.ts'
import { quickStyles } from './quick-styles.ts'
import { sizeBoxes } from './sized-boxes.ts'
import { drawWholePage } from './parts-of-page.tsx'

// Lazy parts are compiled when first asked for, which takes its time on a busy machine. An error of a query does without
// the markup of the page: each try of a wait makes such an error, and writing it out took a quarter of all tests' time.
configure({
  asyncUtilTimeout: 20_000,
  getElementError: (message) => new Error(message ?? 'not found'),
})

sizeBoxes()
quickLabels()
quickStyles()
quickQueries()
noOwnerStacks()
teachDialog()
teachPopover()

// jsdom lays nothing out, so it has nothing to scroll.
Element.prototype.scrollIntoView = () => {}

const atOnce = vi.hoisted(() => (act: () => void) => {
  act()
  return () => {}
})

// Nothing is painted here: what follows once a frame is on screen follows at once.
vi.mock('#src/pace/frames.ts', () => ({ afterPaint: atOnce }))

// For tests of what is above the tabs, or in them (renderApp).
vi.mock('#src/pace/WhenNear.tsx', async (importOriginal) => {
  const { whenNearOr } = await import('./parts-of-page.tsx')
  return whenNearOr((await importOriginal<typeof import('#src/pace/WhenNear.tsx')>()).WhenNear)
})

vi.mock('#src/panels/map/MapPanel.tsx', async (importOriginal) => {
  const { aboveTabsOr } = await import('./parts-of-page.tsx')
  return {
    MapPanel: aboveTabsOr((await importOriginal<typeof import('#src/panels/map/MapPanel.tsx')>()).MapPanel),
  }
})
vi.mock('#src/panels/date/DatePanel.tsx', async (importOriginal) => {
  const { aboveTabsOr } = await import('./parts-of-page.tsx')
  return {
    DatePanel: aboveTabsOr(
      (await importOriginal<typeof import('#src/panels/date/DatePanel.tsx')>()).DatePanel,
    ),
  }
})
vi.mock('#src/panels/filters/FiltersPanel.tsx', async (importOriginal) => {
  const { aboveTabsOr } = await import('./parts-of-page.tsx')
  return {
    FiltersPanel: aboveTabsOr(
      (await importOriginal<typeof import('#src/panels/filters/FiltersPanel.tsx')>()).FiltersPanel,
    ),
  }
})
vi.mock('#src/panels/figures/FiguresPanel.tsx', async (importOriginal) => {
  const { aboveTabsOr } = await import('./parts-of-page.tsx')
  return {
    FiguresPanel: aboveTabsOr(
      (await importOriginal<typeof import('#src/panels/figures/FiguresPanel.tsx')>()).FiguresPanel,
    ),
  }
})

// The strategy 'error' of MSW lets requests for .json files pass without a word: here none passes.
const refuse = ({ method, url }: Request): never => {
  const message = `no mock answers ${method} ${url}`
  console.error(message)
  throw new Error(message)
}

beforeAll(() => server.listen({ onUnhandledRequest: refuse }))

// Runs before the check of the console in setup.ts, so that what is said on leaving the page counts too.
afterEach(() => {
  cleanup()
  drawWholePage()
  // Each test has a reader who was not here before.
  localStorage.clear()
  window.history.replaceState(null, '', '/')
  server.resetHandlers()
})

afterAll(() => server.close())
