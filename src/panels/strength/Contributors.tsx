import type { ReactNode } from 'react'
import type { Names } from '#src/domain/names/names.ts'
import type { contributorsAt } from '#src/domain/strength/contributor-counts.ts'
import { contributorCells, contributorHeader, contributorTitle } from '#src/text/contributor-words.ts'
import type { HeadcountTexts } from '#src/text/load-headcounts.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { DataTable } from '#src/ui/DataTable.tsx'
import styles from './Strength.module.css'

type ContributorsProps = {
  of: NonNullable<ReturnType<typeof contributorsAt>>
  names: Names
  words: HeadcountTexts
  /** Controls beside the heading. */
  actions: ReactNode
}

/** Whom each contributor had there in the newest month up to the page's date, by kind, and the women. */
export const Contributors = ({ of: { month, counts }, names, words: h, actions }: ContributorsProps) => {
  const { language } = useTexts()
  return (
    <>
      <div className={styles['head']}>
        <h4 className={styles['name']}>{h.detail.contributors}</h4>
        {actions}
      </div>
      <DataTable
        caption={contributorTitle(month, h, language)}
        isLong
        stacks={false}
        columns={contributorHeader(h).map((label, index) => ({ label, isNumber: index > 0 }))}
        rows={counts.map((count) => ({
          key: count.contributor,
          cells: contributorCells(count, names, language),
        }))}
      />
    </>
  )
}
