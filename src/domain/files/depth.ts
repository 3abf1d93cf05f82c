/** How many objects and lists may stand inside one another; published records have six. */
export const mostLevels = 24

/**
 * How many objects and lists stand inside one another in a text of JSON, and where it first goes too deep:
 * told before it is parsed, because what is parsed is walked by functions that call themselves.
 */
export const depthOf = (text: string): { depth: number; at: number } => {
  let depth = 0
  let most = 0
  let at = 0
  let isInText = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (isInText) {
      if (code === 0x5c) index += 1
      else if (code === 0x22) isInText = false
    } else if (code === 0x22) isInText = true
    else if (code === 0x7b || code === 0x5b) {
      depth += 1
      if (depth > most) most = depth
      if (depth === mostLevels + 1 && at === 0) at = index
    } else if (code === 0x7d || code === 0x5d) depth -= 1
  }
  return { depth: most, at }
}
