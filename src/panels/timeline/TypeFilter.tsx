import { countTypes } from '#src/domain/events/event-years.ts'
import type { EventType, MissionEvent } from '#src/schema/event.ts'
import type { Updater } from '#src/shared/use-actions.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { MarkIcon } from './MarkIcon.tsx'
import styles from './TypeFilter.module.css'
import { eventTypes } from '#src/schema/names.ts'

type TypeFilterProps = {
  events: readonly MissionEvent[]
  chosen: readonly EventType[]
  onChoose: (next: Updater<readonly EventType[]>) => void
}

/** The types with one more or one fewer, in the order of the vocabulary: the same choice has one link. */
const toggled = (chosen: readonly EventType[], type: EventType): readonly EventType[] =>
  eventTypes.filter((other) => (other === type) !== chosen.includes(other))

/**
 * Narrows chart and list to types of event. The buttons show each type's mark, so they are the chart's legend
 * too.
 */
export const TypeFilter = ({ events, chosen, onChoose }: TypeFilterProps) => {
  const { t } = useTexts()
  const counts = countTypes(events)
  const types = eventTypes.filter((type) => counts.has(type) || chosen.includes(type))
  return (
    <fieldset className={styles['types']}>
      <legend className="visually-hidden">{t.timeline.types}</legend>
      {types.map((type) => (
        <button
          key={type}
          type="button"
          className={styles['type']}
          aria-pressed={chosen.includes(type)}
          aria-label={t.timeline.typeCount(t.words.eventType[type], counts.get(type) ?? 0)}
          onClick={() => onChoose((now) => toggled(now, type))}
        >
          <MarkIcon shape={type} /> {t.words.eventType[type]}{' '}
          <span className={styles['count']}>{counts.get(type) ?? 0}</span>
        </button>
      ))}
      {chosen.length > 0 && (
        <Button look="link" onClick={() => onChoose(() => [])}>
          {t.timeline.allTypes}
        </Button>
      )}
    </fieldset>
  )
}
