import { builtMissions } from '#src/queries/on-disk.ts'
import { languageCodes, languages } from '#src/schema/languages.ts'

/**
 * Tells feed readers and browsers where the feeds of the mission are: React puts links into the head. Only a
 * build on a server has feeds.
 */
export const FeedLinks = ({ mission }: { mission: string }) =>
  builtMissions().includes(mission)
    ? languageCodes.map((code) => (
        <link
          key={code}
          rel="alternate"
          type="application/atom+xml"
          hrefLang={code}
          title={`Drawdown: ${languages[code].name}`}
          href={`./${mission}/feed-${code}.atom`}
        />
      ))
    : null
