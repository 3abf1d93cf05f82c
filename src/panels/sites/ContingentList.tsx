import { yearSpans } from '#src/domain/strength/contingent-years.ts'
import { type Language, formatNumber } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { Contingent } from '#src/schema/contingent.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { datePhrase, quantityPhrase } from '#src/text/phrases.ts'
import { Citations } from '#src/ui/Citations.tsx'
import { maybeIn } from '#src/domain/names/text-in.ts'
import { shownText } from '#src/ui/shown-text.tsx'
import styles from './SiteDetail.module.css'

type ContingentListProps = { contingents: readonly Contingent[]; names: Names; showProvince?: boolean }

const nameOf = (contingent: Contingent, names: Names, language: Language): string => {
  const contributor = contingent.contributor ? names.contributor(contingent.contributor) : null
  return [contributor, maybeIn(contingent.name, language)].filter(Boolean).join(' · ')
}

const mapYears = (contingent: Contingent): string => yearSpans(Object.keys(contingent.estimates).map(Number))

/** The newest size on the maps, called an estimate; "size not given" where the symbol has none. */
const newestEstimate = (contingent: Contingent, t: Texts, language: Language): string => {
  const year = Math.max(...Object.keys(contingent.estimates).map(Number))
  const troops = contingent.estimates[String(year)] ?? null
  return troops === null
    ? `${t.siteList.sizeUnknown} (${year})`
    : `${t.words.qualified.about(formatNumber(troops, language))} (${year}, ${t.words.estimate})`
}

/**
 * Contingents by contributor: counted strengths and estimates from maps, each called what it is and never
 * added.
 */
export const ContingentList = ({ contingents, names, showProvince = false }: ContingentListProps) => {
  const { t, language } = useTexts()
  return (
    <ul className={styles['contingents']}>
      {contingents.map((contingent) => (
        <li key={contingent.id}>
          <strong>{nameOf(contingent, names, language)}</strong>
          {contingent.kind && <span className={styles['kind']}>{t.words.unitKind[contingent.kind]}</span>}
          {showProvince && contingent.province && (
            <span className={styles['small']}> {names.province(contingent.province)}</span>
          )}
          {contingent.origin === 'un-maps' ? (
            <p className={styles['small']}>
              {newestEstimate(contingent, t, language)}; {t.siteList.onMaps(mapYears(contingent))}
            </p>
          ) : (
            <p className={styles['small']}>
              {t.siteList.period(
                contingent.from && datePhrase(contingent.from, t, language),
                contingent.to && datePhrase(contingent.to, t, language),
              )}
              {contingent.strengths.map((strength) => (
                <span key={`${strength.date} ${strength.value}`}>
                  {'; '}
                  {quantityPhrase(strength, t, language)} ({datePhrase(strength, t, language)},{' '}
                  {t.sites.counted})
                </span>
              ))}
            </p>
          )}
          {contingent.notes && <p className={styles['small']}>{shownText(contingent.notes, language)}</p>}
          <Citations ids={contingent.sources} />
        </li>
      ))}
    </ul>
  )
}
