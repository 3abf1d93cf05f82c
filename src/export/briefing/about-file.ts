import type { FileProperties } from '#src/export/pptx/properties.ts'
import { mainLanguage } from '#src/schema/languages.ts'
import type { Briefing } from './sections.ts'

/** What a file of briefings says about itself, in any format: by the first, whose language it begins in. */
export const aboutFile = (briefings: readonly Briefing[]): Omit<FileProperties, 'created'> => {
  const first = briefings[0]?.cover
  return {
    title: first?.title ?? 'Drawdown',
    language: first?.language ?? mainLanguage,
    subject: first?.subtitle.join(' ') ?? '',
    author: 'Drawdown',
  }
}
