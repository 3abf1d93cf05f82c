import type { citation as english } from '#src/text/en/citation.ts'

const languages: Readonly<Record<string, string>> = {
  en: 'anglais',
  fr: 'français',
  es: 'espagnol',
  id: 'indonésien',
  nl: 'néerlandais',
  pt: 'portugais',
  sw: 'swahili',
  zh: 'chinois',
}

export const citation: typeof english = {
  copy: 'Copier la citation',
  copyOf: (figure) => `Copier la citation : ${figure}`,
  copied: 'Citation copiée',
  refused: 'Le navigateur n’a pas permis de copier la citation. Copiez-la depuis le cadre.',
  box: 'Citation, à copier à la main',
  opened: (figure) => `Ouvert à partir du lien : ${figure}`,
  notShown:
    'Ce que le lien désigne n’est pas affiché avec ce filtre et à cette date. Retirez des filtres ou choisissez une date ultérieure.',
  title: (title) => `« ${title} »`,
  undated: 'sans date',
  figure: (figure, of) => `${figure} : ${of.join(', ')}.`,
  sources: (named, more) =>
    `Sources : ${named.join(' ; ')}${more > 0 ? ` ; et ${more === 1 ? '1 autre' : `${more} autres`}` : ''}.`,
  source: (named) => `Source : ${named}.`,
  quote: (quote, language) => `Extrait en ${languages[language] ?? language} : ${quote}.`,
  otherDates: (dates) => `Autres dates : ${dates.join(' ; ')}.`,
  otherDate: (date, sources) => `${date} (${sources.join(' ; ')})`,
  sourcesDiffer: (text) => `Les sources divergent : ${text}`,
  note: (text) => `Note : ${text}`,
  contributors: (names) => `Pays contributeurs : ${names}.`,
  ceiling: (number) => `${number} (effectif maximum autorisé)`,
  actual: (number) => `${number} (effectif déployé)`,
  planned: (number) => `${number} (prévu ou annoncé)`,
  shown: (date, dataTo) => `Date affichée : ${date}. ${dataTo}.`,
}
