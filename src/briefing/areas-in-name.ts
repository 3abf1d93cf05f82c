import type { Language } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { BriefingInput } from './briefing-context.ts'

/** More of them would make a name too long to be read in a folder. */
const most = 2

/**
 * The areas that a briefing is of, as they stand in the name of its file: two that were made on one morning
 * are told apart. Empty for the whole mission, and for more areas than a name can take.
 */
export const areasInName = (
  { base, view }: Pick<BriefingInput, 'base' | 'view'>,
  language: Language,
): string => {
  const chosen = view.filter.provinces
  if (chosen.length > most) return ''
  return base.provinces
    .filter(({ id }) => chosen.includes(id))
    .map(({ name }) => textIn(name, language))
    .join(' ')
}
