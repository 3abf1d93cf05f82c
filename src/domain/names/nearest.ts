const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '')

/**
 * How many letters must be put in, taken out or changed to make one word of another (Levenshtein); Infinity
 * where it is more than `most`, which is mostly seen early: a table can have thousands of wrong words.
 */
const distance = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return Infinity
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
    // No later row can be smaller than the least of this one.
    if (Math.min(...next) > most) return Infinity
    row = next
  }
  return row[other.length] ?? 0
}

/** A word that can be meant, and what else people call the same. */
export type Candidate = { word: string; names?: readonly string[] }

/** The names of a candidate as they are compared: the same ones are asked for again with each wrong word. */
const spellings = new WeakMap<Candidate, readonly string[]>()

const spellingsOf = (candidate: Candidate): readonly string[] => {
  const known = spellings.get(candidate)
  if (known) return known
  const made = [candidate.word, ...(candidate.names ?? [])].map(plain)
  spellings.set(candidate, made)
  return made
}

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
  const far = candidates.map((candidate) => {
    const each = spellingsOf(candidate).map((name) => {
      const isPart = wanted.length > 1 && (name.startsWith(wanted) || name.endsWith(wanted))
      return isPart ? 0.5 * Math.sign(name.length - wanted.length) : distance(wanted, name, farthest)
    })
    return { word: candidate.word, far: Math.min(...each) }
  })
  const least = Math.min(farthest, ...far.map((one) => one.far))
  return far
    .filter((one) => one.far === least)
    .slice(0, mostGuesses)
    .map(({ word }) => word)
}
