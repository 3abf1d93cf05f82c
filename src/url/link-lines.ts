import type { Texts } from '#src/text/load-texts.ts'
import type { LinkProblem } from './codec.ts'

/** So many parts of a link are told one by one; of a link that has hundreds nobody reads more. */
const mostTold = 10

/** So many letters of what a link says are told. */
const mostLetters = 60

/** What a link says, cut where it is too long to be read. */
export const cutWord = (word: string): string =>
  word.length > mostLetters
    ? // Not in the middle of a letter that takes two places.
      `${word.slice(0, mostLetters - 1).replace(/\p{Cs}$/u, '')}…`
    : word

/** How many parts of a link that could not be used are not among the first ones, which are told. */
export const untold = (problems: readonly LinkProblem[]): number => Math.max(0, problems.length - mostTold)

/** The first parts of a link that could not be used, each told by `say`. */
export const firstOf = (
  problems: readonly LinkProblem[],
  say: (key: string, value: string, isSecond: boolean) => string,
): readonly string[] =>
  problems.slice(0, mostTold).map(({ key, value, isSecond = false }) => say(key, cutWord(value), isSecond))

/** What of a link could not be used: a sentence for each of the first parts, and one for all others. */
export const linkLines = (problems: readonly LinkProblem[], { link }: Texts): readonly string[] => {
  const lines = firstOf(problems, (key, value, isSecond) => (isSecond ? link.second : link.item)(key, value))
  const more = untold(problems)
  return [...new Set(more > 0 ? [...lines, link.more(more)] : lines)]
}
