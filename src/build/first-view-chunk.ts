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
 * Names one chunk for everything that the page's start imports statically. Without it, each small module that a tab shares
 * with the first view would be a chunk and a request of its own, and every request costs a trip over a bad line.
 */
export const firstViewChunk = (): ((id: string, context: Context) => string | null) => {
  let reached: ReadonlySet<string> | null = null
  return (id, context) => {
    reached ??= reach(context)
    return reached.has(id) && id !== main ? 'page' : null
  }
}
