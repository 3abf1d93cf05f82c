import { About } from './About.tsx'
import { useTexts } from '#src/text/TextContext.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { Gate } from '#src/shared/Gate.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'

/** What the page is, how it is made, and what its terms mean. */
export const AboutPanel = ({ files, model }: SharedProps) => {
  const { t } = useTexts()
  return (
    <Panel title={t.about.title}>
      <Gate needs={model}>
        {({ base }) => (
          <About
            mission={base.mission}
            changelog={files.changelog.status === 'ready' ? files.changelog.value.records : []}
            sites={base.index.records.filter(({ site }) => site.register === 'drawdown').length}
          />
        )}
      </Gate>
    </Panel>
  )
}
