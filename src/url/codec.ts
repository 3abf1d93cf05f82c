import { urlKeys } from './keys.ts'
import { readPairs } from './mangled.ts'
import { migrate } from './migrations.ts'
import { type View, defaultView } from './view.ts'

/** A part of a link that could not be used, and was left out. */
export type LinkProblem = {
  key: string
  value: string
  /** The value is one of the key, and the link gives another one before it. */
  isSecond?: true
}

// The figure decides the tab, so it is read when all else is there.
const inOrderOfReading = [
  ...urlKeys.filter(({ isFigure }) => !isFigure),
  ...urlKeys.filter(({ isFigure }) => isFigure),
]

const keyNames = urlKeys.map(({ key }) => key)

/**
 * Reads a query string, as it was made or as mail, chat and people have left it (mangled.ts). Never throws: a
 * value that is not of its key's form falls back to the default and is named in `problems`, and so is a key
 * that lost its value. Whether a well-formed id exists is for the data to say (check-view.ts). Other keys are
 * ignored: links pick up tracking parameters on their way. A list that is there twice has the values of both;
 * of a key with one value the first that can be used counts, and another one is named.
 */
export const parseView = (search: string): { view: View; problems: readonly LinkProblem[] } => {
  const { pairs, strange } = readPairs(search, keyNames)
  const params = migrate(new URLSearchParams([...pairs]))
  const problems: LinkProblem[] = strange.map(([key, value]) => ({ key, value }))
  const view = { ...defaultView }
  for (const { key, parse, write, isList } of inOrderOfReading) {
    const texts = params.getAll(key)
    const wrong = (value: string) => {
      problems.push({ key, value })
    }
    // What the link says by this key; undefined until one of its values can be used.
    let said: string | undefined
    for (const text of isList && texts.length > 0 ? [texts.join(',')] : texts) {
      const faults: string[] = []
      const into = said === undefined ? view : { ...view, cited: null }
      parse(into, text, (value) => faults.push(value))
      if (said === undefined) faults.forEach(wrong)
      else if (faults.length > 0) wrong(text)
      else if (write(into) !== said) problems.push({ key, value: text, isSecond: true })
      if (faults.length === 0) said ??= write(into)
    }
  }
  return { view, problems }
}

/** The query string of a view, with its question mark, or an empty text. Defaults are not written. */
export const serialiseView = (view: View): string => {
  const written = urlKeys.flatMap(({ key, write }) => {
    const text = write(view)
    return text === '' ? [] : `${key}=${encodeURIComponent(text).replaceAll('%2C', ',')}`
  })
  return written.length > 0 ? `?${written.join('&')}` : ''
}
