import { fileURLToPath } from 'node:url'

type Info = { importedIds: readonly string[] }
type Context = { getModuleInfo: (id: string) => Info | null }

const main = fileURLToPath(new URL('../main.tsx', import.meta.url))

const reach = (context: Context): ReadonlySet<string> => {
  const seen = new Set<string>()
  const open = [main]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...(context.getModuleInfo(id)?.importedIds ?? []))
  }
  return seen
}

/**
 * Names one chunk for everything that the page's start imports statically. Otherwise each small module shared
 * with a tab would be a chunk and a request, which costs a round trip on a bad line.
 */
export const firstViewChunk = (): ((id: string, context: Context) => string | null) => {
  let reached: ReadonlySet<string> | null = null
  return (id, context) => {
    reached ??= reach(context)
    return reached.has(id) && id !== main ? 'page' : null
  }
}
