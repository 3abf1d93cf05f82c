import { memo } from 'react'
import type { Filter } from '#src/domain/view/filters.ts'
import { Filters } from './Filters.tsx'
import { useTexts } from '#src/text/TextContext.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { Gate } from '#src/shared/Gate.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'

type FiltersPanelProps = { filter: Filter; actions: SharedProps['actions']; following: SharedProps }

const Filtered = ({ filter, actions, following }: FiltersPanelProps) => {
  const { t } = useTexts()
  return (
    <Panel title={t.filters.title}>
      <Gate needs={following.model}>
        {({ rows, shown, names, date }) => (
          <Filters
            rows={rows}
            shown={shown}
            filter={following.view.filter}
            chosen={filter}
            shared={following}
            names={names}
            date={date}
            onChange={actions.setFilter}
            onToggle={actions.toggleFilter}
          />
        )}
      </Gate>
    </Panel>
  )
}

/** The filters. A check box shows at once that it was clicked; the numbers beside them all follow. */
export const FiltersPanel = memo(Filtered)
