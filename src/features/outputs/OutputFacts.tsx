import type { Names } from '#src/domain/names.ts'
import { formatDate } from '#src/domain/formats.ts'
import type { Output } from '#src/schema/output.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { useCitations } from '#src/ui/CitationsContext.tsx'
import styles from './OutputFacts.module.css'

type OutputFactsProps = { output: Output; names: Names; endsLater: boolean }

const Quote = ({ quote }: { quote: Output['quote'] }) => {
  const { t } = useTexts()
  const { cite } = useCitations()
  return (
    <details className={styles['quote']}>
      <summary>{t.outputs.quote}</summary>
      <blockquote lang={cite(quote.source).lang} className={styles['words']}>
        {quote.text}
      </blockquote>
      <Citations ids={[quote.source]} />
    </details>
  )
}

/** Who did it, where and when, what the sources add, the quote and the sources. */
export const OutputFacts = ({ output, names, endsLater }: OutputFactsProps) => {
  const { t, language } = useTexts()
  const word = (date: string | null) => (date === null ? null : formatDate(date, language))
  const contributor = output.contributor ? names.contributor(output.contributor) : t.outputs.contributorNone
  const province = output.province ? names.province(output.province) : t.outputs.provinceNone
  return (
    <div className={styles['facts']}>
      <p className={styles['actor']}>{output.actor[language]}</p>
      <p className={styles['place']}>
        <span>{contributor}</span> · <span>{province}</span>
      </p>
      <p>
        {t.outputs.period(word(output.from), word(output.to))}
        {endsLater && <span className={styles['later']}> {t.outputs.endsLater}</span>}
      </p>
      {output.notes && <p className={styles['notes']}>{output.notes[language]}</p>}
      <Citations ids={output.sources} first={1} />
      <Quote quote={output.quote} />
    </div>
  )
}
