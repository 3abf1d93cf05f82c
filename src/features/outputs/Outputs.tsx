import { formatDate } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import { groupOutputs } from '#src/domain/outputs/output-groups.ts'
import type { Output } from '#src/schema/output.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { BarKey } from './BarKey.tsx'
import { OutputGroupCard } from './OutputGroupCard.tsx'
import styles from './Outputs.module.css'
import { qualifiers } from '#src/schema/qualifiers.ts'

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
  if (outputs.length === 0) return <Notice tone="info">{t.outputs.none(dateText, isFiltered)}</Notice>
  const sections = groupOutputs(outputs, all)
  const rows = sections.flatMap((section) => section.groups.flatMap((group) => group.rows))
  const used = new Set(rows.map((row) => row.output.quantity.qualifier))
  const counts = { rows: rows.length, parts: outputs.length - rows.length }
  return (
    <div className={styles['outputs']}>
      <div className={styles['intro']}>
        <p>{t.outputs.intro({ ...counts, date: dateText, isFiltered })}</p>
        <p>{t.outputs.notAdded}</p>
        <BarKey qualifiers={qualifiers.filter((qualifier) => used.has(qualifier))} />
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
