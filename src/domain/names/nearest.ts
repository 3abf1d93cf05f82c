const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '')

/** How many letters must be put in, taken out or changed to make one word of another (Levenshtein). */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let to = 1; to <= other.length; to++)
      next.push(
        Math.min(
          (row[to] ?? 0) + 1,
          (next[to - 1] ?? 0) + 1,
          (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[other.length] ?? 0
}

/** A word that can be meant, and what else people call the same. */
export type Candidate = { word: string; names?: readonly string[] }

/** More would be a list and no guess. */
const mostGuesses = 3

/**
 * The words that somebody may have meant, by themselves or by another name: the nearest one, or a few that
 * are as near; empty where none is near. One that begins or ends as what was written is nearer than one that
 * only looks alike.
 */
export const nearest = (written: string, candidates: readonly Candidate[]): readonly string[] => {
  const wanted = plain(written)
  if (wanted === '') return []
  const farthest = Math.max(1, Math.floor(wanted.length / 3))
  const far = candidates.map(({ word, names = [] }) => {
    const each = [word, ...names].map(plain).map((name) => {
      const isPart = wanted.length > 1 && (name.startsWith(wanted) || name.endsWith(wanted))
      return isPart ? 0.5 * Math.sign(name.length - wanted.length) : distance(wanted, name)
    })
    return { word, far: Math.min(...each) }
  })
  const least = Math.min(farthest, ...far.map((one) => one.far))
  return far
    .filter((one) => one.far === least)
    .slice(0, mostGuesses)
    .map(({ word }) => word)
}
