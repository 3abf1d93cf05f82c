import { useState } from 'react'
import type { Remark } from '#src/domain/remarks/remark.ts'
import { saveFile } from '#src/shared/exports/save-file.ts'
import type { RemarkTexts } from '#src/text/load-remarks.ts'
import { Button } from '#src/ui/Button.tsx'
import { FileChoice } from '#src/ui/FileChoice.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { readRemarksFile, remarksFile } from './remarks-file.ts'
import styles from './Remarks.module.css'

type RemarkFilesProps = {
  remarks: readonly Remark[]
  mission: string
  words: RemarkTexts
  /** Takes the remarks of a file in place of those there are; returns what keeps them out, or null. */
  onTake: (remarks: readonly Remark[]) => string | null
}

/** The remarks as a file, saved and opened again. */
export const RemarkFiles = ({ remarks, mission, words, onTake }: RemarkFilesProps) => {
  const [fault, setFault] = useState<string | null>(null)
  const open = async (file: File) => {
    const found = await readRemarksFile(file)
    if (!found) setFault(words.notRemarks(file.name))
    else if (found.mission !== mission) setFault(words.otherMission(file.name, found.mission))
    else setFault(onTake(found.remarks))
  }
  return (
    <div className={styles['files']}>
      <Button
        disabled={remarks.length === 0}
        onClick={() =>
          saveFile(`drawdown-${mission}-remarks.json`, remarksFile(mission, remarks, words.mark))
        }
      >
        {words.file}
      </Button>
      <FileChoice label={words.open} accept=".json,application/json" onFile={(file) => void open(file)} />
      {fault !== null && <Notice tone="error">{fault}</Notice>}
    </div>
  )
}
