import { ownIn } from '#src/domain/names/text-in.ts'
import type { ChangeScope } from '#src/text/change-sentences.ts'
import type { BriefingContext } from './context.ts'

/** What headlines are about, in the words of the briefing's language. */
const scopeOf = ({ base, names, filter, language }: BriefingContext): ChangeScope => {
  const places = new Map(base.provinces.map(({ id, place }) => [id, ownIn(place, language)]))
  return {
    mission: base.mission,
    filter,
    provinceName: names.province,
    inProvince: (code) => places.get(code) ?? null,
    contributorName: names.contributor,
    recipientName: names.recipient,
  }
}

/** Where, with what narrows it: "in South Kivu (only China)". */
export const whereOf = (context: BriefingContext): string => context.messages.where(scopeOf(context))
