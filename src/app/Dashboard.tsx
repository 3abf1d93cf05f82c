import { AfterTexts } from '#src/shared/AfterTexts.tsx'
import { allMissions } from '#src/url/view.ts'
import { type ComponentType, type ReactNode, Suspense, lazy, memo, useMemo } from 'react'
import { valueOr } from '#src/queries/file-result.ts'
import { type MissionFiles, useMissionFiles } from '#src/queries/use-mission-files.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { CitationsProvider } from '#src/ui/CitationsContext.tsx'
import { CoverageProvider } from '#src/ui/CoverageContext.tsx'
import { Drawn } from '#src/pace/Drawn.tsx'
import { Stage, Stages } from '#src/pace/Stages.tsx'
import { keepFocus } from '#src/ui/keep-focus.ts'
import { Crashed } from '#src/shared/Crashed.tsx'
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx'
import { FileErrors } from '#src/shared/FileErrors.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { useDrawing } from '#src/pace/use-drawing.ts'
import { useAsked } from '#src/ui/asked-for.ts'
import type { LinkProblem } from '#src/url/codec.ts'
import { useView, useViewPart } from '#src/url/use-view.ts'
import styles from './Dashboard.module.css'
import { DatePanel } from '#src/panels/date/DatePanel.tsx'
import { DocumentTitle } from './DocumentTitle.tsx'
import { FiguresPanel } from '#src/panels/figures/FiguresPanel.tsx'
import { FiltersPanel } from '#src/panels/filters/FiltersPanel.tsx'
import { Header } from './Header.tsx'
import { Later } from '#src/shared/Later.tsx'
import { MapsOnlyNotice } from './MapsOnlyNotice.tsx'
import { MapFoot } from '#src/panels/map/MapFoot.tsx'
import { MapPanel } from '#src/panels/map/MapPanel.tsx'
import { MissionTexts } from './MissionTexts.tsx'
import { SkipLinks } from './SkipLinks.tsx'
import { useIsWide } from '#src/ui/use-is-wide.ts'
import type { Base } from '#src/domain/page/model.ts'
import { useActions } from '#src/shared/use-actions.ts'
import { useCheckedView } from './use-checked-view.ts'
import { useCitationsOf } from './use-citations-of.ts'
import { useViewAfterPaint } from './use-view-after-paint.ts'
import { useFollowing } from './use-following.ts'
import { useKnownMission } from './use-known-mission.ts'
import { useBase, useModel } from './use-model.ts'

const below = <P extends object>(pick: (all: typeof import('./below.ts')) => ComponentType<P>) =>
  lazy(async () => ({ default: pick(await import('./below.ts')) }))
const UnderFigures = below((all) => all.UnderFigures)
const LinkProblems = below((all) => all.LinkProblems)
const ViewTabs = below((all) => all.ViewTabs)
const LeftBehindNotice = below((all) => all.LeftBehindNotice)
const Footer = below((all) => all.Footer)

// Loaded by a link that names no mission but all of them.
const StartPage = lazy(async () => ({ default: (await import('#src/missions/StartPage.tsx')).StartPage }))
const ProblemsPanel = lazy(async () => ({
  default: (await import('#src/panels/data-check/ProblemsPanel.tsx')).ProblemsPanel,
}))
const OpenedFigure = lazy(async () => ({
  default: (await import('#src/shared/citing/OpenedFigure.tsx')).OpenedFigure,
}))
const Extras = lazy(async () => ({ default: (await import('./Extras.tsx')).Extras }))
const OfflineNotices = lazy(async () => ({ default: (await import('./OfflineNotices.tsx')).OfflineNotices }))

/** A part whose code comes after the first view; the others stand if it does not come, and it says so. */
const Below = ({ children }: { children: ReactNode }) => (
  <ErrorBoundary fallback={<Crashed />}>
    <Suspense fallback={null}>
      <AfterTexts>{children}</AfterTexts>
    </Suspense>
  </ErrorBoundary>
)

const wideOrder = ['filters', 'map', 'figures'] as const
const phoneOrder = ['map', 'figures', 'filters'] as const

type MissionPageProps = {
  mission: string
  files: MissionFiles
  base: Base | null
  unknownMission: readonly LinkProblem[]
}

const MissionPage = ({ mission, files, base, unknownMission }: MissionPageProps) => {
  const { language } = useTexts()
  const { view: linked, problems, setView } = useView()
  const asked = useMemo(
    () => (linked.mission === mission ? linked : { ...linked, mission }),
    [linked, mission],
  )
  const { view: newest, problems: unknown } = useCheckedView(asked, files, base)
  const actions = useActions(newest, setView)
  // Check box and slider answer at once; what they change, all in one frame, right after it.
  const view = useViewAfterPaint(newest)
  const model = useModel(files, base, view, language)
  const citations = useCitationsOf(files, actions)
  const shared = useMemo(() => ({ files, view, model, actions }), [files, view, model, actions])
  const following = useFollowing(shared, language)
  const linkProblems = [...problems, ...unknownMission, ...unknown]
  const covered = base?.mission.coverage.mission ?? null
  const isWide = useIsWide()
  // In the order in which they are seen, which is the order of the Tab key.
  const parts = {
    map: (
      <div key="map" className={styles['map']}>
        <MapPanel {...shared} following={following} />
        <DatePanel date={newest.date} from={newest.from} model={model} actions={actions} />
      </div>
    ),
    filters: (
      <div key="filters" className={styles['filters']} data-part="filters">
        <Stage at="next frame">
          <FiltersPanel filter={newest.filter} actions={actions} following={following} />
        </Stage>
      </div>
    ),
    figures: (
      <div key="figures" className={styles['side']} data-part="figures">
        <FiguresPanel {...following} />
        {!isWide && model.status === 'ready' && (
          <MapFoot
            mission={model.value.base.mission}
            shown={model.value.shown}
            selected={view.site}
            onSelect={actions.selectSite}
          />
        )}
        <Stage at="when quiet">
          <Below>
            <UnderFigures {...following} />
          </Below>
        </Stage>
      </div>
    ),
  }
  return (
    <CoverageProvider value={covered}>
      <CitationsProvider value={citations}>
        <DocumentTitle {...following} />
        <SkipLinks />
        <Header {...following} />
        <main ref={keepFocus} className={styles['main']}>
          <MapsOnlyNotice mission={valueOr(files.mission, null)} />
          {(linkProblems.length > 0 || newest.version) && (
            <Later>
              <LinkProblems {...shared} problems={linkProblems} />
            </Later>
          )}
          <Stage at="when quiet">
            <Later>
              <LeftBehindNotice mission={mission} />
            </Later>
          </Stage>
          {files.failure && <FileErrors errors={files.failure.errors} retry={files.failure.retry} />}
          {newest.cited !== null && files.isComplete && (
            <Later>
              <OpenedFigure cited={newest.cited} />
            </Later>
          )}
          <div className={styles['top']}>{(isWide ? wideOrder : phoneOrder).map((part) => parts[part])}</div>
          <Stage at="when quiet">
            <Below>
              <ViewTabs tab={view.tab} actions={actions} following={following} />
            </Below>
          </Stage>
          {files.isComplete && (
            <Later>
              <ProblemsPanel files={files} mission={view.mission} />
            </Later>
          )}
        </main>
        <Stage at="when quiet">
          <Below>
            <Footer files={files} view={following.view} actions={actions} />
          </Below>
        </Stage>
        {files.isComplete && import.meta.env.PROD && import.meta.env.MODE !== 'single' && (
          <Later>
            <OfflineNotices
              id={view.mission}
              mission={files.mission.status === 'ready' ? files.mission.value : null}
            />
          </Later>
        )}
      </CitationsProvider>
    </CoverageProvider>
  )
}

const Joined = (props: Omit<MissionPageProps, 'base'>) => (
  <MissionTexts mission={valueOr(props.files.mission, null)}>
    <MissionPage {...props} base={useBase(props.files)} />
  </MissionTexts>
)

type LoadedProps = Omit<MissionPageProps, 'files' | 'base'>

/** Apart from the page that draws them: there are many files to ask after, and none changes with the view. */
const Loaded = memo(({ mission, unknownMission }: LoadedProps) => {
  const { language } = useTexts()
  const files = useMissionFiles(mission, language)
  // Before the first drawing there is nothing to draw, which is not yet time for idle work.
  const onDrawn = useDrawing()
  // Until then index.html's own words stand: a page that is drawn in one go does not jump. In one piece it
  // would keep a slow processor from answering for half a second.
  if (files.isOpening) return null
  return (
    <>
      <Stages>
        <Joined mission={mission} files={files} unknownMission={unknownMission} />
      </Stages>
      <Drawn onDrawn={onDrawn} />
    </>
  )
})

/**
 * The page: composes the features, hands each what it needs, and holds no state of its own. Map, date,
 * figures and the selected site are drawn with the change that they show, the other parts right after it.
 */
export const Dashboard = () => {
  const asked = useViewPart('mission')
  const known = useKnownMission(asked)
  const extras = useAsked()
  if (asked === allMissions)
    return (
      <Below>
        <StartPage />
      </Below>
    )
  if (!known) return <Loading />
  // Another mission is another page: nothing of the one before is drawn with it.
  return (
    <>
      <Loaded key={known.mission} mission={known.mission} unknownMission={known.problems} />
      {extras && (
        <Below>
          <Extras />
        </Below>
      )}
    </>
  )
}
