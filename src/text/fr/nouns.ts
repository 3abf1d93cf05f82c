/** Genre et nombre d’un nom, pour l’article et l’accord. */
export type Agreement = { feminine: boolean; plural: boolean }

type Noun = Agreement & {
  /** L’article s’élide : l’hôpital. */
  elided?: true
  /** Nom propre : garde sa majuscule dans la phrase. */
  proper?: true
}

const m = { feminine: false, plural: false }
const f = { feminine: true, plural: false }
const mp = { feminine: false, plural: true }
const fp = { feminine: true, plural: true }

/** Les noms par lesquels commencent les sites, les contingents et les bénéficiaires des données. */
const nouns: Readonly<Record<string, Noun>> = {
  annexe: { ...f, elided: true },
  base: f,
  bases: fp,
  bataillon: m,
  bureau: m,
  camp: m,
  caserne: f,
  compagnie: f,
  contingent: m,
  détachement: m,
  héliport: { ...m, elided: true },
  hôpital: { ...m, elided: true },
  personnel: m,
  principale: f,
  quartier: m,
  'sous-bureau': m,
  super: m,
  unité: { ...f, elided: true },
  autorités: fp,
  église: { ...f, elided: true, proper: true },
  état: { ...m, elided: true, proper: true },
  forces: { ...fp, proper: true },
  gouvernement: m,
  gouverneur: m,
  police: { ...f, proper: true },
  préfet: m,
  propriétaires: mp,
  représentant: m,
}

const headOf = (name: string): string => name.split(/[\s:,]/, 1)[0]?.toLowerCase() ?? ''

const nounOf = (name: string): Noun | undefined =>
  name.includes(' :') || name.includes('\u00a0:') ? undefined : nouns[headOf(name)]

const inSentence = (name: string, noun: Noun): string =>
  noun.proper ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`

const article = ({ feminine, plural, elided }: Noun): string => {
  if (plural) return 'les '
  if (elided) return 'l’'
  return feminine ? 'la ' : 'le '
}

const to = (noun: Noun): string => {
  if (noun.plural) return 'aux '
  if (noun.elided) return 'à l’'
  return noun.feminine ? 'à la ' : 'au '
}

/** Deux noms coordonnés, « Base et héliport de Rutemba », ou null. */
const pairOf = (name: string): { first: string; second: string; noun: Noun } | null => {
  const [first = '', second = ''] = name.split(/ et (.*)/, 2)
  const noun = nouns[headOf(second)]
  return nounOf(first) && noun && !first.includes(' ') ? { first, second, noun } : null
}

/** Un site ou un contingent avec son article et son accord : « la base de Sange », féminin. */
export const withArticle = (name: string): { text: string; agreement: Agreement } => {
  const noun = nounOf(name)
  if (!noun) return { text: `le site « ${name} »`, agreement: m }
  const pair = pairOf(name)
  if (pair) {
    const text = `${article(noun)}${inSentence(pair.first, noun)} et ${article(pair.noun)}${pair.second}`
    return { text, agreement: { feminine: noun.feminine && pair.noun.feminine, plural: true } }
  }
  return { text: `${article(noun)}${inSentence(name, noun)}`, agreement: noun }
}

/** Un bénéficiaire et sa préposition : « aux Forces armées (FARDC) », « à l’Église… » ; sinon « à : … ». */
export const toRecipient = (name: string): string => {
  const noun = nounOf(name)
  return noun ? `${to(noun)}${inSentence(name, noun)}` : `à : ${name}`
}

/** « fermé », « fermée », « fermés », « fermées ». */
export const agree = (participle: string, { feminine, plural }: Agreement): string =>
  `${participle}${feminine ? 'e' : ''}${plural ? 's' : ''}`

/** « l’hôpital de niveau II, Bukavu » dans une phrase : « l’hôpital de niveau II à Bukavu ». */
export const atPlace = (name: string): string =>
  name.replace(/, (aéroport[^,]*)$/, ' à l’$1').replace(/, (\p{Lu}[\p{L}’]+)$/u, ' à $1')

/** Les mots par lesquels commencent des titres, et qui perdent leur majuscule dans une phrase. */
const lowered =
  /^(Départ|Don|Échéance|Fin|Hôpital|La|Le|Les|Lettre|L’|Maintien|Reprise|Retour|Un|Une|Unité)(?=[\s’]|(?<=’))/u

/** Un titre au fil d’une phrase. */
export const titleInSentence = (title: string): string => title.replace(lowered, (word) => word.toLowerCase())
