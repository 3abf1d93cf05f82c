import { type ComponentProps, useMemo, useState } from 'react'
import type { Model } from '#src/domain/page/model.ts'
import { decodeRemarks } from '#src/domain/remarks/remark-code.ts'
import { type RemarkPanel, isToldAt, numbered } from '#src/domain/remarks/remark.ts'
import { byName } from '#src/domain/names/by-name.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { languages } from '#src/schema/languages.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { loadRemarks } from '#src/text/load-remarks.ts'
import { pinnedTo } from '#src/text/remark-line.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { useLoaded } from '#src/ui/use-loaded.ts'
import { currentView, useViewPart } from '#src/url/use-view.ts'
import type { PinChoice } from './RemarkForm.tsx'
import { RemarksDialog } from './RemarksDialog.tsx'
import styles from './Remarks.module.css'

type RemarksProps = Pick<SharedProps, 'view' | 'model' | 'actions'> & {
  /** The panels beside which it stands; a new remark is pinned to the first. */
  beside: readonly [RemarkPanel, ...RemarkPanel[]]
  /** Says what of the link's remarks could not be read: one of those on the page does. */
  saysLost?: boolean
}

/** What is pinned first: the chosen site beside the map, the date beside the timeline, else the panel. */
const startOf = (panel: RemarkPanel, site: string | null, date: string, first: string): PinChoice => ({
  kind: panel === 'map' && site !== null ? 'site' : panel === 'timeline' ? 'date' : 'panel',
  date,
  site: site ?? first,
  panel,
})

type DialogOfSitesProps = Omit<ComponentProps<typeof RemarksDialog>, 'sites' | 'start'> & {
  records: Model['base']['index']['records']
  /** What is pinned first, where `first` is the first site of the list. */
  startAt: (first: string) => PinChoice
}

/** The dialog with all sites by their names, which are sorted only for it. */
const DialogOfSites = ({ records, startAt, ...props }: DialogOfSitesProps) => {
  const { language } = useTexts()
  const sites = useMemo(() => {
    const compare = byName(language)
    return records
      .map(({ site }) => ({ id: site.id, name: textIn(site.name, language) }))
      .toSorted((one, other) => compare(one.name, other.name))
  }, [records, language])
  return <RemarksDialog {...props} sites={sites} start={startAt(sites[0]?.id ?? '')} />
}

/** The reader's remarks that are told beside a panel, and the way to write, change and remove them. */
export const Remarks = ({ view, model, actions, beside, saysLost = false }: RemarksProps) => {
  const { t, language } = useTexts()
  const words = useLoaded(loadRemarks, language)
  const [isOpen, setOpen] = useState(false)
  // Not of the view that tabs are drawn for: on a busy page that is one or two behind, and a remark would be
  // written over the one that was pinned just before it.
  const note = useViewPart('note')
  if (!words || model.status !== 'ready') return null
  const { base, date } = model.value
  const { records } = base.index
  const read = decodeRemarks(note)
  const siteOf = (id: string) => records.find(({ site }) => site.id === id)?.site
  const all = numbered(read.remarks, (id) => siteOf(id) !== undefined)
  const here = all.filter(({ pin }) => beside.some((panel) => isToldAt(pin, panel)))
  const lost = read.lost + read.remarks.length - all.length
  const [panel] = beside
  const { title } = t[panel]
  const siteName = (id: string) => {
    const site = siteOf(id)
    return site ? textIn(site.name, language) : id
  }
  return (
    <section aria-label={words.at(title)} className={styles['remarks']}>
      {saysLost && lost > 0 && (
        <Notice tone="error">{lost === Infinity ? words.broken : words.lost(lost)}</Notice>
      )}
      {here.length > 0 && (
        <>
          <h3>{words.mark}</h3>
          <ol className={styles['list']}>
            {here.map(({ number, pin, text }) => {
              const about = pinnedTo(pin, siteName, language)
              return (
                <li key={number}>
                  <span className={styles['number']}>{number}</span>{' '}
                  {about !== null && (
                    <>
                      <strong>{about}</strong>
                      {languages[language].colon}
                    </>
                  )}
                  <span dir="auto">{text}</span>
                </li>
              )
            })}
          </ol>
        </>
      )}
      <Button
        look="link"
        aria-haspopup="dialog"
        aria-label={here.length > 0 ? words.changeOf(title) : words.addTo(title)}
        onClick={() => setOpen(true)}
      >
        {here.length > 0 ? words.change : words.add}
      </Button>
      {isOpen && (
        <DialogOfSites
          // Those that cannot be shown here are kept while others are changed.
          remarks={numbered(read.remarks, () => true)}
          mission={base.mission.id}
          records={records}
          startAt={(first) => startOf(panel, view.site, date, first)}
          words={words}
          onChange={(code) => actions.setView({ ...currentView(), note: code })}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  )
}
