/** The kinds of figure that a link can open: an output, a strength, a line of a history, a chart. */
const citedKinds = ['output', 'strength', 'line', 'chart'] as const
export type CitedKind = (typeof citedKinds)[number]

/**
 * One figure of the page, as its kind and its id with a space between: `output chn-projects`. A record goes
 * by its own id, a line of a history by its key (history-lines.ts), a chart by its name (`burn-down`,
 * `outputs-<group>`). Written so in `data-cite` of the element that shows it.
 */
export type Cited = `${CitedKind} ${string}`

/** The two parts of a figure's address. */
export const citedParts = (cited: Cited): { kind: CitedKind; id: string } => {
  const at = cited.indexOf(' ')
  const kind = citedKinds.find((name) => name === cited.slice(0, at)) ?? 'output'
  return { kind, id: cited.slice(at + 1) }
}
