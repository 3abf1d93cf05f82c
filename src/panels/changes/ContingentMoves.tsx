import { type ContingentMove, isPart } from '#src/domain/strength/contingent-moves.ts'
import type { Day } from '#src/domain/dates/dates.ts'
import type { Names } from '#src/domain/names/names.ts'
import { newestStrength } from '#src/domain/strength/strengths.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { disputedDate } from '#src/text/other-dates.ts'
import { datePhrase, quantityPhrase } from '#src/text/phrases.ts'
import { Citations } from '#src/ui/Citations.tsx'
import { usePublisher } from '#src/ui/CitationsContext.tsx'
import { mainLanguage } from '#src/schema/languages.ts'
import { maybeIn, textIn } from '#src/domain/names/text-in.ts'
import { shownText } from '#src/ui/shown-text.tsx'
import styles from './ChangeList.module.css'
import { Differ } from './Differ.tsx'

type MoveProps = { move: ContingentMove; isOfWhole: boolean; to: Day; names: Names }

const MoveItem = ({ move, isOfWhole, to, names }: MoveProps) => {
  const { t, language } = useTexts()
  const publisherOf = usePublisher()
  const { contingent, contributor, direction, at, events } = move
  const strength = contingent && newestStrength(contingent, to)
  const disputed = events.find(({ otherDates }) => otherDates !== undefined)
  const conflicts = events.flatMap((event) => event.conflicts ?? [])
  return (
    <li className={styles['item']}>
      <p className={styles['name']}>
        {maybeIn(contingent?.name, language) ?? maybeIn(events[0]?.title, language)}
        {contributor && <span className={styles['small']}>{names.contributor(contributor)}</span>}
      </p>
      <p className={styles['turn']}>
        <strong>{t.changes[direction]}</strong>
        <span>{disputedDate(at, disputed, t, language, publisherOf)}</span>
        {strength && (
          <span className={styles['small']}>
            {quantityPhrase(strength, t, language)} {t.sites.counted} ({datePhrase(strength, t, language)})
          </span>
        )}
        {isOfWhole && <span className={styles['small']}>{t.changes.part}</span>}
        <Citations ids={move.sources} />
      </p>
      {contingent && events.map((event) => <p key={event.id}>{shownText(event.title, language)}</p>)}
      {conflicts.map((conflict) => (
        <Differ key={conflict[mainLanguage]} text={textIn(conflict, language)} />
      ))}
    </li>
  )
}

type ContingentMovesProps = { moves: readonly ContingentMove[]; to: Day; names: Names }

/** Contingents that came or left, as documents report them. */
export const ContingentMoves = ({ moves, to, names }: ContingentMovesProps) => {
  const { t } = useTexts()
  if (moves.length === 0) return null
  return (
    <section aria-label={t.changes.contingents} className={styles['group']}>
      <h3>{t.changes.contingents}</h3>
      <ul>
        {moves.map((move) => (
          <MoveItem key={move.id} move={move} isOfWhole={isPart(move, moves)} to={to} names={names} />
        ))}
      </ul>
    </section>
  )
}
