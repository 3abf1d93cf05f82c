/** The published files are asked for as soon as the pack is there. */
export const whenQuiet = (act: () => void): (() => void) => {
  const timer = setTimeout(act)
  return () => clearTimeout(timer)
}
