import { useRef, useState } from 'react'
import { type ChangeFile, changeFileText, readChangeFile } from '#src/domain/desk/change-file.ts'
import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import { textsWithUnseen } from '#src/domain/desk/read-input.ts'
import { saveFile } from '#src/shared/exports/save-file.ts'
import type { DeskTexts } from '#src/text/load-desk.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { FileChoice } from '#src/ui/FileChoice.tsx'
import { FileInput } from '#src/ui/FileInput.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { today } from '#src/ui/today.ts'
import { DropArea } from './DropArea.tsx'
import styles from './Desk.module.css'
import { ReviewFile } from './ReviewFile.tsx'
import { type DirectoryHandle, canWriteBack, filesIn, pickFolder, writeBack } from './disk-folder.ts'
import { filesDropped } from './dropped-files.ts'
import { changedNames, jsonOf, savedTexts } from './opened.ts'
import { missionFiles } from './published-texts.ts'
import { readDisk, readOne } from './read-disk.ts'
import { limitWords, refusalWords } from './refusal-words.ts'
import { savedZip } from './saved-zip.ts'
import type { DeskState } from './use-desk.ts'

type Said = { tone: 'error' | 'info'; text: string } | null

type FilesTabProps = { desk: DeskState; mission: string; words: DeskTexts; lists: DeskLists }

const jsonType = { type: 'application/json' }

/** The ways in for files and changes, and the ways out for what was done. */
export const FilesTab = ({ desk, mission, words, lists }: FilesTabProps) => {
  const { t, language } = useTexts()
  const [said, setSaid] = useState<Said>(null)
  const [incoming, setIncoming] = useState<ChangeFile | null>(null)
  const chooser = useRef<HTMLInputElement>(null)
  const { opened, work } = desk
  const { changes } = work
  const say = (text: string, tone: 'error' | 'info' = 'info') => setSaid({ tone, text })
  const openFiles = async (files: readonly File[], name: string, folder: DirectoryHandle | null) => {
    const found = await readDisk(files, name, mission)
    if ('refusal' in found) {
      say(refusalWords(found.refusal, words, t, language), 'error')
      return
    }
    await desk.openFiles(found.texts, { name, folder })
    const passedOver =
      found.passedOver.length > 0 ? ` ${words.files.passedOver(found.passedOver.slice(0, 8).join(', '))}` : ''
    const unseen = [...found.texts.values()].flatMap((text) => textsWithUnseen(jsonOf(text))).length
    const toMend = unseen === 0 ? '' : ` ${words.files.unseen(unseen)}`
    say(words.files.opened(found.texts.size, name) + passedOver + toMend)
  }
  const openChanges = async (file: File) => {
    const one = await readOne(file)
    if ('refusal' in one) {
      say(refusalWords(one.refusal, words, t, language), 'error')
      return
    }
    const read = readChangeFile(one.text)
    if ('fault' in read) say(refusalWords({ ...read.fault, name: file.name }, words, t, language), 'error')
    else if (read.file.mission !== mission)
      say(words.review.otherMission(file.name, read.file.mission), 'error')
    else {
      setSaid(null)
      setIncoming(read.file)
    }
  }
  const write = async (folder: DirectoryHandle) => {
    const after = savedTexts(opened, changes)
    const written = await writeBack(folder, opened.texts, after)
    if ('refused' in written) say(words.files.notWritten, 'error')
    else if ('movedOn' in written) say(words.files.movedOn(written.movedOn), 'error')
    else {
      await desk.written(after)
      say(words.files.written(written.written))
    }
  }
  const changedFiles = changedNames(opened, changes)
  const onChosen = (files: readonly File[]) => {
    const [first] = files
    const folder = first?.webkitRelativePath.split('/')[0]
    if (first) void openFiles(files, folder || first.name, null)
  }
  if (incoming)
    return (
      <ReviewFile
        file={incoming}
        desk={desk}
        words={words}
        lists={lists}
        onDone={(text) => {
          setIncoming(null)
          setSaid(text === '' ? null : { tone: 'info', text })
        }}
      />
    )
  return (
    <>
      {said && <Notice tone={said.tone}>{said.text}</Notice>}
      <DropArea
        name={words.files.openTitle}
        onDrop={(data) => void filesDropped(data).then(({ files, name }) => openFiles(files, name, null))}
      >
        <h3>{words.files.openTitle}</h3>
        <p className={styles['hint']}>
          {words.files.intro} {limitWords(words, t, language)}
        </p>
        <div className={styles['row']}>
          <label>
            {words.files.chooseFiles}{' '}
            <FileInput multiple accept=".json,.zip,application/json,application/zip" onFiles={onChosen} />
          </label>
        </div>
        <div className={styles['row']}>
          {canWriteBack() ? (
            <Button
              onClick={() =>
                void pickFolder().then(async (folder) => {
                  if (folder) await openFiles(await filesIn(folder, missionFiles), folder.name, folder)
                })
              }
            >
              {words.files.openFolder}
            </Button>
          ) : (
            <Button onClick={() => chooser.current?.click()}>{words.files.chooseFolder}</Button>
          )}
          {/* oxlint-disable-next-line react/no-unknown-property -- a folder, where the browser can choose one */}
          <FileInput ref={chooser} hidden multiple {...{ webkitdirectory: '' }} onFiles={onChosen} />
          {opened.origin === 'disk' && (
            <Button onClick={() => void desk.openPublished().then(() => setSaid(null))}>
              {words.files.published}
            </Button>
          )}
        </div>
        <div className={styles['row']}>
          <FileChoice
            label={words.files.changeFile}
            accept=".json,application/json"
            onFile={(file) => void openChanges(file)}
          />
        </div>
      </DropArea>
      <section aria-label={words.files.saveTitle} className={styles['group']}>
        <h3>{words.files.saveTitle}</h3>
        <div className={styles['row']}>
          <Button
            look="primary"
            onClick={() =>
              void savedZip(mission, savedTexts(opened, changes)).then((bytes) => {
                saveFile(`${mission}-${today()}.zip`, new Blob([bytes], { type: 'application/zip' }))
                say(words.files.saved)
              })
            }
          >
            {words.files.zip}
          </Button>
          <Button
            disabled={changes.length === 0}
            onClick={() => {
              const { dataVersion } = opened
              const text = changeFileText({ mission, dataVersion, made: today(), changes })
              saveFile(`${mission}-changes-${today()}.json`, new Blob([text], jsonType))
              say(words.files.saved)
            }}
          >
            {words.files.changesOnly}
          </Button>
          {opened.folder && (
            <Button
              disabled={changes.length === 0}
              onClick={() => opened.folder && void write(opened.folder)}
            >
              {words.files.writeBack}
            </Button>
          )}
        </div>
        <div className={styles['row']}>
          {changedFiles.map((name) => (
            <Button
              key={name}
              onClick={() => {
                saveFile(name, new Blob([savedTexts(opened, changes).get(name) ?? ''], jsonType))
                say(words.files.saved)
              }}
            >
              {words.files.oneFile(name)}
            </Button>
          ))}
        </div>
        {changes.length > 0 && (
          <Button
            look="link"
            onClick={() => {
              desk.put({ ...work, changes: [] })
              say(words.files.forgotten)
            }}
          >
            {words.files.forget}
          </Button>
        )}
      </section>
    </>
  )
}
