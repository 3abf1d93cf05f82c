import type { ReactNode } from 'react'
import { markOf, standIn } from '#src/domain/names/text-in.ts'
import type { Language } from '#src/schema/languages.ts'
import type { Text } from '#src/schema/parts.ts'

/** A text of the data by itself; one in the fallback language says so and carries its `lang`. */
export const shownText = (text: Text, language: Language): ReactNode => {
  const other = standIn(text, language)
  return other ? (
    <>
      <span lang={other}>{text[other]}</span>
      {markOf(other)}
    </>
  ) : (
    text[language]
  )
}

/**
 * The name of a place. A browser that translates the page leaves it as it is: names such as Sake are words in
 * other languages.
 */
export const properName = (name: Text, language: Language): ReactNode => (
  <span translate="no">{shownText(name, language)}</span>
)
