import { lazy, memo, Suspense } from 'react'
import { headlineOutputsOf } from '#src/domain/sites/site-outputs.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { textIn } from '#src/domain/names/text-in.ts'
import { LiveText } from '#src/ui/LiveText.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { Gate } from '#src/shared/Gate.tsx'
import styles from './SelectedSite.module.css'
import type { SharedProps } from '#src/shared/shared-props.ts'

const SiteHistory = lazy(async () => ({
  default: (await import('./SiteHistory.tsx')).SiteHistory,
}))

/** Says that a site was chosen, to those who do not see its details appear. */
const Announced = ({ view, model }: Pick<SharedProps, 'view' | 'model'>) => {
  const { t, language } = useTexts()
  const chosen =
    model.status === 'ready' ? model.value.rows.find(({ site }) => site.id === view.site) : undefined
  return (
    <LiveText className="visually-hidden">
      {chosen ? t.sites.chosen(textIn(chosen.site.name, language)) : ''}
    </LiveText>
  )
}

const Selected = ({ files, view, model, actions }: SharedProps) => {
  const { t } = useTexts()
  return (
    <Panel
      title={t.sites.detail}
      className={[styles['panel'], view.site !== null && styles['chosen']].filter(Boolean).join(' ')}
    >
      <Announced view={view} model={model} />
      <Gate needs={model}>
        {({ base, rows, names, day }) => {
          const row = rows.find(({ site }) => site.id === view.site)
          const record = base.index.records.find(({ site }) => site.id === view.site)
          if (!row || !record) return <p className={styles['none']}>{t.sites.noSelection}</p>
          if (!files.isComplete) return <Loading />
          const outputs = files.outputs.status === 'ready' ? files.outputs.value.records : null
          return (
            <Suspense fallback={<Loading />}>
              <SiteHistory
                cited={{ files, view, model }}
                row={row}
                contingents={record.contingents.toSorted(
                  (a, b) => Number(row.contingents.includes(b)) - Number(row.contingents.includes(a)),
                )}
                outputs={outputs && headlineOutputsOf(row.site, outputs, day)}
                names={names}
                onDate={(date) => actions.setDate(date, false)}
                onClose={() => actions.selectSite(null)}
                onAllOutputs={() =>
                  actions.setView({
                    ...view,
                    tab: 'outputs',
                    cited: null,
                    filter: {
                      ...view.filter,
                      provinces: row.site.province === null ? [] : [row.site.province],
                      contributors: row.site.contributors,
                    },
                  })
                }
              />
            </Suspense>
          )
        }}
      </Gate>
    </Panel>
  )
}

export const SelectedSite = memo(Selected)
