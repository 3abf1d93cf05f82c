import { memo } from 'react'
import { lastDay } from '#src/domain/dates/dates.ts'
import { DateControl } from './DateControl.tsx'
import { useTexts } from '#src/text/TextContext.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { Gate } from '#src/shared/Gate.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'

/** `date` and `from` as chosen last, which the rest of the page follows a frame later. */
type DatePanelProps = Pick<SharedProps, 'model' | 'actions'> & Pick<SharedProps['view'], 'date' | 'from'>

const Dated = ({ date, from, model, actions }: DatePanelProps) => {
  const { t } = useTexts()
  return (
    <Panel title={t.date.title} quietTitle>
      <Gate needs={model}>
        {({ base, events }) => (
          <DateControl
            date={date ?? base.mission.coverage.mission}
            day={lastDay(date ?? base.mission.coverage.mission)}
            days={base.days}
            events={events}
            firstDate={base.firstDate}
            covered={base.mission.coverage.mission}
            from={from}
            onChange={actions.setDate}
          />
        )}
      </Gate>
    </Panel>
  )
}

export const DatePanel = memo(Dated)
