import { About } from '#src/features/about/About.tsx'
import { useTexts } from '#src/text/TextContext.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { Gate } from './Gate.tsx'
import type { SharedProps } from './shared-props.ts'

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
