import { type ReactNode, Suspense, lazy } from 'react'
import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import type { ChangelogEntry } from '#src/schema/changelog.ts'
import type { Mission } from '#src/schema/mission.ts'
import { type TermName, terms } from '#src/text/glossary-type.ts'
import { type AboutTexts, loadAbout } from '#src/text/load-about.ts'
import { loadGlossary } from '#src/text/load-glossary.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { useLoaded } from '#src/ui/use-loaded.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { shownText } from '#src/ui/shown-text.tsx'
import styles from './About.module.css'
import { Changelog } from './Changelog.tsx'

// Apart: what it is made of would otherwise be named in the first view, as all that is behind a tab is.
const DataFiles = lazy(async () => ({ default: (await import('./DataFiles.tsx')).DataFiles }))

/** As in package.json and LICENSE; a test holds them together. */
const licence = 'Apache-2.0'

type AboutProps = {
  mission: Mission
  /** How many sites the drawdown counts. */
  sites: number
  /** What was corrected in the data, oldest first; left out where it is not published. */
  changelog: readonly ChangelogEntry[]
}

const Texts = ({ of }: { of: readonly string[] }) => of.map((text) => <p key={text}>{text}</p>)

const Part = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <section>
    <h3>{heading}</h3>
    {children}
  </section>
)

/** Terms of the maps, which are not explained where nobody read any. */
const ofMaps: ReadonlySet<TermName> = new Set(['un-maps', 'estimate'])

const Glossary = ({ heading, hasMaps }: { heading: string; hasMaps: boolean }) => {
  const { language } = useTexts()
  const glossary = useLoaded(loadGlossary, language)
  return (
    <Part heading={heading}>
      {glossary ? (
        <dl>
          {terms
            .filter((name) => hasMaps || !ofMaps.has(name))
            .map((name) => (
              <div key={name}>
                <dt>{glossary[name].term}</dt>
                <dd>{glossary[name].meaning}</dd>
              </div>
            ))}
        </dl>
      ) : (
        <Loading />
      )}
    </Part>
  )
}

const Licences = ({ mission, texts: { licences } }: { mission: Mission; texts: AboutTexts }) => {
  const { language } = useTexts()
  return (
    <Part heading={licences.heading}>
      <ul>
        {mission.credits.map(({ layer, credit, licence: under, url }) => (
          <li key={url}>
            <a href={url}>{licences.layer(textIn(layer, language), credit, textIn(under, language))}</a>
          </li>
        ))}
      </ul>
      <p>{licences.facts}</p>
    </Part>
  )
}

/** The About page: what this is, how it is made, what its terms mean, and how to tell of an error. */
export const About = ({ mission, sites, changelog }: AboutProps) => {
  const { t, language } = useTexts()
  const texts = useLoaded(loadAbout, language)
  if (!texts) return <Loading />
  const { method, maker, report } = texts
  const { contact } = mission
  const hasMaps = mission.mapEstimates !== null
  const isDocumented = mission.basis === 'documented'
  return (
    <div className={styles['about']}>
      <Part heading={texts.what.heading}>
        <Texts of={texts.what.text(textIn(mission.shortName, language), textIn(mission.country, language))} />
      </Part>
      <Part heading={method.heading}>
        {isDocumented && (
          <>
            <h4>{method.status}</h4>
            <Texts of={method.statusText} />
            <h4>{method.sites(formatNumber(sites, language))}</h4>
            <Texts of={method.sitesText} />
          </>
        )}
        {hasMaps && (
          <>
            <h4>{method.estimates}</h4>
            <Texts of={method.estimatesText} />
          </>
        )}
        {isDocumented && (
          <>
            <h4>{method.lateHeading}</h4>
            <p>{texts.late}</p>
          </>
        )}
      </Part>
      <Part heading={texts.coverage.heading}>
        <p>{shownText(mission.coverage.note, language)}</p>
        <p>{texts.coverage.absence}</p>
        <p>{t.footer.version(mission.dataVersion, formatDate(mission.updated, language))}</p>
      </Part>
      <Glossary heading={texts.glossary} hasMaps={hasMaps} />
      <Part heading={maker.heading}>
        <p>{maker.text(licence)}</p>
        {contact ? (
          <p>
            {maker.contact} <a href={contact.url}>{shownText(contact.name, language)}</a>
          </p>
        ) : (
          <p>{maker.noContact}</p>
        )}
      </Part>
      <Licences mission={mission} texts={texts} />
      <Part heading={report.heading}>
        <p>{report.intro}</p>
        <ul>
          {report.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <p>{report.where}</p>
      </Part>
      <Suspense fallback={<Loading />}>
        <DataFiles mission={mission} />
      </Suspense>
      <Changelog entries={changelog} texts={texts} />
    </div>
  )
}
