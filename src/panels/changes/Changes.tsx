import { type Changes as AllChanges, isUnchanged } from '#src/domain/changes/changes.ts'
import type { Day, PartialDate } from '#src/domain/dates/dates.ts'
import type { Names } from '#src/domain/names/names.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { ChangeEvents } from './ChangeEvents.tsx'
import listStyles from './ChangeList.module.css'
import styles from './Changes.module.css'
import { ContingentMoves } from './ContingentMoves.tsx'
import { CeilingChanges, EstimateChange } from './OtherChanges.tsx'
import { Paragraph, type ScopeIn } from './Paragraph.tsx'
import { PeriodChooser } from './PeriodChooser.tsx'
import { SiteChanges } from './SiteChanges.tsx'

type ChangesProps = {
  changes: AllChanges
  /** The page's date, and the other one as in the link. */
  day: Day
  from: PartialDate | null
  phaseStart: Day | null
  names: Names
  scopeIn: ScopeIn
  selectedSite: string | null
  onFrom: (from: PartialDate | null) => void
  onSelectSite: (id: string) => void
  onDate: (date: PartialDate) => void
}

/**
 * What differs between two dates: the choice of them, a paragraph to paste, and every change with its
 * sources.
 */
export const Changes = (props: ChangesProps) => {
  const { changes, day, from, phaseStart, names, scopeIn, selectedSite, onFrom, onSelectSite, onDate } = props
  const { t } = useTexts()
  return (
    <>
      <PeriodChooser days={changes.days} day={day} chosen={from} phaseStart={phaseStart} onFrom={onFrom} />
      <div className={styles['columns']}>
        <div className={styles['paragraph']}>
          <Paragraph changes={changes} scopeIn={scopeIn} />
        </div>
        <div>
          {isUnchanged(changes) && <p className={listStyles['empty']}>{t.changes.none}</p>}
          <SiteChanges sites={changes.sites} names={names} selected={selectedSite} onSelect={onSelectSite} />
        </div>
        <div>
          <ChangeEvents title={t.changes.goods} events={changes.goods} onDate={onDate} />
          <ContingentMoves moves={changes.contingents} to={changes.days.to} names={names} />
          <CeilingChanges ceilings={changes.ceilings} />
          <EstimateChange estimates={changes.estimates} />
          <ChangeEvents title={t.changes.events} events={changes.events} onDate={onDate} />
        </div>
      </div>
    </>
  )
}
