import { formatDate } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import { readOutputs } from '#src/domain/outputs/outputs-view.ts'
import type { Output } from '#src/schema/output.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { BarKey } from './BarKey.tsx'
import { OutputGroupCard } from './OutputGroupCard.tsx'
import styles from './Outputs.module.css'

type OutputsProps = {
  /** Those of the filter whose period had begun by the date. */
  outputs: readonly Output[]
  /** Those of the whole file, for axes that stand still; without them the axes fit what is shown. */
  all?: readonly Output[]
  names: Names
  /** The page's date, as fine as it was chosen. */
  date: string
  isFiltered: boolean
}

/** What contingents built or did, by category and unit; one axis per unit, and no sums. */
export const Outputs = ({ outputs, all = outputs, names, date, isFiltered }: OutputsProps) => {
  const { t, language } = useTexts()
  const dateText = formatDate(date, language)
  if (outputs.length === 0)
    return (
      <Notice tone="info">
        {`${t.outputs.none(dateText, isFiltered)} ${t.outputs.noneRemedy(isFiltered)}`.trim()}
      </Notice>
    )
  const { sections, counts, qualifiers } = readOutputs(outputs, all)
  return (
    <div className={styles['outputs']}>
      <div className={styles['intro']}>
        <p>{t.outputs.intro({ ...counts, date: dateText, isFiltered })}</p>
        <p>{t.outputs.notAdded}</p>
        <BarKey qualifiers={qualifiers} />
      </div>
      {sections.map((section) => (
        <section key={section.name}>
          <h3 className={styles['heading']}>{t.outputs.section[section.name]}</h3>
          <div className={styles['groups']}>
            {section.groups.map((group) => (
              <OutputGroupCard key={group.id} group={group} names={names} date={date} />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}
