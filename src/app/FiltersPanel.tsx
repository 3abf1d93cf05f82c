import { Filters } from '#src/features/filters/Filters.tsx'
import { useTexts } from '#src/text/TextContext.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { Gate } from './Gate.tsx'
import type { SharedProps } from './shared-props.ts'

export const FiltersPanel = ({ view, model, actions }: SharedProps) => {
  const { t } = useTexts()
  return (
    <Panel title={t.filters.title}>
      <Gate needs={model}>
        {({ rows, shown, names, date }) => (
          <Filters
            rows={rows}
            shown={shown}
            filter={view.filter}
            names={names}
            date={date}
            onChange={actions.setFilter}
          />
        )}
      </Gate>
    </Panel>
  )
}
