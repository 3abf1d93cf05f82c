import type { Names } from '#src/domain/names/names.ts'
import type { Contingent } from '#src/schema/contingent.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { ContingentList } from './ContingentList.tsx'
import styles from './WithoutSite.module.css'

/** Contingents whose sources name a province or only the mission: not on the map, and not lost. */
export const WithoutSite = ({ contingents, names }: { contingents: readonly Contingent[]; names: Names }) => {
  const { t } = useTexts()
  if (contingents.length === 0) return null
  return (
    <details className={styles['without']}>
      <summary>
        {t.siteList.withoutSite} ({contingents.length})
      </summary>
      <p>{t.siteList.withoutSiteWhy}</p>
      <ContingentList contingents={contingents} names={names} showProvince />
    </details>
  )
}
