import type { Text } from '#src/schema/parts.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { textIn } from '#src/domain/names/text-in.ts'
import styles from './Plan.module.css'

/** What the sources disagree on, one click away; nothing where they do not. */
export const SourcesDiffer = ({ conflicts }: { conflicts: readonly (Text | null | undefined)[] }) => {
  const { t, language } = useTexts()
  const texts = new Set(conflicts.flatMap((conflict) => (conflict ? [textIn(conflict, language)] : [])))
  if (texts.size === 0) return null
  return (
    <details className={styles['differ']}>
      <summary>{t.words.sourcesDiffer}</summary>
      {[...texts].map((text) => (
        <p key={text}>{text}</p>
      ))}
    </details>
  )
}
