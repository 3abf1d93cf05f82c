import type { Names } from '#src/domain/names/names.ts'
import type { Site } from '#src/schema/site.ts'
import type { Texts } from './load-texts.ts'

/** The name of a site's area; says so where it is in none. */
export const areaOf = ({ province }: Pick<Site, 'province'>, names: Names, t: Pick<Texts, 'words'>): string =>
  province === null ? t.words.noArea : names.province(province)
