import { fileURLToPath } from 'node:url'

type Info = { importedIds: readonly string[] }
type Context = { getModuleInfo: (id: string) => Info | null }

const main = fileURLToPath(new URL('../main.tsx', import.meta.url))
const map = fileURLToPath(new URL('../panels/map/MovableMap.tsx', import.meta.url))

/** All that a module imports statically, by whatever way. */
const reach = (start: string, context: Context): ReadonlySet<string> => {
  const seen = new Set<string>()
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...(context.getModuleInfo(id)?.importedIds ?? []))
  }
  return seen
}

const needsLeaflet = (id: string, context: Context): boolean =>
  [...reach(id, context)].some((other) => other.includes('/node_modules/leaflet/'))

type Namer = (id: string, context: Context) => string | null

/**
 * Names one chunk for everything that the page's start imports statically, and two for what its map needs
 * besides, which come behind it: what needs Leaflet, and what files and tabs need, too, and so stands without
 * it. Otherwise each small module shared with a tab would be a chunk and a request, which costs a round trip
 * on a bad line.
 */
export const firstViewChunks = (): readonly { name: Namer; priority: number }[] => {
  let reached: { page: ReadonlySet<string>; map: ReadonlySet<string> } | null = null
  const reachedIn = (context: Context) => {
    reached ??= { page: reach(main, context), map: reach(map, context) }
    return reached
  }
  return [
    { name: (id, context) => (reachedIn(context).page.has(id) && id !== main ? 'page' : null), priority: 3 },
    {
      name: (id, context) =>
        reachedIn(context).map.has(id) && !needsLeaflet(id, context) ? 'map-places' : null,
      priority: 2,
    },
    { name: (id, context) => (reachedIn(context).map.has(id) ? 'map' : null), priority: 1 },
  ]
}
