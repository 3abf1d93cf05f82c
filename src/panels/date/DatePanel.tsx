import { memo } from 'react'
import { DateControl } from './DateControl.tsx'
import { useTexts } from '#src/text/TextContext.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { Gate } from '#src/shared/Gate.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'

const Dated = ({ view, model, actions }: SharedProps) => {
  const { t } = useTexts()
  return (
    <Panel title={t.date.title} quietTitle>
      <Gate needs={model}>
        {({ base, date, day, events }) => (
          <DateControl
            date={date}
            day={day}
            days={base.days}
            events={events}
            firstDate={base.firstDate}
            covered={base.mission.coverage.mission}
            from={view.from}
            onChange={actions.setDate}
          />
        )}
      </Gate>
    </Panel>
  )
}

export const DatePanel = memo(Dated)
