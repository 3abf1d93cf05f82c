import type { Filter } from '#src/domain/view/filters.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { namesIn } from '#src/domain/names/names.ts'
import { ownIn } from '#src/domain/names/text-in.ts'
import type { Base } from '#src/domain/page/model.ts'
import type { Contributor, Mission, Province } from '#src/schema/mission.ts'
import type { ChangeScope } from '#src/text/change-sentences.ts'

/** What a paragraph is about, with the names in its own language, which need not be the page's. */
export const briefingScope =
  (
    mission: Mission,
    provinces: readonly Province[],
    contributors: readonly Contributor[],
    filter: Filter,
    recipients: Base['recipients'] = new Map(),
  ) =>
  (language: Language): ChangeScope => {
    const names = namesIn(language, provinces, contributors, recipients)
    const { province: provinceName, contributor: contributorName, recipient: recipientName } = names
    const places = new Map(provinces.map(({ id, place }) => [id, ownIn(place, language)]))
    return {
      mission,
      filter,
      provinceName,
      inProvince: (code) => places.get(code) ?? null,
      contributorName,
      recipientName,
    }
  }
