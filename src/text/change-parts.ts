import type { SiteChange, Turn } from '#src/domain/changes/site-changes.ts'
import { yearOf } from '#src/domain/dates/dates.ts'
import { formatDate, formatNumber, formatWithoutYear } from '#src/domain/names/formats.ts'
import { type CeilingChange, byDate } from '#src/domain/strength/ceiling-changes.ts'
import type { ContingentMove } from '#src/domain/strength/contingent-moves.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Language } from '#src/schema/languages.ts'
import type { DatedPoint, Quantity, Text } from '#src/schema/parts.ts'
import { groupSitesByYear, splitSingles } from './change-groups.ts'
import type { ChangeScope, Detail, SiteGroup } from './change-sentences.ts'
import type { Texts } from './load-texts.ts'

/** What a language gives the parts of its sentences that need no grammar. */
type Tongue = {
  language: Language
  words: Pick<Texts['words'], 'approximate' | 'list' | 'qualified' | 'status' | 'unitKind'>
  /** Between statements, with the language's own space before it. */
  semicolon: string
}

/** Dates, remarks in brackets and filters, as the sentences of a language write them. */
export const wordParts = ({ language, words, semicolon }: Tongue) => {
  const plain = (date: string, year: number | null): string =>
    yearOf(date) === year ? formatWithoutYear(date, language) : formatDate(date, language)

  /** What stands in brackets behind a statement; nothing if there is nothing to say. */
  const aside = (...remarks: readonly (string | false)[]): string => {
    const said = remarks.filter(Boolean)
    return said.length > 0 ? ` (${said.join(semicolon)})` : ''
  }

  return {
    plain,
    aside,
    /** A date for use in brackets: 9 April; about 10 May. */
    dated: ({ date, precision }: DatedPoint, year: number | null): string =>
      words.approximate[precision](plain(date, year)),
    /** A name with a remark, in one pair of brackets: "Kavumu (Pakistani camp; 25 April)". */
    withAside: (name: string, ...remarks: readonly (string | false)[]): string => {
      const remark = aside(...remarks)
      return remark !== '' && name.endsWith(')')
        ? `${name.slice(0, -1)}${semicolon}${remark.slice(2)}`
        : `${name}${remark}`
    },
    /** What narrows the changes besides the provinces. */
    narrowedTo: ({
      filter,
      contributorName,
      recipientName,
    }: Pick<ChangeScope, 'filter' | 'contributorName' | 'recipientName'>): readonly string[] => [
      ...filter.contributors.map(contributorName),
      ...filter.kinds.map((kind) => words.unitKind[kind]),
      ...filter.statuses.map((status) => words.status[status]),
      ...filter.recipients.map(recipientName),
    ],
  }
}

/** A tongue with its words for the changes (text/CODE/change-words.ts). */
type Telling = Tongue &
  Pick<ReturnType<typeof wordParts>, 'aside' | 'dated' | 'withAside'> & {
    numeral: (number: number) => string
    when: (at: DatedPoint, year: number | null) => string
    items: (texts: readonly string[]) => string
    placeOf: (change: SiteChange) => string
    stepOf: (turn: Turn, change: SiteChange) => string
    reported: (turn: Turn) => string | false
    perhapsBefore: string
    colon: string
    afterwards: string
    inThatYear: (year: number, sites: string) => string
    fromTo: (first: string, last: string) => string
    /** Announces the sites that each have a recipient of their own, by name or as a number. */
    also: string
    others: string
    oneByOne: (texts: readonly string[]) => string
    toWhom: (recipient: Text) => string
    title: (event: MissionEvent) => string
    /** What a group of sites became, with whom received them. */
    labelOf: (group: SiteGroup) => string
    toWhomBriefly: (recipient: Text) => string
    received: string
  }

/** The sites, moves and ceilings of a sentence, listed as finely as its detail asks for. */
export const sentenceParts = (telling: Telling) => {
  const { language, words, semicolon, aside, dated, withAside, numeral, when, items, placeOf } = telling
  const { stepOf, perhapsBefore, afterwards } = telling

  /** A date without the year that stands before its list; nothing of one that is no more than that year. */
  const inYear = (at: DatedPoint, year: number | null): string =>
    dated(at, null).replace(new RegExp(`(^| )${year}$`, 'u'), '')

  /** A site with its dates: "Amsar (closed on 9 April; 29 April)"; by the year only uncertain ones. */
  const datedSite = (change: SiteChange, { sites, isBrief }: Detail, year: number | null): string => {
    const { turns } = change
    const last = turns.at(-1)
    if (!last) return placeOf(change)
    const earlier = turns.slice(0, -1).map((turn) => `${stepOf(turn, change)} ${when(turn, year)}`)
    return withAside(
      placeOf(change),
      ...(isBrief ? [] : earlier),
      (sites === 'days' || last.precision === 'approx') && inYear(last, year),
      turns.some(({ mayPrecede }) => mayPrecede) && perhapsBefore,
    )
  }

  /** Sites with their dates, year by year unless all lie in one that has been named. */
  const listed = (sites: readonly SiteChange[], detail: Detail): string => {
    if (detail.sites === 'counts') return numeral(sites.length)
    const [first, ...others] = sites
    if (first && others.length === 0 && detail.year === null)
      return datedSite(first, { ...detail, sites: 'days' }, null)
    return groupSitesByYear(sites)
      .map(({ year, sites: same }) => {
        const texts = words.list(same.map((site) => datedSite(site, detail, year)))
        return year === detail.year ? texts : telling.inThatYear(year, texts)
      })
      .join(semicolon)
  }

  /** First to last of several dates. */
  const span = (points: readonly DatedPoint[], year: number | null): string => {
    const [first, last] = [points[0], points.at(-1)]
    if (!first || !last) return ''
    if (first.date === last.date) return dated(first, year)
    const common = yearOf(first.date) === yearOf(last.date) ? yearOf(first.date) : year
    return telling.fromTo(dated(first, common), dated(last, year))
  }

  return {
    listed,
    quantity: ({ qualifier, value }: Quantity): string =>
      words.qualified[qualifier](formatNumber(value, language)),
    /** The groups with their sites, those of a single site and its own recipient last. */
    grouped: (groups: readonly SiteGroup[], detail: Detail): string => {
      const { shared, singles } = splitSingles(groups)
      const texts = shared.map(
        (group) => `${telling.labelOf(group)}${telling.colon}${listed(group.sites, detail)}`,
      )
      const to = detail.isBrief ? telling.toWhomBriefly : telling.toWhom
      const named = singles.map(
        ({ sites, recipient }) =>
          `${listed(sites, detail)}${telling.received}${recipient ? to(recipient) : ''}`,
      )
      if (singles.length > 0)
        texts.push(
          detail.sites === 'counts'
            ? `${telling.others}${telling.colon}${numeral(singles.length)}`
            : `${telling.also}${telling.colon}${telling.oneByOne(named)}`,
        )
      return texts.join(semicolon)
    },
    /** Sites one by one, each with its path: for those whose changes have to be told apart. */
    paths: (sites: readonly SiteChange[], detail: Detail): string => {
      const step = (turn: Turn, change: SiteChange) =>
        `${stepOf(turn, change)} ${when(turn, detail.year)}${aside(turn.mayPrecede && perhapsBefore, !detail.isBrief && telling.reported(turn))}`
      return items(
        sites.map(
          (change) =>
            `${placeOf(change)}, ${change.turns.map((turn) => step(turn, change)).join(afterwards)}`,
        ),
      )
    },
    /** Events by their titles, each with who received something and its date. */
    titles: (events: readonly MissionEvent[], { year }: Detail): string =>
      items(
        events.map((event) => {
          const to = event.recipient && telling.toWhom(event.recipient)
          return `${telling.title(event)}${aside([to, dated(event, year)].filter(Boolean).join(', '))}`
        }),
      ),
    /** All moves by contributor: a single one as `moveOf` tells it, several as a number with their dates. */
    movesOf: (
      groups: readonly (readonly ContingentMove[])[],
      contributorName: (code: string) => string,
      year: number | null,
      moveOf: (move: ContingentMove) => string,
    ): string =>
      items(
        groups.map((moves) => {
          const [move, ...others] = moves
          const contributor = move?.contributor ?? null
          if (!move) return ''
          if (others.length === 0 || contributor === null) return moveOf(move)
          const dates = moves.map(({ at }) => at)
          return `${contributorName(contributor)}, ${numeral(moves.length)}${aside(span(dates, year))}`
        }),
      ),
    spanAside: (points: readonly DatedPoint[], year: number | null): string => aside(span(points, year)),
    /** The ceilings in words, the date that all of them share, and how many series are left out. */
    ceilingsOf: (
      all: readonly (readonly CeilingChange[])[],
      { isBrief, year }: Detail,
      change: (label: CeilingChange['after']['label'], from: string, to: string) => string,
    ) => {
      const series = isBrief ? all.slice(0, 1) : all
      const dates = byDate(series.flat())
      const single = dates.length === 1 ? dates[0]?.at : undefined
      const texts = series.flatMap((changes) => {
        const [first, last] = [changes[0], changes.at(-1)]
        if (!first || !last) return []
        const at = single
          ? ''
          : aside(
              span(
                changes.map(({ after }) => after),
                year,
              ),
            )
        const [from, to] = [formatNumber(first.from, language), formatNumber(last.to, language)]
        return [`${change(last.after.label, from, to)}${at}`]
      })
      return { single, texts, more: all.length - series.length }
    },
    /** The first sites whose date sources give otherwise, and how many more there are. */
    otherDatesOf: (
      changes: readonly SiteChange[],
      year: number | null,
      according: (date: string, sources: number) => string,
      tell: (place: string, date: string, others: readonly string[]) => string,
    ) => {
      const told = changes.slice(0, 3).map((change) => {
        const turn = change.turns.findLast(({ event }) => event?.otherDates !== undefined)
        const others = (turn?.event?.otherDates ?? []).map((other) =>
          according(dated(other, year), other.sources.length),
        )
        return turn ? tell(placeOf(change), dated(turn, year), others) : ''
      })
      return { told, more: changes.length - told.length }
    },
  }
}
