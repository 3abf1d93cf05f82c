import type { ReactNode } from 'react'
import { markOf, standIn } from '#src/domain/names/text-in.ts'
import type { Language } from '#src/schema/languages.ts'
import type { Text } from '#src/schema/parts.ts'

/** A text of the data where it stands by itself: one in the fallback language says so, to readers and to what reads it aloud. */
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
