import type { ReactNode } from 'react'
import { markOf, sayIn } from '#src/domain/names/text-in.ts'
import type { Language } from '#src/schema/languages.ts'
import type { Text } from '#src/schema/parts.ts'

/** A text of the data where it stands by itself: one in the fallback language says so, to readers and to what reads it aloud. */
export const shownText = (text: Text, language: Language): ReactNode => {
  const said = sayIn(text, language)
  if (said.language === language) return said.text
  return (
    <>
      <span lang={said.language}>{said.text}</span>
      {markOf(said.language)}
    </>
  )
}
