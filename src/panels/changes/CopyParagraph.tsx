import type { ChangeSentences } from '#src/text/change-sentences.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { useCitations } from '#src/ui/CitationsContext.tsx'
import { pageAddress } from '#src/url/use-view.ts'
import { useCopy } from '#src/ui/use-copy.ts'
import styles from './Paragraph.module.css'

type CopyParagraphProps = {
  text: string
  sources: readonly string[]
  /** The paragraph's line of sources, in its language. */
  sourcesLine: ChangeSentences['sources']
}

/**
 * Copies the paragraph with the names of its sources and the link to the view, where each statement has its
 * own.
 */
export const CopyParagraph = ({ text, sources, sourcesLine }: CopyParagraphProps) => {
  const { t } = useTexts()
  const { cite } = useCitations()
  const { outcome, copy } = useCopy()
  const withCredit = () => {
    const publishers = new Set(sources.map((id) => cite(id).publisher))
    const credit = publishers.size > 0 ? `\n${sourcesLine([...publishers].join(', '))}` : ''
    return `${text}${credit}\n${pageAddress()}`
  }
  return (
    <p className={styles['copy']}>
      <Button look="primary" onClick={() => void copy(withCredit())}>
        {t.changes.copy}
      </Button>
      {/* What was said of another text is no longer true of this one. */}
      <output>
        {outcome?.text.startsWith(`${text}\n`) &&
          (outcome.isCopied ? t.changes.copied : t.changes.copyFailed)}
      </output>
    </p>
  )
}
