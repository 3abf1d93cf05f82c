import type { ReactNode } from 'react'
import { firstDay, lastDay } from '#src/domain/dates/dates.ts'
import type { Names } from '#src/domain/names/names.ts'
import { type OutputRow, shortActor } from '#src/domain/outputs/output-groups.ts'
import type { Output } from '#src/schema/output.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { quantityPhrase } from '#src/text/phrases.ts'
import { citeMark } from '#src/ui/cite-mark.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { shownText } from '#src/ui/shown-text.tsx'
import { OutputFacts, citedName } from './OutputFacts.tsx'
import styles from './OutputFigure.module.css'

type OutputFigureProps = {
  row: OutputRow
  names: Names
  date: string
  /** Drawn under the number: the bar of a figure that has no chart with others. */
  children?: ReactNode
}

const endsAfter = (output: Output, date: string): boolean =>
  output.to !== null && firstDay(output.to) > lastDay(date)

const Amount = ({ output, className }: { output: Output; className: string | undefined }) => {
  const { t, language } = useTexts()
  return (
    <p>
      <strong className={className}>{quantityPhrase(output.quantity, t, language)}</strong>{' '}
      {shownText(output.unit.label, language)}
    </p>
  )
}

const Parts = ({ parts, names, date }: { parts: readonly Output[]; names: Names; date: string }) => {
  const { t, language } = useTexts()
  return (
    <div className={styles['parts']}>
      <p>{t.outputs.partsSentence(parts.length)}</p>
      <details>
        <summary className={styles['summary']}>{t.outputs.parts}</summary>
        <ul>
          {parts.map((part) => (
            <li
              key={part.id}
              className={styles['part']}
              {...citeMark(`output ${part.id}`, citedName(part, t, language))}
            >
              <Amount output={part} className={styles['partAmount']} />
              <OutputFacts output={part} names={names} endsLater={endsAfter(part, date)} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

/** One figure with everything that belongs to it; the figures that it contains are listed, not drawn. */
export const OutputFigure = ({ row, names, date, children }: OutputFigureProps) => {
  const { t, language } = useTexts()
  const { output, parts, overlaps, wholeIsHidden } = row
  const nameFigure = (other: Output): string =>
    t.outputs.figure(
      quantityPhrase(other.quantity, t, language),
      textIn(other.unit.label, language),
      textIn(other.actor, language) === textIn(output.actor, language)
        ? null
        : shortActor(textIn(other.actor, language)),
    )
  return (
    <div {...citeMark(`output ${output.id}`, citedName(output, t, language))}>
      <Amount output={output} className={styles['amount']} />
      {children}
      <OutputFacts output={output} names={names} endsLater={endsAfter(output, date)} />
      {wholeIsHidden && <p className={styles['sentence']}>{t.outputs.partAlone}</p>}
      {overlaps.length > 0 && (
        <p className={styles['sentence']}>
          {t.outputs.overlaps(t.words.list(overlaps.map((other) => nameFigure(other))), overlaps.length)}
        </p>
      )}
      {parts.length > 0 && <Parts parts={parts} names={names} date={date} />}
    </div>
  )
}
