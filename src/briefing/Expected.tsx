import type { Language } from '#src/schema/languages.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import type { BriefingWish } from './briefing-wish.ts'
import styles from './Composer.module.css'
import { expectedFile } from './expected-file.ts'
import type { Preview } from './use-preview.ts'

type ExpectedProps = { preview: Preview; wish: BriefingWish; ofPage: Language }

/** What will be made, how large and how long it takes, once the preview knows; until then nothing. */
export const Expected = ({ preview, wish, ofPage }: ExpectedProps) => {
  const { t, language } = useTexts()
  const { pages, took, isWorking } = preview
  if (!pages || isWorking) return null
  const expected = expectedFile(wish, ofPage, pages.length, took)
  const size = t.words.megabytes(formatNumber(expected.megabytes, language))
  return (
    <p className={styles['expected']}>
      {t.composer.expected(t.composer.counted[wish.format](expected.pages), size, expected)}
    </p>
  )
}
