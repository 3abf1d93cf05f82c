import { useEffect, useState } from 'react'
import { languages } from '#src/schema/languages.ts'
import { isPreview } from '#src/domain/desk/preview-mark.ts'
import { type News, type Visit, newsSince } from '#src/domain/files/since-visit.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import { recall } from '#src/offline/remembered.ts'
import { valueOr } from '#src/queries/file-result.ts'
import type { Loaded } from '#src/queries/records.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Mission } from '#src/schema/mission.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { loadSinceVisit } from '#src/text/load-since-visit.ts'
import { Button } from '#src/ui/Button.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { shownText } from '#src/ui/shown-text.tsx'
import { today } from '#src/ui/today.ts'
import { useLoaded } from '#src/ui/use-loaded.ts'
import { keepVisit, lastVisit } from './kept-visits.ts'

/** As many events as are named; of the others it is said how many there are. */
const named = 3

const nothing: Loaded<never> = { records: [], problems: [] }

type Told = { last: Visit; news: News }

const visitOf = (mission: Mission, events: readonly MissionEvent[]): Visit => ({
  version: mission.dataVersion,
  day: today(),
  events: events.map(({ id }) => id),
})

/**
 * What changed in the facts since the last visit of this browser to the mission: nothing on the first one,
 * nothing where the browser keeps nothing, and nothing that the word on newer data says already.
 */
export const SinceVisit = ({ files, actions }: Pick<SharedProps, 'files' | 'actions'>) => {
  const { t, language } = useTexts()
  const words = useLoaded(loadSinceVisit, language)
  const mission = valueOr(files.mission, null)
  const events = valueOr(files.events, nothing).records
  const changelog = valueOr(files.changelog, nothing).records
  const isThere = files.events.status === 'ready' && files.changelog.status !== 'loading'
  const [told, setTold] = useState<Told | null>(null)
  useEffect(
    function holdAgainstLastVisit() {
      if (!mission || !isThere || isPreview(mission)) return
      const last = lastVisit(mission.id)
      const isSaid = recall().news?.to === mission.dataVersion
      const news = last && !isSaid ? newsSince(last, mission.dataVersion, changelog, events) : null
      // What the storage holds is known only once the page stands.
      // oxlint-disable-next-line react/set-state-in-effect
      if (last && news) setTold({ last, news })
      else keepVisit(mission.id, visitOf(mission, events))
    },
    [mission, isThere, changelog, events],
  )
  if (!told || !words || !mission) return null
  const { last, news } = told
  const dismiss = () => {
    keepVisit(mission.id, visitOf(mission, events))
    setTold(null)
  }
  return (
    <Notice tone="info">
      <strong>{words.title(formatDate(last.day, language))}</strong>
      <ul>
        {news.entries.map(({ id, version, date, summary }) => (
          <li key={id}>
            {words.version(version, formatDate(date, language))}
            {shownText(summary, language)}
          </li>
        ))}
      </ul>
      {news.events.length > 0 && (
        <>
          <p>{words.events(news.events.length)}</p>
          <ul>
            {news.events.slice(0, named).map(({ id, date, title }) => (
              <li key={id}>
                {formatDate(date, language)}
                {languages[language].colon}
                {shownText(title, language)}
              </li>
            ))}
            {news.events.length > named && <li>{words.more(news.events.length - named)}</li>}
          </ul>
        </>
      )}
      <p>
        {news.entries.length > 0 && <Button onClick={() => actions.openTab('about')}>{words.all}</Button>}{' '}
        {news.events.length > 0 && (
          <Button onClick={() => actions.openTab('timeline')}>{words.timeline}</Button>
        )}{' '}
        <Button onClick={dismiss}>{t.offline.dismiss}</Button>
      </p>
      <small>{words.kept}</small>
    </Notice>
  )
}
