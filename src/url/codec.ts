import { urlKeys } from './keys.ts'
import { migrate } from './migrations.ts'
import { type View, defaultView } from './view.ts'

/** A part of a link that could not be used, and was left out. */
export type LinkProblem = { key: string; value: string }

// The figure decides the tab, so it is read when all else is there.
const inOrderOfReading = [
  ...urlKeys.filter(({ isFigure }) => !isFigure),
  ...urlKeys.filter(({ isFigure }) => isFigure),
]

/**
 * Reads a query string. Never throws: a value that is not of its key's form falls back to the default and is
 * named in `problems`. Whether a well-formed id exists is for the data to say (check-view.ts). Unknown keys
 * are ignored: links pick up tracking parameters on their way. Of a key that is there twice the first counts.
 */
export const parseView = (search: string): { view: View; problems: readonly LinkProblem[] } => {
  const params = migrate(new URLSearchParams(search))
  const problems: LinkProblem[] = []
  const view = { ...defaultView }
  for (const { key, parse } of inOrderOfReading) {
    const text = params.get(key)
    if (text) parse(view, text, (value) => problems.push({ key, value }))
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
