import type { Names } from '#src/domain/names/names.ts'
import { type Language, formatDate } from '#src/domain/names/formats.ts'
import type { Output } from '#src/schema/output.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { quantityPhrase } from '#src/text/phrases.ts'
import { Citations } from '#src/ui/Citations.tsx'
import { Cite } from '#src/ui/Cite.tsx'
import { useCitations } from '#src/ui/CitationsContext.tsx'
import { textIn } from '#src/domain/names/text-in.ts'
import { shownText } from '#src/ui/shown-text.tsx'
import styles from './OutputFacts.module.css'

/** A figure in one line: what it is and whose. */
export const citedName = (output: Output, t: Texts, language: Language): string =>
  `${quantityPhrase(output.quantity, t, language)} ${textIn(output.unit.label, language)}, ${textIn(output.actor, language)}`

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
      <p className={styles['actor']}>{shownText(output.actor, language)}</p>
      <p className={styles['place']}>
        <span>{contributor}</span> · <span>{province}</span>
      </p>
      <p>
        {t.outputs.period(word(output.from), word(output.to))}
        {endsLater && <span className={styles['later']}> {t.outputs.endsLater}</span>}
      </p>
      {output.notes && <p className={styles['notes']}>{shownText(output.notes, language)}</p>}
      <Citations ids={output.sources} first={1} />{' '}
      <Cite of={`output ${output.id}`} name={citedName(output, t, language)} />
      <Quote quote={output.quote} />
    </div>
  )
}
