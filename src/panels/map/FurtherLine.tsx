import type { ReactNode } from 'react'
import { shortName } from '#src/domain/names/short-name.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { Site } from '#src/schema/site.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import styles from './NotOnMap.module.css'

type FurtherLineProps = { sites: readonly Pick<Site, 'name'>[]; children: ReactNode }

/** The sites that are not seen on the map as it stands, by name, and the way to them (`children`). */
export const FurtherLine = ({ sites, children }: FurtherLineProps) => {
  const { t, language } = useTexts()
  return (
    <p className={styles['list']}>
      {t.further.sites(sites.length)}
      {sites.map(({ name }) => shortName(textIn(name, language))).join(', ')}. {children}
    </p>
  )
}
