import type { GatheredChoice, CitedDocument, spanOf } from '#src/domain/desk/gathered/choice.ts'
import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import type { Grain } from '#src/domain/gathered/radpko.ts'
import { planned } from '#src/domain/desk/gathered/plan.ts'
import { byName } from '#src/domain/names/by-name.ts'
import styles from '#src/desk/Desk.module.css'
import { type Words, recordTitle } from '#src/desk/value-words.ts'

type GatheredChoicesProps = {
  /** What a row is taken to be of, where somebody can say otherwise; else null. */
  openGrain: Grain | null
  span: ReturnType<typeof spanOf>
  cited: readonly CitedDocument[]
  choice: GatheredChoice
  told: Words
  lists: DeskLists
  onChange: (next: GatheredChoice) => void
}

/** Which missions and years are taken of a file, and how it is cited. */
export const GatheredChoices = ({
  openGrain,
  span,
  cited,
  choice,
  told,
  lists,
  onChange,
}: GatheredChoicesProps) => {
  const { words, language } = told
  const { gathered: g } = words
  const [file, ...withIt] = cited.map(({ id, document, isThere }) => {
    const [own] = planned(lists, 'sources', [document])
    const title = own ? recordTitle('sources', own.base ?? own.record, language) : id
    return { id, title: isThere ? g.isThere(title) : g.isAdded(title) }
  })
  const others = lists.sources
    .filter(({ id }) => cited.every((one) => one.id !== id))
    .map((one) => ({ id: one.id, title: recordTitle('sources', one, language) }))
  const compare = byName(language)
  const year = (key: 'from' | 'to', label: string, isOffered: (year: number) => boolean) => (
    <label>
      {label}{' '}
      <select
        value={choice[key]}
        onChange={({ target }) => onChange({ ...choice, [key]: Number(target.value) })}
      >
        {span.years.filter(isOffered).map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <fieldset className={styles['inner']}>
      <legend className={styles['label']}>{g.choices}</legend>
      <div className={styles['pair']}>
        {span.missions.length > 1 && (
          <label>
            {g.mission}{' '}
            <select
              value={choice.missions.length > 1 ? '' : choice.missions[0]}
              onChange={({ target: { value } }) =>
                onChange({ ...choice, missions: value === '' ? span.missions : [value] })
              }
            >
              <option value="">{g.allMissions(span.missions.join(', '))}</option>
              {span.missions.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </label>
        )}
        {span.years.length > 1 && year('from', g.from, (one) => one <= choice.to)}
        {span.years.length > 1 && year('to', g.to, (one) => one >= choice.from)}
        {openGrain !== null && (
          <label>
            {g.rowIsOf}{' '}
            <select
              value={choice.grain ?? openGrain}
              onChange={({ target: { value } }) =>
                onChange({ ...choice, grain: value === 'month' ? 'month' : 'year' })
              }
            >
              {(['month', 'year'] as const).map((one) => (
                <option key={one} value={one}>
                  {g.grains[one]}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div className={styles['field']}>
        <label>
          {g.source}{' '}
          <select
            value={choice.source}
            onChange={({ target }) => onChange({ ...choice, source: target.value })}
          >
            {file && <option value={file.id}>{file.title}</option>}
            {others
              .toSorted((a, b) => compare(a.title, b.title))
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
          </select>
        </label>
        {withIt.length > 0 && (
          <p className={styles['hint']}>{g.withIt(withIt.map(({ title }) => title).join(', '))}</p>
        )}
      </div>
    </fieldset>
  )
}
