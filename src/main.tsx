import '@fontsource/noto-sans/latin-400.css'
import '@fontsource/noto-sans/latin-600.css'
import './ui/tokens.css'
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { loadDark } from './app/load-dark.ts'
import { loadFirstView } from './app/load-first-view.ts'
import { createQueryClient } from './queries/query-client.ts'

const root = document.querySelector('#root')
if (!root) throw new Error('index.html has no element #root')

// The mock data and scenarios of the dev server; the constant condition keeps them out of the build.
if (import.meta.env.DEV) {
  const { startMocks } = await import('#mocks/start-in-browser.ts')
  await startMocks(new URLSearchParams(window.location.search).get('mock'))
}

const queryClient = createQueryClient()

// In small pieces: nobody waits for a part of the first drawing.
const draw = () =>
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <App queryClient={queryClient} />
      </StrictMode>,
    ),
  )

// Not awaited: a module that awaits keeps the bundler from joining small chunks, some twenty more requests of
// a first visit.
void Promise.all([loadFirstView(queryClient), loadDark()]).then(draw)
