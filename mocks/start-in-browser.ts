import { readScenario } from './scenarios.ts'

/**
 * Lets the dev server play a scenario (`?mock=missing:sites`): requests for data files are answered by a service worker.
 * Without one nothing is started. Throws an Error that names the known scenarios if this one is not known.
 */
export const startMocks = async (name: string | null): Promise<void> => {
  if (name === null) return
  const scenario = readScenario(name)
  const [{ bypass }, { setupWorker }, { handlersFor }] = await Promise.all([
    import('msw'),
    import('msw/browser'),
    import('./handlers.ts'),
  ])
  const worker = setupWorker(...handlersFor(scenario, (_path, request) => fetch(bypass(request))))
  await worker.start({
    // vite.config.ts lets the worker answer for the whole page although it lies in mocks/.
    serviceWorker: { url: '/mocks/mockServiceWorker.js', options: { scope: '/' } },
    onUnhandledRequest: 'bypass',
    quiet: true,
  })
}
