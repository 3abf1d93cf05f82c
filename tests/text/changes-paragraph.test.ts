import { describe, expect, it } from 'vitest'
import { changesBetween } from '#src/domain/changes.ts'
import { comparedDays } from '#src/domain/compared-days.ts'
import { type Filter, noFilter } from '#src/domain/filters.ts'
import type { Language } from '#src/domain/formats.ts'
import { namesIn } from '#src/domain/names.ts'
import { buildSiteIndex } from '#src/domain/site-row.ts'
import { changesParagraph } from '#src/text/changes-paragraph.ts'
import { loadBriefing } from '#src/text/load-briefing.ts'
import { realRecords } from '#tests/data/real-records.ts'

// The paragraph from the real files, sentence by sentence, as a reader pastes it.

const events = realRecords('events')
const contingents = realRecords('contingents')
const strength = realRecords('strength')
const provinces = realRecords('provinces')
const contributors = realRecords('contributors')
const index = buildSiteIndex(realRecords('sites'), events, realRecords('deployments'), contingents)

const paragraph = async (
  language: Language,
  from: string,
  to: string,
  chosen: Partial<Filter> = {},
): Promise<string> => {
  const filter = { ...noFilter, ...chosen }
  const changes = changesBetween({ index, events, contingents, strength }, comparedDays(from, to), filter)
  const names = namesIn(language, provinces, contributors)
  return changesParagraph(changes, await loadBriefing(language), {
    filter,
    provinceName: names.province,
    contributorName: names.contributor,
  })
}

describe('South Kivu, 1 April to 15 July 2024', () => {
  const expected = {
    en: [
      'Between 1\u00a0April and 15\u00a0July 2024, in South Kivu, nine sites were closed or handed over: the engineering camp (Amsar) in Bukavu, closed on 9\u00a0April, then handed over to the armed forces (FARDC) on 29\u00a0April; the Bunyakiri base, handed over to the armed forces (FARDC) on 19\u00a0April; the Kavumu base (Pakistani camp), closed on 25\u00a0April and passed to the armed forces (FARDC); the Baraka base (Mushimbakye), closed on 6\u00a0May and passed to the Free Methodist Church (site owner); the Sange base, closed on 25\u00a0May and passed to the site owners (NGO Solidarité paysanne and the town of Sange); the Bukavu office (South Kivu headquarters), closed on 25\u00a0June and passed to the Congolese authorities and partners; the Rutemba base and helipad, handed over to the armed forces (FARDC) on 27\u00a0June; the Mikenge base, closed on 5\u00a0July, then handed over to the armed forces (FARDC) on 11\u00a0July; and the Minembwe base, handed over to the armed forces (FARDC) on 11\u00a0July.',
      'Sources differ on each of them.',
      'Operations ceased on 30\u00a0April at 10 sites and 3 places known only from UN maps; for seven of them no closure or hand-over is documented by 15\u00a0July: the level-2 hospital in Bukavu; the base of the Uruguayan air contingent at Kavumu airport; the Bangladesh Military Police barracks at Kavumu airport; the Uvira base; and on UN maps, Bukavu, Kavumu, and Shabunda.',
      'Equipment or goods, not the site, were handed over: Bukavu Level-2 hospital: medical equipment donated (to the Congolese government, 29\u00a0April; sources differ).',
      'Eight contingents or units are reported to have left: the Pakistani contingent in Bunyakiri, on 19\u00a0April; the Pakistani contingent in Kavumu, about 25\u00a0April; the Chinese contingent (all units), on 4\u00a0May (218 counted on 9\u00a0April; sources differ); the Pakistani contingent in Baraka, about 6\u00a0May; the Uruguayan aviation unit (URUAVU), about 10\u00a0May (46 counted about January 2024; sources differ); the Pakistani contingent in Sange, on 25\u00a0May; the Pakistani contingent in Mikenge, on 5\u00a0July; and the Pakistani contingent in Minembwe, on 11\u00a0July.',
      'Authorized ceilings of the whole mission changed on 1\u00a0July: military personnel from 13,500 to 11,500, military observers and staff officers from 660 to 600, police from 591 to 443, formed police units from 1,410 to 1,270.',
      'On deadlines: deadline to leave all South Kivu bases missed (30\u00a0April; sources differ).',
      'Suspended or put off: DRC says conditions for the next phase are not met (8\u00a0July; sources differ).',
    ],
    fr: [
      'Entre le 1er\u00a0avril et le 15\u00a0juillet 2024, au Sud-Kivu, neuf\u00a0sites ont été fermés ou rétrocédés\u00a0: le camp du génie (Amsar) à Bukavu, fermé le 9\u00a0avril, puis rétrocédé aux Forces armées (FARDC) le 29\u00a0avril\u00a0; la base de Bunyakiri, rétrocédée aux Forces armées (FARDC) le 19\u00a0avril\u00a0; la base de Kavumu (camp pakistanais), fermée le 25\u00a0avril et remise aux Forces armées (FARDC)\u00a0; la base de Baraka (Mushimbakye), fermée le 6\u00a0mai et remise à l’Église méthodiste libre (propriétaire du site)\u00a0; la base de Sange, fermée le 25\u00a0mai et remise aux propriétaires du site (ONG Solidarité paysanne et cité de Sange)\u00a0; le bureau de Bukavu (quartier général du Sud-Kivu), fermé le 25\u00a0juin et remis aux autorités congolaises et partenaires\u00a0; la base et l’héliport de Rutemba, rétrocédés aux Forces armées (FARDC) le 27\u00a0juin\u00a0; la base de Mikenge, fermée le 5\u00a0juillet, puis rétrocédée aux Forces armées (FARDC) le 11\u00a0juillet\u00a0; la base de Minembwe, rétrocédée aux Forces armées (FARDC) le 11\u00a0juillet.',
      'Les sources divergent sur chacun d’eux.',
      'Les opérations ont pris fin le 30\u00a0avril dans 10\u00a0sites et 3\u00a0lieux connus seulement par les cartes de l’ONU\u00a0; pour sept\u00a0d’entre eux, ni fermeture ni rétrocession n’est documentée au 15\u00a0juillet\u00a0: l’hôpital de niveau\u00a0II à Bukavu\u00a0; la base du contingent aérien uruguayen à l’aéroport de Kavumu\u00a0; la caserne de la police militaire du Bangladesh à l’aéroport de Kavumu\u00a0; la base d’Uvira\u00a0; sur les cartes de l’ONU, Bukavu, Kavumu et Shabunda.',
      'Du matériel ou des biens, et non le site, ont été remis\u00a0: hôpital de niveau II de Bukavu\u00a0: don du matériel médical (au gouvernement congolais, 29\u00a0avril\u00a0; les sources divergent).',
      'Départs de contingents ou d’unités\u00a0: le contingent pakistanais à Bunyakiri, le 19\u00a0avril\u00a0; le contingent pakistanais à Kavumu, vers le 25\u00a0avril\u00a0; le contingent chinois (toutes unités), le 4\u00a0mai (effectif dénombré\u00a0: 218, 9\u00a0avril\u00a0; les sources divergent)\u00a0; le contingent pakistanais à Baraka, vers le 6\u00a0mai\u00a0; l’unité d’aviation uruguayenne (URUAVU), vers le 10\u00a0mai (effectif dénombré\u00a0: 46, vers janvier 2024\u00a0; les sources divergent)\u00a0; le contingent pakistanais à Sange, le 25\u00a0mai\u00a0; le contingent pakistanais à Mikenge, le 5\u00a0juillet\u00a0; le contingent pakistanais à Minembwe, le 11\u00a0juillet.',
      'Les plafonds autorisés de l’ensemble de la mission ont changé le 1er\u00a0juillet\u00a0: personnel militaire de 13\u00a0500 à 11\u00a0500, observateurs militaires et officiers d’état-major de 660 à 600, police de 591 à 443, unités de police constituées de 1\u00a0410 à 1\u00a0270.',
      'Échéances\u00a0: échéance de départ de toutes les bases du Sud-Kivu manquée (30\u00a0avril\u00a0; les sources divergent).',
      'Suspensions ou reports\u00a0: la RDC juge non réunies les conditions de la phase suivante (8\u00a0juillet\u00a0; les sources divergent).',
    ],
  }

  it.each(['en', 'fr'] as const)('in %s', async (language) => {
    const text = await paragraph(language, '2024-04-01', '2024-07-15', { provinces: ['CD-SK'] })
    expect(text).toBe(expected[language].join(' '))
  })
})

const starts = [
  // no change
  [
    'en',
    '2025-06-02',
    '2025-06-20',
    { provinces: ['CD-TA'] },
    'Between 2\u00a0June and 20\u00a0June 2025, in Tanganyika, no change is documented.',
  ],
  // no change
  [
    'fr',
    '2025-06-02',
    '2025-06-20',
    { provinces: ['CD-TA'] },
    'Entre le 2\u00a0juin et le 20\u00a0juin 2025, au Tanganyika, aucun changement n’est documenté.',
  ],
  // one change
  [
    'en',
    '2025-11-30',
    '2025-12-05',
    { provinces: ['CD-IT'] },
    'Between 30\u00a0November and 5\u00a0December 2025, in Ituri, one site was handed over: the Amee base, handed over to the armed forces (FARDC) on 4\u00a0December (sources differ).',
  ],
  // one change
  [
    'fr',
    '2025-11-30',
    '2025-12-05',
    { provinces: ['CD-IT'] },
    'Entre le 30\u00a0novembre et le 5\u00a0décembre 2025, en Ituri, un\u00a0site a été rétrocédé\u00a0: la base d’Amee, rétrocédée aux Forces armées (FARDC) le 4\u00a0décembre (les sources divergent).',
  ],
  // a return that was only announced
  [
    'en',
    '2024-09-30',
    '2024-10-20',
    { provinces: ['CD-NK'] },
    'Between 30\u00a0September and 20\u00a0October 2024, in North Kivu, no site is documented as closed or handed over.',
  ],
  // a return that was only announced
  [
    'fr',
    '2024-09-30',
    '2024-10-20',
    { provinces: ['CD-NK'] },
    'Entre le 30\u00a0septembre et le 20\u00a0octobre 2024, au Nord-Kivu, aucune fermeture ni rétrocession de site n’est documentée.',
  ],
  // lost and back
  [
    'en',
    '2025-12-01',
    '2026-02-25',
    { provinces: ['CD-SK'] },
    'Between 1\u00a0December 2025 and 25\u00a0February 2026, in South Kivu, no site is documented as closed or handed over. The drawdown was reversed in one place: the Uvira base (operations ceased before), access lost on 10\u00a0December 2025, then back to “operations ceased” on 23\u00a0February 2026 (reported: “Joint MONUSCO-ICGLR exploratory mission in Uvira (23 to 27 February)”) (sources differ).',
  ],
  // lost and back
  [
    'fr',
    '2025-12-01',
    '2026-02-25',
    { provinces: ['CD-SK'] },
    'Entre le 1er\u00a0décembre 2025 et le 25\u00a0février 2026, au Sud-Kivu, aucune fermeture ni rétrocession de site n’est documentée. Le désengagement s’est inversé dans un\u00a0cas\u00a0: la base d’Uvira (auparavant\u00a0: opérations terminées), accès perdu le 10\u00a0décembre 2025, puis de nouveau au statut «\u00a0opérations terminées\u00a0» le 23\u00a0février 2026 (selon les documents\u00a0: «\u00a0Mission exploratoire conjointe MONUSCO-CIRGL à Uvira (du 23 au 27\u00a0février)\u00a0») (les sources divergent).',
  ],
] as const

describe('other periods', () => {
  it.each(starts)('%s, %s to %s, %o', async (language, from, to, filter, expected) => {
    expect(await paragraph(language, from, to, filter)).toBe(expected)
  })
})
