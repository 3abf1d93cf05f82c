import type { Language } from '#src/domain/names/formats.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { useCitations } from '#src/ui/CitationsContext.tsx'
import { pageAddress } from '#src/url/use-view.ts'
import { useCopy } from '#src/ui/use-copy.ts'
import styles from './Paragraph.module.css'

const sourcesWord = { en: 'Sources: ', fr: 'Sources\u00a0: ' } as const

type CopyParagraphProps = { text: string; sources: readonly string[]; language: Language }

/** Copies the paragraph with the names of its sources and the link to the view, where each statement has its own. */
export const CopyParagraph = ({ text, sources, language }: CopyParagraphProps) => {
  const { t } = useTexts()
  const { cite } = useCitations()
  const { outcome, copy } = useCopy()
  const withCredit = () => {
    const publishers = new Set(sources.map((id) => cite(id).publisher))
    const credit = publishers.size > 0 ? `\n${sourcesWord[language]}${[...publishers].join(', ')}.` : ''
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
