import type { Language } from './formats.ts'
import type { Contributor, Province } from '#src/schema/mission.ts'
import type { Text } from '#src/schema/parts.ts'
import { maybeIn, textIn } from '#src/domain/names/text-in.ts'

/** Names of areas, contributors and recipients by code; a code that is not in the data is shown as it is. */
export type Names = {
  province: (code: string) => string
  contributor: (code: string) => string
  recipient: (id: string) => string
}

export const namesIn = (
  language: Language,
  provinces: readonly Province[],
  contributors: readonly Contributor[],
  recipients?: ReadonlyMap<string, Text>,
): Names => {
  const provinceNames = new Map(provinces.map(({ id, name }) => [id, textIn(name, language)]))
  const contributorNames = new Map(contributors.map(({ id, name }) => [id, textIn(name, language)]))
  return {
    province: (code) => provinceNames.get(code) ?? code,
    contributor: (code) => contributorNames.get(code) ?? code,
    recipient: (id) => maybeIn(recipients?.get(id), language) ?? id,
  }
}
