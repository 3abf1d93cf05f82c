import { useTexts } from '#src/text/TextContext.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { Gate } from './Gate.tsx'
import type { SharedProps } from './shared-props.ts'

export const TimelinePanel = ({ model }: SharedProps) => {
  const { t } = useTexts()
  return (
    <Panel title={t.timeline.title}>
      <Gate needs={model}>{({ events }) => <p>{events.length}</p>}</Gate>
    </Panel>
  )
}
