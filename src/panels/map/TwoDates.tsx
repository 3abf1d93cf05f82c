import { useMemo } from 'react'
import type { Model } from '#src/domain/page/model.ts'
import { twoDatesOf } from '#src/domain/page/two-dates.ts'
import { ExportMenu } from '#src/shared/exports/ExportMenu.tsx'
import { useExportContext } from '#src/shared/exports/use-export-context.ts'
import { Gate } from '#src/shared/Gate.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { loadComparison } from '#src/text/load-comparison.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { CalendarField } from '#src/ui/CalendarField.tsx'
import { DateField } from '#src/ui/DateField.tsx'
import { LiveText } from '#src/ui/LiveText.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { useLoaded } from '#src/ui/use-loaded.ts'
import { twoDatesExport } from './two-dates-export.ts'
import { twoDatesWords } from './two-dates-words.ts'
import styles from './TwoDates.module.css'
import { TwoMaps } from './TwoMaps.tsx'

type TwoDatesProps = Pick<SharedProps, 'files' | 'view' | 'actions'> & { model: Model }

/** The page's date and an earlier one side by side, as two maps in one frame and with one scale. */
export const TwoDates = ({ files, view, actions, model }: TwoDatesProps) => {
  const { t, language } = useTexts()
  const c = useLoaded(loadComparison, language)
  const context = useExportContext(files, view, model)
  const { from, filter } = view
  const dates = useMemo(() => twoDatesOf(model, { from, filter }), [model, from, filter])
  if (c === null) return <Loading />
  const words = twoDatesWords(dates, { t, c, language })
  return (
    <section className={styles['section']}>
      <div className={styles['head']}>
        <h3 className={styles['heading']}>{c.twoDates}</h3>
        <ExportMenu exportable={twoDatesExport(dates, files, context, c)} />
      </div>
      <LiveText className={styles['intro']}>
        {words.intro}
        {from === null && ` ${c.twoDatesUnset}`}
        {dates.days.swapped && ` ${t.changes.swapped}`}
      </LiveText>
      <DateField label={c.firstDate} submit={c.show} onChange={actions.setFrom}>
        <CalendarField label={c.firstDate} day={dates.days.from} onChange={actions.setFrom} />
      </DateField>
      <Gate needs={files.outlines}>
        {() => (
          <TwoMaps dates={dates} outlines={files.outlines} basemap={files.basemap} context={context} c={c} />
        )}
      </Gate>
    </section>
  )
}
