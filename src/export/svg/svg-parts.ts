/** How much of a picture a browser reads in one go, in letters. */
const most = 96 * 1024

/** Where the drawing begins, behind the font. */
const headEnd = (svg: string): number => {
  const style = svg.indexOf('</style>')
  return style === -1 ? svg.indexOf('>') + 1 : style + '</style>'.length
}

const fontOf = /<style>.*?<\/style>/su

/** A group that is seen through as a whole is not cut: what lies in it would show through itself. */
const canBeCut = (opening: string): boolean => /^<(?:g|svg)\b(?!.* opacity=)/su.test(opening)

/**
 * A picture as several that lie one on the other, the lowest first: a browser reads an SVG in one piece, and
 * a large map takes longer than a reader should wait. It is cut between the elements of groups, never within
 * a text; what others are cut off by is in each. For SVG as Drawdown's own writers make it.
 */
export const svgParts = (svg: string): readonly string[] => {
  if (svg.length <= most) return [svg]
  const head = svg.slice(0, headEnd(svg))
  const bare = head.replace(fontOf, '')
  const end = svg.lastIndexOf('</svg>')
  const parts: string[] = []
  const open: string[] = []
  let clips = ''
  let before = ''
  let [from, at] = [head.length, head.length]
  const cut = (to: number): void => {
    const drawn = svg.slice(from, to)
    const closing = open.map((opening) => `</${/\w+/u.exec(opening)?.[0]}>`).toReversed()
    parts.push(`${drawn.includes('<text') ? head : bare}${before}${drawn}${closing.join('')}</svg>`)
    before = clips + open.join('')
    from = to
  }
  while (at < end) {
    const next = svg.indexOf('>', at) + 1
    const start = svg.lastIndexOf('<', next - 1)
    const tag = svg.slice(start, next)
    if (tag.startsWith('</')) {
      const opening = open.pop() ?? ''
      if (opening.startsWith('<clipPath')) clips += svg.slice(svg.lastIndexOf(opening, start), next)
    } else if (!tag.endsWith('/>')) open.push(tag)
    at = next
    if (at - from > most && at < end && open.every(canBeCut)) cut(at)
  }
  cut(end)
  return parts
}
