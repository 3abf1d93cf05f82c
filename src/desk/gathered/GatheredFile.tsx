import { useMemo, useState } from 'react'
import { acceptPlan } from '#src/domain/desk/gathered/accept-plan.ts'
import { type GatheredChoice, citedBy, spanOf } from '#src/domain/desk/gathered/choice.ts'
import type { GatheredPlan } from '#src/domain/desk/gathered/plan.ts'
import { planIpi } from '#src/domain/desk/gathered/plan-ipi.ts'
import { planMap } from '#src/domain/desk/gathered/plan-map.ts'
import { planRadpko } from '#src/domain/desk/gathered/plan-radpko.ts'
import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import { inputLimits } from '#src/domain/desk/read-input.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import type { DeskTexts } from '#src/text/load-desk.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import styles from '#src/desk/Desk.module.css'
import type { IncomingFile } from '#src/desk/import/incoming.ts'
import type { DeskState } from '#src/desk/use-desk.ts'
import { GatheredChoices } from './GatheredChoices.tsx'
import { GatheredProblems } from './GatheredProblems.tsx'
import { GatheredRecords } from './GatheredRecords.tsx'
import { PlacesOfMap } from './PlacesOfMap.tsx'
import { mapGroundOf } from './map-ground.ts'
import { whose } from './whose.ts'

type GatheredFileProps = {
  incoming: IncomingFile
  desk: DeskState
  words: DeskTexts
  lists: DeskLists
  /** Says what was done; empty for nothing. */
  onDone: (said: string) => void
}

const nothingLeft: ReadonlySet<string> = new Set()

/** A file that others publish: what it is, what of it is taken, what that would do, and accepting it. */
export const GatheredFile = ({ incoming, desk, words, lists, onDone }: GatheredFileProps) => {
  const { t, language } = useTexts()
  const { gathered, source: file } = incoming
  const { gathered: g, importing } = words
  const span = useMemo(() => spanOf(gathered), [gathered])
  const cited = useMemo(() => citedBy(gathered.kind, lists), [gathered, lists])
  const [choice, setChoice] = useState<GatheredChoice>({
    missions: span.missions,
    from: span.years[0] ?? 0,
    to: span.years.at(-1) ?? 0,
    source: cited[0]?.id ?? '',
  })
  const [without, setWithout] = useState(nothingLeft)
  const [said, setSaid] = useState('')
  const { texts } = desk.opened
  const ground = useMemo(() => mapGroundOf(texts), [texts])
  // Who cites another source than the file's own adds none for it.
  const citing = useMemo(
    () => cited.filter(({ id }, place) => place > 0 || id === choice.source),
    [cited, choice.source],
  )
  const planOf = useMemo(() => {
    const sources = [choice.source, ...cited.slice(1).map(({ id }) => id)]
    return (left: ReadonlySet<string>): GatheredPlan => {
      if (gathered.kind === 'radpko') return planRadpko(gathered, choice, lists, sources)
      return gathered.kind === 'ipi'
        ? planIpi(gathered, choice, lists)
        : planMap(gathered, choice, lists, ground, sources, left)
    }
  }, [gathered, choice, lists, ground, cited])
  const all = useMemo(() => planOf(nothingLeft), [planOf])
  const plan = useMemo(() => (without.size === 0 ? all : planOf(without)), [all, planOf, without])
  const number = (value: number) => formatNumber(value, language)
  const count = (state: string) => number(plan.records.filter((one) => one.state === state).length)
  const open = plan.records.filter(({ state }) => state !== 'same')
  const others = gathered.missions.length - span.missions.length
  const own = span.missions.length > 0 ? span.missions.join(', ') : ''
  const told = useMemo(() => ({ t, words, language }), [t, words, language])
  const accept = () => {
    const changes = acceptPlan(desk.opened.lists, desk.work.changes, plan, citing)
    if (changes.length > inputLimits.changes) {
      setSaid(g.tooMany(number(changes.length), number(inputLimits.changes)))
      return
    }
    desk.put({ ...desk.work, changes })
    onDone(g.accepted(open.length, number(open.length), file.name))
  }
  return (
    <section aria-label={importing.readFrom(file.name)} className={styles['group']}>
      <h3>{importing.readFrom(file.name)}</h3>
      <p>
        {g.is[gathered.kind](file.name, whose(gathered.kind, language))}{' '}
        {g.found(number(gathered.rows), number(gathered.own), own)}{' '}
        {others > 0 && g.others(others, number(others))}
      </p>
      <p className={styles['hint']}>{g.means[gathered.kind]}</p>
      {gathered.kind === 'radpko' && <p>{g.grain[choice.grain ?? gathered.grain](gathered.isSure)}</p>}
      {span.years.length > 0 && (
        <GatheredChoices
          span={span}
          cited={cited}
          openGrain={gathered.kind === 'radpko' && !gathered.isSure ? gathered.grain : null}
          choice={choice}
          told={told}
          lists={lists}
          onChange={(next) => {
            setSaid('')
            setChoice(next)
          }}
        />
      )}
      <output>
        {plan.records.length === 0
          ? g.nothing
          : g.merged(count('new'), count('changed'), count('same'), number(plan.left))}
      </output>
      <GatheredProblems gathered={gathered} plan={plan} told={told} lists={lists} />
      <PlacesOfMap
        places={all.records.filter((one) => one.file === 'sites')}
        put={plan.put}
        told={told}
        lists={lists}
        without={without}
        onWithout={setWithout}
      />
      <GatheredRecords records={open} told={told} lists={lists} />
      {said !== '' && <Notice tone="error">{said}</Notice>}
      <div className={styles['row']}>
        <Button look="primary" disabled={open.length === 0} onClick={accept}>
          {g.accept(open.length, number(open.length))}
        </Button>
        <Button onClick={() => onDone('')}>{importing.dismiss}</Button>
      </div>
    </section>
  )
}
