import { useEffect, useState } from 'react'
import { type Effect, effectOf } from '#src/domain/desk/effect.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { SiteStatusName } from '#src/schema/statuses.ts'
import type { DeskTexts } from '#src/text/load-desk.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import styles from './Desk.module.css'
import { jsonOf, savedTexts } from './opened.ts'
import type { DeskState } from './use-desk.ts'

const parsed = (texts: ReadonlyMap<string, string>) =>
  new Map(
    [...texts].filter(([name]) => !name.endsWith('.topo.json')).map(([name, text]) => [name, jsonOf(text)]),
  )

/** What the data that is open tells otherwise than the published data: sites by status, and which change. */
export const EffectTable = ({ desk, words }: { desk: DeskState; words: DeskTexts }) => {
  const { t, language } = useTexts()
  const [effect, setEffect] = useState<Effect | null>(null)
  const { opened, published, work } = desk
  useEffect(
    function workOutAfterDrawing() {
      const timer = setTimeout(
        () => setEffect(effectOf(parsed(published), parsed(savedTexts(opened, work.changes)))),
        30,
      )
      return () => clearTimeout(timer)
    },
    [opened, published, work],
  )
  if (!effect) return null
  const name = (status: SiteStatusName | null): string =>
    status === null ? words.changes.nothing : t.words.status[status]
  return (
    <section aria-label={words.effect.title} className={styles['group']}>
      <h3>{words.effect.title}</h3>
      <table className={styles['effect']}>
        <caption>{words.effect.caption(formatDate(effect.day, language))}</caption>
        <thead>
          <tr>
            <th scope="col">{words.effect.status}</th>
            <th scope="col">{words.effect.before}</th>
            <th scope="col">{words.effect.after}</th>
          </tr>
        </thead>
        <tbody>
          {effect.counts.map(({ status, before, after }) => (
            <tr key={status}>
              <th scope="row">{name(status)}</th>
              <td>{before}</td>
              <td>{before === after ? after : <strong>{after}</strong>}</td>
            </tr>
          ))}
        </tbody>
      </table>
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
