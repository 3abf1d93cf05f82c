import { type ReactNode, useMemo } from 'react'
import { Header } from '#src/app/Header.tsx'
import { MapsOnlyNotice } from '#src/app/MapsOnlyNotice.tsx'
import page from '#src/app/Dashboard.module.css'
import { useCitationsOf } from '#src/app/use-citations-of.ts'
import { useBase, useModel } from '#src/app/use-model.ts'
import { isPresentAgain } from '#src/domain/sites/status.ts'
import { byImportance } from '#src/domain/sites/importance.ts'
import { toldStatuses } from '#src/domain/sites/told-statuses.ts'
import { yearOf } from '#src/domain/dates/dates.ts'
import type { Model } from '#src/domain/page/model.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { DatePanel } from '#src/panels/date/DatePanel.tsx'
import { FiguresPanel } from '#src/panels/figures/FiguresPanel.tsx'
import { FurtherLine } from '#src/panels/map/FurtherLine.tsx'
import { MapCredits } from '#src/panels/map/MapCredits.tsx'
import { MapLegend } from '#src/panels/map/MapLegend.tsx'
import { NotOnMap } from '#src/panels/map/NotOnMap.tsx'
import { readLayers } from '#src/panels/map/layers.ts'
import controls from '#src/panels/map/MapControls.module.css'
import frame from '#src/panels/map/MissionMap.module.css'
import notOnMap from '#src/panels/map/NotOnMap.module.css'
import view from '#src/panels/map/MapView.module.css'
import panel from '#src/panels/map/MapPanel.module.css'
import { statusPhrase } from '#src/text/status-phrase.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { CitationsProvider, usePublisher } from '#src/ui/CitationsContext.tsx'
import { CoverageProvider } from '#src/ui/CoverageContext.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { PlayingProvider } from '#src/ui/PlayingContext.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { serialiseView } from '#src/url/codec.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import type { View } from '#src/url/view.ts'
import { FirstMap } from './FirstMap.tsx'
import { type FirstDrawing, type MapWidth, drawFirstMap } from './drawn-map.ts'

type FirstPageProps = {
  files: MissionFiles
  view: View
  actions: SharedProps['actions']
  /** Whether another language of the same mission stands in the page before it. */
  isSecond: boolean
}

/** The buttons of the map, which its controls take the place of. */
const Buttons = () => (
  <div className={controls['controls']} aria-hidden="true">
    {['+', '−', 'fit', 'whole'].map((sign) => (
      <button key={sign} type="button" tabIndex={-1}>
        {sign === 'fit' || sign === 'whole' ? <Icon name={sign} size={16} /> : sign}
      </button>
    ))}
  </div>
)

/**
 * Every site as a link: what the marks of the map say, for whoever reads it, and where nothing else comes.
 */
const Sites = ({ model: { shown }, view: linked }: { model: Model; view: View }) => {
  const { t, language } = useTexts()
  const publisherOf = usePublisher()
  return (
    <nav className="first-list" aria-label={t.sites.title}>
      <h2>{t.sites.title}</h2>
      <ul>
        {byImportance(shown).map(({ site, status }) => (
          <li key={site.id}>
            <a href={serialiseView({ ...linked, site: site.id, figure: null })}>
              {textIn(site.name, language)}
            </a>
            {`, ${statusPhrase(status, t, language, publisherOf)}`}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/**
 * What stands under the map on a wide screen, and under the figures on a phone (Dashboard.tsx): there once
 * for each.
 */
const Foot = ({ model: { base, shown }, look }: { model: Model; look: MapWidth }) => (
  <div className={`first-foot foot-${look}`}>
    <MapCredits mission={base.mission} />
    <div className="first-dated" data-dated="">
      <NotOnMap
        rows={shown.filter(({ site }) => site.position === null)}
        selected={null}
        onSelect={() => {}}
      />
    </div>
  </div>
)

/**
 * Which sites the map of a phone does not show as it opens; on other screens that hangs on how large the map
 * and its legend are. The way to them comes with the page.
 */
const Further = ({ drawing: { further } }: { drawing: FirstDrawing }) => {
  const { t } = useTexts()
  if (further.length === 0) return null
  return (
    <div className="only-phone first-further">
      <div className="first-dated" data-dated="">
        <FurtherLine sites={further}>
          <Button look="link" className={notOnMap['site']} aria-hidden="true" tabIndex={-1}>
            {t.further.show}
          </Button>
        </FurtherLine>
      </div>
    </div>
  )
}

const Mapped = ({ files, model, isSecond }: { files: MissionFiles; model: Model; isSecond: boolean }) => {
  const { t, language } = useTexts()
  const { base, day, shown } = model
  const { mission, index } = base
  if (files.outlines.status !== 'ready') throw new Error(`the pack of ${mission.id} has no outlines`)
  const basemap = files.basemap.status === 'ready' ? files.basemap.value : null
  const layers = readLayers(files.outlines.value, basemap, mission.landBeyond)
  const year = yearOf(day)
  const drawing = drawFirstMap(model, layers, language)
  return (
    <div className={frame['frame']}>
      <div className={frame['stage']}>
        <div className={`${frame['box']} first-box`}>
          <div className={`${view['map']} first-sea`}>
            <FirstMap
              drawing={drawing}
              layers={layers}
              label={t.map.title}
              mission={mission.id}
              isSecond={isSecond}
            />
          </div>
          <Buttons />
        </div>
        <div className={frame['legend']}>
          <MapLegend
            statuses={toldStatuses(mission.basis)}
            maximum={base.largest}
            year={index.lastMapYear === null ? null : Math.min(year, index.lastMapYear)}
            carried={index.lastMapYear !== null && year > index.lastMapYear}
            hasReturns={shown.some(({ status }) => isPresentAgain(status))}
            isWide={false}
            onSize={() => {}}
          />
        </div>
      </div>
      {mission.opening && (
        <div className={frame['further']}>
          <Further drawing={drawing} />
        </div>
      )}
      <Foot model={model} look="wide" />
    </div>
  )
}

const Composed = ({ files, view: linked, actions, isSecond }: FirstPageProps) => {
  const { t, language } = useTexts()
  const base = useBase(files)
  const model = useModel(files, base, linked, language)
  const citations = useCitationsOf(files, actions)
  const shared = useMemo(() => ({ files, view: linked, model, actions }), [files, linked, model, actions])
  if (model.status !== 'ready' || !base) throw new Error(`the pack of ${linked.mission} is not whole`)
  const parts: ReactNode = (
    <>
      <div className={page['filters']} />
      <div className={page['map']}>
        <Panel
          title={t.map.title}
          quietTitle
          className={panel['panel']}
          actions={<div className={panel['export']} />}
        >
          <div className={panel['content']}>
            <Mapped files={files} model={model.value} isSecond={isSecond} />
          </div>
        </Panel>
        <div className="first-dated" data-dated="">
          <DatePanel
            date={shared.view.date}
            from={shared.view.from}
            model={shared.model}
            actions={shared.actions}
          />
        </div>
      </div>
      <div className={page['side']}>
        <div className="first-dated" data-dated="">
          <FiguresPanel {...shared} isTimeless />
        </div>
        <Foot model={model.value} look="narrow" />
      </div>
    </>
  )
  return (
    <CoverageProvider value={base.mission.coverage.mission}>
      <CitationsProvider value={citations}>
        <div className="first-page">
          <Header {...shared} />
          <main className={page['main']}>
            <MapsOnlyNotice mission={base.mission} />
            <div className={page['top']}>{parts}</div>
          </main>
        </div>
        <Sites model={model.value} view={linked} />
      </CitationsProvider>
    </CoverageProvider>
  )
}

/**
 * The first view of a mission as the build writes it into the page: what the page draws first, without the
 * page.
 */
export const FirstPage = (props: FirstPageProps) => (
  <PlayingProvider>
    <Composed {...props} />
  </PlayingProvider>
)
