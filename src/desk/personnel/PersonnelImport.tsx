import { useEffect, useRef, useState } from 'react'
import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import { inputLimits } from '#src/domain/desk/read-input.ts'
import { personnelSourceId, takeCounts } from '#src/domain/desk/take-counts.ts'
import type { DeskTexts } from '#src/text/load-desk.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { FileChoice } from '#src/ui/FileChoice.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import styles from '#src/desk/Desk.module.css'
import { missionsIn } from '#src/desk/missions-in.ts'
import type { DeskState } from '#src/desk/use-desk.ts'
import { CountsToAccept, type CountsFound } from './CountsToAccept.tsx'
import { askPersonnel } from './ask-personnel.ts'

type PersonnelImportProps = { desk: DeskState; words: DeskTexts; lists: DeskLists }

type State =
  | { is: 'idle' }
  | { is: 'reading'; name: string; part: number; stop: AbortController }
  | { is: 'found'; found: CountsFound }

/** The UN's monthly file: chosen, read away from the page, looked at, and accepted or not. */
export const PersonnelImport = ({ desk, words, lists }: PersonnelImportProps) => {
  const { language } = useTexts()
  const [state, setState] = useState<State>({ is: 'idle' })
  const [said, setSaid] = useState<{ tone: 'error' | 'info'; text: string } | null>(null)
  const running = useRef<AbortController | null>(null)
  const { personnel: p } = words
  const missions = missionsIn(desk.opened.texts.get('mission.json'))
  useEffect(() => () => running.current?.abort(), [])
  const fail = (text: string) => {
    setState({ is: 'idle' })
    setSaid({ tone: 'error', text })
  }
  const read = async (file: File) => {
    const stop = new AbortController()
    running.current = stop
    setSaid(null)
    setState({ is: 'reading', name: file.name, part: 0, stop })
    const onPart = (part: number) =>
      setState((now) => (now.is === 'reading' && now.stop === stop ? { ...now, part } : now))
    const source = personnelSourceId(lists)
    const answer = await askPersonnel({ file, missions, source }, onPart, stop.signal)
    if (running.current !== stop) return
    running.current = null
    if (!('fault' in answer)) {
      const { reading, counts } = answer
      if (reading.own > 0) setState({ is: 'found', found: { name: file.name, reading, counts, source } })
      else fail(p.notThere(file.name, missions.join(', '), reading.missions.slice(0, 40).join(', ')))
    } else if (answer.fault === 'head') fail(p.noColumn(file.name, answer.missing.join(', ')))
    else if (answer.fault === 'unread') fail(p.unread(file.name))
    else {
      setState({ is: 'idle' })
      setSaid({ tone: 'info', text: p.stopped(file.name) })
    }
  }
  const accept = ({ counts, name }: CountsFound) => {
    const changes = takeCounts(desk.opened.lists, lists, desk.work.changes, counts)
    if (changes.length > inputLimits.changes) {
      setSaid({ tone: 'error', text: p.tooMany(changes.length, inputLimits.changes) })
      return
    }
    desk.put({ ...desk.work, changes })
    setState({ is: 'idle' })
    setSaid({ tone: 'info', text: p.accepted(counts.length, name) })
  }
  return (
    <section aria-label={p.title} className={styles['group']}>
      <h3>{p.title}</h3>
      <p className={styles['hint']}>{p.intro}</p>
      {said && <Notice tone={said.tone}>{said.text}</Notice>}
      {state.is === 'idle' && (
        <div className={styles['row']}>
          <FileChoice label={p.choose} accept=".csv,text/csv" onFile={(file) => void read(file)} />
        </div>
      )}
      {state.is === 'reading' && (
        <div className={styles['row']}>
          <output>{p.reading(state.name)}</output>
          <progress aria-label={p.progress} value={state.part} max={1} />
          <Button onClick={() => state.stop.abort()}>{p.stop}</Button>
        </div>
      )}
      {state.is === 'found' && (
        <CountsToAccept
          found={state.found}
          lists={lists}
          words={words}
          language={language}
          onAccept={() => accept(state.found)}
          onLeave={() => {
            setState({ is: 'idle' })
            setSaid({ tone: 'info', text: p.left })
          }}
        />
      )}
    </section>
  )
}
