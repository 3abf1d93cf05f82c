import { useTexts } from '#src/text/TextContext.tsx'
import { Segments } from '#src/ui/Segments.tsx'

type Choice = 'phase' | 'whole'

type RangeSwitchProps = { phase: number; chosen: Choice; onChoose: (choice: Choice) => void }

/** Which period the chart shows: the phase of the one province, or all that is on record. */
export const RangeSwitch = ({ phase, chosen, onChoose }: RangeSwitchProps) => {
  const { t } = useTexts()
  const choices = [
    { value: 'phase', label: t.timeline.rangePhase(phase) },
    { value: 'whole', label: t.timeline.rangeWhole },
  ] as const
  return <Segments label={t.timeline.range} choices={choices} chosen={chosen} onChoose={onChoose} />
}
