import { useTexts } from '#src/text/TextContext.tsx'
import { Segments } from '#src/ui/Segments.tsx'
import type { Period } from '#src/domain/page/shown-period.ts'

type RangeSwitchProps = { phase: number; chosen: Period; onChoose: (choice: Period) => void }

/** Which period the chart shows: the phase of the one province, or all that is on record. */
export const RangeSwitch = ({ phase, chosen, onChoose }: RangeSwitchProps) => {
  const { t } = useTexts()
  const choices = [
    { value: 'phase', label: t.timeline.rangePhase(phase) },
    { value: 'whole', label: t.timeline.rangeWhole },
  ] as const
  return <Segments label={t.timeline.range} choices={choices} chosen={chosen} onChoose={onChoose} />
}
