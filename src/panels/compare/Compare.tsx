import { useMemo } from 'react'
import type { Model } from '#src/domain/page/model.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { loadComparison } from '#src/text/load-comparison.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { useLoaded } from '#src/ui/use-loaded.ts'
import styles from './Compare.module.css'
import { CompareExport } from './CompareExports.tsx'
import { Comparison } from './Comparison.tsx'
import { MissionChooser } from './MissionChooser.tsx'
import { useCompared } from './use-compared.ts'
import { useMissionCitations } from './use-mission-citations.ts'

type CompareProps = Pick<SharedProps, 'files' | 'view' | 'actions'> & { model: Model }

/** The page's mission beside up to three others: which, how far each came, and how long it took. */
export const Compare = ({ files, view, actions, model }: CompareProps) => {
  const { t, language } = useTexts()
  const c = useLoaded(loadComparison, language)
  const compared = useCompared(files, model.base, view.others)
  const citations = useMissionCitations(compared, view, actions.setView)
  const words = useMemo(() => c && { t, c, language }, [t, c, language])
  if (words === null) return <Loading />
  return (
    <section className={styles['section']}>
      <div className={styles['head']}>
        <h3 className={styles['heading']}>{words.c.missions}</h3>
        <CompareExport files={files} view={view} model={model} compared={compared} words={words} />
      </div>
      <p className={styles['intro']}>{words.c.intro}</p>
      <MissionChooser
        own={model.base.mission.id}
        others={view.others}
        onOthers={actions.setOthers}
        c={words.c}
      />
      {view.others.length === 0 && <p className={styles['small']}>{words.c.notChosen}</p>}
      <Comparison
        compared={compared}
        counting={view.counting}
        onCounting={actions.setCounting}
        citations={citations}
        words={words}
      />
    </section>
  )
}
