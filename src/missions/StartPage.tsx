import { languages } from '#src/schema/languages.ts'
import { startWorker } from '#src/offline/app-worker.ts'
import { askWhatIsKept } from '#src/offline/kept-missions.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { yearOf } from '#src/domain/dates/dates.ts'
import { isNeverSized, largestYear, overviewYears, worldAt } from '#src/domain/missions/world-at.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import { allOf, toFileResult, valueOr } from '#src/queries/file-result.ts'
import { missionsQuery, overviewQuery } from '#src/queries/records.ts'
import { worldQuery } from '#src/queries/topology.ts'
import type { MissionEntry } from '#src/schema/mission.ts'
import type { Overview } from '#src/schema/overview.ts'
import { Gate } from '#src/shared/Gate.tsx'
import { LanguageSwitch } from '#src/shared/LanguageSwitch.tsx'
import { type MissionsTexts, loadMissions } from '#src/text/load-missions.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { shownText } from '#src/ui/shown-text.tsx'
import { useLoaded } from '#src/ui/use-loaded.ts'
import { useView } from '#src/url/use-view.ts'
import { Curve } from './Curve.tsx'
import { KeepOffline } from './KeepOffline.tsx'
import { type LinkParts, MissionLink } from './MissionLink.tsx'
import styles from './StartPage.module.css'
import { WorldMap } from './WorldMap.tsx'
import { YearChoice } from './YearChoice.tsx'

const bases = ['documented', 'un-maps'] as const

type RowProps = {
  entry: MissionEntry
  overview: Overview | undefined
  span: { first: number; last: number }
  /** The year that the map shows. */
  year: number
  words: MissionsTexts
  link: LinkParts
  onPoint: (mission: string | null) => void
}

const MissionRow = ({ entry, overview, span, year, words, link, onPoint }: RowProps) => {
  const { t, language } = useTexts()
  const largest = overview ? largestYear(overview) : null
  const now = overview?.years.find((row) => row.year === year)
  const most = largest
    ? words.start.most(
        t.words.qualified[largest.atLeast ? 'at-least' : 'about'](
          formatNumber(largest.troops ?? 0, language),
        ),
        largest.year,
      )
    : overview && isNeverSized(overview)
      ? words.start.neverSized
      : words.start.noTroops
  return (
    <li className={styles['row']}>
      <span className={styles['what']}>
        <MissionLink {...link} to={entry} onPoint={onPoint}>
          <strong>{shownText(entry.shortName, language)}</strong> {shownText(entry.country, language)}
        </MissionLink>
        <span className={styles['small']}>{shownText(entry.name, language)}</span>
      </span>
      <span className={styles['small']}>
        {words.years(entry.years.first, entry.years.last)}
        <br />
        {now ? words.start.places(now.places) : words.start.notOnMaps(year)}
      </span>
      <span className={styles['curved']}>
        {overview && largest && (
          <Curve
            years={overview.years}
            {...span}
            most={largest.troops ?? 1}
            label={`${words.start.curve}${languages[language].colon}${most}`}
          />
        )}
        <span className={styles['small']}>{most}</span>
      </span>
      <KeepOffline mission={entry.id} name={textIn(entry.shortName, language)} words={words} />
    </li>
  )
}

/** All missions: where they were in a year, and a line and a curve for each. */
export const StartPage = () => {
  const { language } = useTexts()
  const words = useLoaded(loadMissions, language)
  const { view, setView } = useView()
  useEffect(function startTheWorker() {
    const start = async () => {
      await startWorker()
      await askWhatIsKept()
    }
    if (import.meta.env.PROD && import.meta.env.MODE !== 'single') void start()
  }, [])
  const [pointed, setPointed] = useState<string | null>(null)
  const world = valueOr(toFileResult('world.topo.json', useQuery(worldQuery)), null)
  const files = allOf({
    missions: toFileResult('missions.json', useQuery(missionsQuery)),
    overview: toFileResult('overview.json', useQuery(overviewQuery)),
  })
  const title = words?.start.title
  useEffect(
    function setDocumentTitle() {
      if (title) document.title = title
    },
    [title],
  )
  if (!words) return <Loading />
  const link = { view, setView, from: null, onEnter: () => window.scrollTo(0, 0) }
  return (
    <>
      <header className={styles['header']}>
        <div>
          <h1>{words.start.title}</h1>
          <p className={styles['small']}>{words.start.purpose}</p>
        </div>
        <LanguageSwitch onChoose={(chosen) => setView({ ...view, language: chosen }, 'replace')} />
      </header>
      <main className={styles['main']}>
        <Gate needs={files}>
          {({ missions, overview }) => {
            const span = overviewYears(overview.records)
            const asked = view.date === null ? span.last : yearOf(view.date)
            const year = Math.min(Math.max(asked, span.first), span.last)
            const shown = worldAt(overview.records, year).filter(({ places }) => places.length > 0)
            const places = shown.reduce((sum, mission) => sum + (mission.year?.places ?? 0), 0)
            const names = new Map(
              missions.records.map(({ id, shortName, country }) => [
                id,
                `${textIn(shortName, language)}, ${textIn(country, language)}`,
              ]),
            )
            const byId = new Map(overview.records.map((record) => [record.id, record]))
            const titles = { documented: words.documented, 'un-maps': words.fromMaps }
            const reasons = { documented: words.documentedWhy, 'un-maps': words.fromMapsWhy }
            return (
              <>
                <WorldMap
                  world={world}
                  missions={shown}
                  nameOf={(id) => names.get(id) ?? id}
                  pointed={pointed}
                  title={words.start.map(year)}
                  description={words.start.mapDescription(places, shown.length)}
                />
                <YearChoice
                  year={year}
                  span={span}
                  words={words}
                  onChoose={(next, isDragging) =>
                    setView({ ...view, date: String(next) }, isDragging ? 'replace' : 'push')
                  }
                />
                {asked > span.last && <p className={styles['small']}>{words.start.carried(span.last)}</p>}
                {bases
                  .filter((basis) => missions.records.some((entry) => entry.basis === basis))
                  .map((basis) => (
                    <section key={basis} aria-label={titles[basis]}>
                      <h2>{titles[basis]}</h2>
                      <p className={styles['small']}>{reasons[basis]}</p>
                      <ul className={styles['list']}>
                        {missions.records
                          .filter((entry) => entry.basis === basis)
                          .map((entry) => (
                            <MissionRow
                              key={entry.id}
                              entry={entry}
                              overview={byId.get(entry.id)}
                              span={span}
                              year={year}
                              words={words}
                              link={link}
                              onPoint={setPointed}
                            />
                          ))}
                      </ul>
                    </section>
                  ))}
                <p className={styles['small']}>
                  {words.start.estimates([...new Set(overview.records.flatMap(({ by }) => by ?? []))])}
                </p>
                <p className={styles['small']}>{words.start.credits}</p>
              </>
            )
          }}
        </Gate>
      </main>
    </>
  )
}
