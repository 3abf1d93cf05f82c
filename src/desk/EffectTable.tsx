import { useEffect, useState } from 'react'
import type { Pieces } from '#src/domain/check/pieces.ts'
import { type DataEffect, effectInPieces } from '#src/domain/desk/effect.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { SiteStatusName } from '#src/schema/statuses.ts'
import type { DeskTexts } from '#src/text/load-desk.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { DataTable } from '#src/ui/DataTable.tsx'
import { today } from '#src/ui/today.ts'
import styles from './Desk.module.css'
import { keyFigureWords } from './figure-words.ts'
import { inPiecesUntil } from './in-pieces-until.ts'
import { jsonOf, savedInPieces } from './opened.ts'
import type { DeskState } from './use-desk.ts'

const parsedInPieces = function* (texts: ReadonlyMap<string, string>): Pieces<ReadonlyMap<string, unknown>> {
  const parsed = new Map<string, unknown>()
  for (const [name, text] of texts) {
    if (name.endsWith('.topo.json')) continue
    parsed.set(name, jsonOf(text))
    yield
  }
  return parsed
}

const workOut = function* (
  published: ReadonlyMap<string, string>,
  { opened, work }: Pick<DeskState, 'opened' | 'work'>,
): Pieces<DataEffect | null> {
  const before = yield* parsedInPieces(published)
  const after = yield* parsedInPieces(yield* savedInPieces(opened, work.changes))
  return yield* effectInPieces(before, after, today())
}

type BeforeAndAfter = { name: string; before: string; after: string }

const asRow = ({ name, before, after }: BeforeAndAfter) => ({
  key: name,
  cells: [name, before, before === after ? after : <strong key="after">{after}</strong>],
})

/**
 * What the data that is open tells otherwise than the published data: the key figures of the page, sites by
 * status, and which change.
 */
export const EffectTable = ({ desk, words }: { desk: DeskState; words: DeskTexts }) => {
  const { t, language } = useTexts()
  const [effect, setEffect] = useState<DataEffect | null>(null)
  const { opened, published, work } = desk
  useEffect(
    function workOutInPieces() {
      const call = new AbortController()
      void inPiecesUntil(workOut(published, { opened, work }), call.signal).then((found) => {
        if (!call.signal.aborted) setEffect(found)
      })
      return () => call.abort()
    },
    [opened, published, work],
  )
  if (!effect) return null
  const name = (status: SiteStatusName | null): string =>
    status === null ? words.changes.nothing : t.words.status[status]
  const told = { t, words, language }
  const figuresNow = keyFigureWords(effect.figures.after, told)
  const none = words.changes.nothing
  const figures = keyFigureWords(effect.figures.before, told).flatMap((was, index) => {
    const now = figuresNow[index]?.said ?? ''
    if (was.said === '' && now === '') return []
    return [{ name: was.name, before: was.said || none, after: now || none }]
  })
  const counts = effect.counts.map(({ status, before, after }) => ({
    name: name(status),
    before: String(before),
    after: String(after),
  }))
  const beforeAndAfter = [{ label: words.effect.before }, { label: words.effect.after }]
  return (
    <section aria-label={words.effect.title} className={styles['group']}>
      <h3>{words.effect.title}</h3>
      <div className={styles['effect']}>
        <DataTable
          caption={words.effect.caption(formatDate(effect.day, language))}
          columns={[{ label: words.effect.status }, ...beforeAndAfter]}
          rows={counts.map(asRow)}
        />
      </div>
      <div className={styles['effect']}>
        <DataTable
          caption={words.effect.figures(formatDate(effect.day, language))}
          columns={[{ label: words.effect.figure }, ...beforeAndAfter]}
          rows={figures.map(asRow)}
        />
      </div>
      {effect.sites.length === 0 ? (
        <p className={styles['hint']}>{words.effect.none}</p>
      ) : (
        <ul className={styles['values']}>
          {effect.sites.map((site) => (
            <li key={site.id}>
              {words.changes.fromTo(textIn(site.name, language), name(site.before), name(site.after))}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
