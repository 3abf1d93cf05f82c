import '@fontsource/noto-sans/latin-400.css'
import './embed.css'
import type { EmbedPanel } from './shown.ts'

// Loads the panel that the address names. Each is built by itself, with all that it needs in one file
// (build/embed-page.ts); in development they are modules like any other.
const built = import.meta.env.EMBED_PANELS
const modules = built ? {} : import.meta.glob<{ panel: EmbedPanel }>('./panels/*.ts')

const load = async (name: string): Promise<void> => {
  if (built) {
    await import(/* @vite-ignore */ new URL(built[name] ?? built[''] ?? '', document.baseURI).href)
    return
  }
  const [{ startEmbed }, module] = await Promise.all([
    import('./start.ts'),
    modules[`./panels/${name}.ts`]?.(),
  ])
  startEmbed(module?.panel ?? null)
}

void load(new URLSearchParams(window.location.search).get('embed') ?? '')
