import { lazy } from 'react'
import { useMissionFiles } from '#src/queries/use-mission-files.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { CitationsProvider } from '#src/ui/CitationsContext.tsx'
import { keepFocus } from '#src/ui/keep-focus.ts'
import { Loading } from '#src/ui/Loading.tsx'
import type { LinkProblem } from '#src/url/codec.ts'
import { type SetView, useView } from '#src/url/use-view.ts'
import type { View } from '#src/url/view.ts'
import styles from './Dashboard.module.css'
import { DatePanel } from './DatePanel.tsx'
import { DocumentTitle } from './DocumentTitle.tsx'
import { FiguresPanel } from './FiguresPanel.tsx'
import { FiltersPanel } from './FiltersPanel.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Later } from './Later.tsx'
import { LinkProblems } from './LinkProblems.tsx'
import { MapPanel } from './MapPanel.tsx'
import { SelectedSite } from './SelectedSite.tsx'
import { ViewTabs } from './ViewTabs.tsx'
import { useActions } from './use-actions.ts'
import { useCheckedView } from './use-checked-view.ts'
import { useCitationsOf } from './use-citations-of.ts'
import { useKnownMission } from './use-known-mission.ts'
import { useModel } from './use-model.ts'

const ProblemsPanel = lazy(async () => ({ default: (await import('./ProblemsPanel.tsx')).ProblemsPanel }))
const OfflineNotices = lazy(async () => ({ default: (await import('./OfflineNotices.tsx')).OfflineNotices }))

type MissionPageProps = { asked: View; linkProblems: readonly LinkProblem[]; setView: SetView }

const MissionPage = ({ asked, linkProblems, setView }: MissionPageProps) => {
  const { language } = useTexts()
  const files = useMissionFiles(asked.mission, language)
  const { view, problems: unknown } = useCheckedView(asked, files)
  const model = useModel(files, view, language)
  const actions = useActions(view, setView)
  const citations = useCitationsOf(files, actions)
  // Until then index.html's own words stand: a page that is drawn in one go does not jump.
  if (files.isOpening) return null
  const shared = { files, view, model, actions }
  return (
    <CitationsProvider value={citations}>
      <DocumentTitle view={view} model={model} />
      <Header {...shared} />
      <main ref={keepFocus} className={styles['main']}>
        <LinkProblems problems={[...linkProblems, ...unknown]} />
        <div className={styles['top']}>
          <div className={styles['map']}>
            <MapPanel {...shared} />
            <DatePanel {...shared} />
          </div>
          <div className={styles['filters']}>
            <FiltersPanel {...shared} />
          </div>
          <div className={styles['side']}>
            <FiguresPanel {...shared} />
            <SelectedSite {...shared} />
          </div>
        </div>
        <ViewTabs {...shared} />
        {files.isComplete && (
          <Later>
            <ProblemsPanel {...shared} />
          </Later>
        )}
      </main>
      <Footer {...shared} />
      {files.isComplete && import.meta.env.PROD && import.meta.env.MODE !== 'single' && (
        <Later>
          <OfflineNotices
            id={view.mission}
            mission={files.mission.status === 'ready' ? files.mission.value : null}
          />
        </Later>
      )}
    </CitationsProvider>
  )
}

/** The page: composes the features, hands each what it needs, and holds no state of its own. */
export const Dashboard = () => {
  const { view, problems, setView } = useView()
  const known = useKnownMission(view)
  if (!known) return <Loading />
  return <MissionPage asked={known.view} linkProblems={[...problems, ...known.problems]} setView={setView} />
}
