import { type KeyboardEvent, Suspense, lazy, useMemo, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { idAfter } from '#src/domain/desk/changes.ts'
import type { DeskTexts } from '#src/text/load-desk.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { OverPage } from '#src/ui/OverPage.tsx'
import { Tabs } from '#src/ui/Tabs.tsx'
import { ChangesTab } from './ChangesTab.tsx'
import styles from './Desk.module.css'
import { type Chosen, RecordsTab } from './RecordsTab.tsx'
import type { Incoming, IncomingFile } from './import/incoming.ts'
import { savedTexts, workingLists } from './opened.ts'
import { showPreview } from './preview.ts'
import { type DeskState, useDesk } from './use-desk.ts'

const CheckTab = lazy(async () => ({ default: (await import('./CheckTab.tsx')).CheckTab }))
const FilesTab = lazy(async () => ({ default: (await import('./FilesTab.tsx')).FilesTab }))

const ImportTab = lazy(async () => ({ default: (await import('./import/ImportTab.tsx')).ImportTab }))

const tabs = ['records', 'changes', 'check', 'import', 'files'] as const
type Tab = (typeof tabs)[number]

type DeskProps = {
  mission: string
  /** Of the mission, as the page says it. */
  name: string
  words: DeskTexts
  onClose: () => void
}

type OpenDeskProps = DeskProps & { desk: DeskState; onSay: (text: string) => void }

const OpenDesk = ({ mission, name, words, desk, onSay, onClose }: OpenDeskProps) => {
  const client = useQueryClient()
  const [tab, setTab] = useState<Tab>('records')
  const [chosen, setChosen] = useState<Chosen>({ file: 'events', id: null, isUnnamed: false })
  // Beside the tabs, so that a table stays while another part of the desk is looked at.
  const [incoming, setIncoming] = useState<Incoming | IncomingFile | null>(null)
  const { opened, work } = desk
  const { changes, aside } = work
  const lists = useMemo(() => workingLists(opened, changes), [opened, changes])
  // An added record is called by what is filled in: undone, it has the name that it had, and its form stays
  // open.
  const [before, setBefore] = useState(changes)
  if (before !== changes) {
    setBefore(changes)
    const { file, id } = chosen
    const now = id === null ? null : idAfter(before, changes, { file, record: id })
    if (now !== id) setChosen({ ...chosen, id: now })
  }
  const choose = (next: Chosen) => {
    setChosen(next)
    setTab('records')
  }
  const show = async () => {
    try {
      await showPreview(client, mission, savedTexts(opened, changes))
      onClose()
    } catch (cause) {
      onSay(words.notShown(cause instanceof Error ? cause.message : ''))
    }
  }
  const count = changes.length + aside.length
  return (
    <>
      <p className={styles['hint']}>
        {opened.origin === 'published'
          ? words.basis.published(name, opened.dataVersion)
          : words.basis.disk(name, opened.name)}{' '}
        {desk.isKept === null ? words.keeping(changes.length) : desk.isKept && words.kept(changes.length)}
      </p>
      {desk.isKept === false && <Notice tone="error">{words.notKept}</Notice>}
      {aside.length > 0 && tab !== 'changes' && (
        <Notice tone="error">
          {words.conflicts.intro}{' '}
          <Button look="link" onClick={() => setTab('changes')}>
            {words.conflicts.title}
          </Button>
        </Notice>
      )}
      <div className={styles['row']}>
        <Button
          aria-disabled={!desk.canUndo}
          aria-keyshortcuts="Control+Z"
          onClick={() => {
            if (!desk.canUndo) return
            desk.undo()
            onSay(words.undone)
          }}
        >
          {words.undo}
        </Button>
        <Button
          aria-disabled={!desk.canRedo}
          aria-keyshortcuts="Control+Shift+Z"
          onClick={() => {
            if (!desk.canRedo) return
            desk.redo()
            onSay(words.redone)
          }}
        >
          {words.redo}
        </Button>
        <Button look="primary" onClick={() => void show()}>
          {words.show}
        </Button>
      </div>
      <Tabs
        label={words.tabs.label}
        tabs={tabs.map((value) => ({
          value,
          label: value === 'changes' ? words.tabs.changes(count) : words.tabs[value],
        }))}
        selected={tab}
        onSelect={setTab}
      >
        {tab === 'records' && (
          <RecordsTab
            desk={desk}
            mission={mission}
            words={words}
            lists={lists}
            chosen={chosen}
            onChoose={setChosen}
            onSay={onSay}
          />
        )}
        {tab === 'changes' && (
          <ChangesTab desk={desk} words={words} lists={lists} onChoose={choose} onSay={onSay} />
        )}
        <Suspense fallback={null}>
          {tab === 'check' && <CheckTab desk={desk} mission={mission} words={words} onChoose={choose} />}
          {tab === 'import' && (
            <ImportTab
              desk={desk}
              mission={mission}
              name={name}
              words={words}
              lists={lists}
              incoming={incoming}
              onIncoming={setIncoming}
            />
          )}
          {tab === 'files' && <FilesTab desk={desk} mission={mission} words={words} lists={lists} />}
        </Suspense>
      </Tabs>
    </>
  )
}

/** The desk: the data of a mission, what is done to it, and the ways in and out. */
export const Desk = ({ mission, name, words, onClose }: DeskProps) => {
  const { t } = useTexts()
  const desk = useDesk(mission)
  const [said, setSaid] = useState('')
  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase()
    if (desk.status !== 'open' || !(event.ctrlKey || event.metaKey) || event.altKey) return
    if (key !== 'z' && key !== 'y') return
    event.preventDefault()
    const isRedo = key === 'y' || event.shiftKey
    // Nothing is said to be undone that is not.
    if (isRedo ? !desk.canRedo : !desk.canUndo) return
    if (isRedo) desk.redo()
    else desk.undo()
    setSaid(isRedo ? words.redone : words.undone)
  }
  return (
    <OverPage title={words.title} isWhole onClose={onClose} onKeyDown={onKeyDown}>
      <div className={styles['desk']}>
        <output className={styles['said']}>{said}</output>
        {desk.status === 'opening' && <p>{words.opening}</p>}
        {desk.status === 'failed' && (
          <Notice tone="error">
            {words.notOpened(desk.file)} {t.data.remedy.unreachable}
          </Notice>
        )}
        {desk.status === 'open' && (
          <OpenDesk
            mission={mission}
            name={name}
            words={words}
            desk={desk}
            onSay={setSaid}
            onClose={onClose}
          />
        )}
      </div>
    </OverPage>
  )
}
