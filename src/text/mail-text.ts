import { type Language, formatDate } from '#src/domain/names/formats.ts'
import type { CitedSource } from '#src/domain/sources/cited-source.ts'
import type { MailTexts } from './load-mail.ts'

type Mail = {
  mission: string
  days: { from: string; to: string }
  paragraph: string
  sources: readonly Pick<CitedSource, 'publisher' | 'title' | 'date' | 'url'>[]
  link: string
  version: string
  updated: string
}

/** The paragraph on what changed as plain text that stands by itself, with title, documents and link. */
export const mailText = (mail: Mail, words: MailTexts, language: Language): string => {
  const { mission, days, paragraph, sources, link, version, updated } = mail
  const day = (date: string) => formatDate(date, language)
  const named = sources.map(({ publisher, title, date, url }) =>
    [`- ${publisher}, ${title}, ${date ? day(date) : words.undated}`, `  ${url}`].join('\n'),
  )
  return [
    words.subject(mission, day(days.from), day(days.to)),
    paragraph,
    ...(named.length > 0 ? [[words.sources, ...named].join('\n')] : []),
    `${words.link} ${link}`,
    `${words.version(version, day(updated))}\n${words.notUn}`,
  ].join('\n\n')
}
