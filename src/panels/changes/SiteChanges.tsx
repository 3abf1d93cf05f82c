import { areaOf } from '#src/text/area-of.ts'
import type { Names } from '#src/domain/names/names.ts'
import { type SiteChange, byOutcome } from '#src/domain/changes/site-changes.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import styles from './ChangeList.module.css'
import { SiteChangeItem } from './SiteChangeItem.tsx'

type SiteChangesProps = {
  sites: readonly SiteChange[]
  names: Names
  selected: string | null
  onSelect: (id: string) => void
}

/** The sites that changed, by how their changes ended. */
export const SiteChanges = ({ sites, names, selected, onSelect }: SiteChangesProps) => {
  const { t } = useTexts()
  if (sites.length === 0) return null
  return (
    <section aria-label={t.changes.sites} className={styles['group']}>
      <h3>{t.sites.count(sites.length)}</h3>
      {byOutcome(sites).map(({ outcome, sites: ending }) => {
        const title = `${t.changes.outcome[outcome]} (${ending.length})`
        return (
          <div key={outcome}>
            <h4>{title}</h4>
            <ul aria-label={t.changes.outcome[outcome]}>
              {ending.map((change) => (
                <SiteChangeItem
                  key={change.site.id}
                  change={change}
                  provinceName={areaOf(change.site, names, t)}
                  isSelected={change.site.id === selected}
                  onSelect={onSelect}
                />
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
