import type { StatusSymbolLook } from '#src/schema/statuses.ts'

type SymbolPaths = {
  /** Null: a circle of the radius. */
  outline: string | null
  /** What is drawn into the outline; null: nothing. */
  inner: string | null
}

type Write = (value: number) => number | string

const asIs: Write = (value) => value

const outlineOf = (outline: StatusSymbolLook['outline'], r: number, x: number, y: number, n: Write) => {
  if (outline === 'disc') return null
  if (outline === 'diamond') {
    const d = r * 1.2
    return `M${n(x)} ${n(y - d)}l${n(d)} ${n(d)}l${n(-d)} ${n(d)}l${n(-d)} ${n(-d)}Z`
  }
  // A square of the disc's area: a place that no document calls a site differs without its colour, too.
  const s = r * 0.886
  return `M${n(x - s)} ${n(y - s)}h${n(s * 2)}v${n(s * 2)}h${n(-s * 2)}Z`
}

const innerOf = (inner: StatusSymbolLook['inner'], r: number, x: number, y: number, n: Write) => {
  if (inner === null) return null
  if (inner === 'half') return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 0 0 ${n(r * 2)} 0Z`
  const s = Math.min(r, 9) * 0.5
  return `M${n(x - s)} ${n(y)}l${n(s * 0.7)} ${n(s * 0.7)}l${n(s * 1.3)} ${n(-s * 1.5)}`
}

/** The shapes of a status's symbol around x, y; files write numbers in a form of their own. */
export const symbolPaths = (
  { outline, inner }: StatusSymbolLook,
  { r, x = 0, y = 0 }: { r: number; x?: number; y?: number },
  write: Write = asIs,
): SymbolPaths => ({
  outline: outlineOf(outline, r, x, y, write),
  inner: innerOf(inner, r, x, y, write),
})
