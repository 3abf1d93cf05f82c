// The texts as a spokesperson would say them; read before they were written down here.

export const golden = [
  {
    title: 'South Kivu, its first phase',
    from: '2023-12-31',
    to: '2024-07-31',
    provinces: ['CD-SK'],
    en: {
      short:
        'Between 31\u00a0December 2023 and 31\u00a0July 2024, 10 of the 18 sites of the drawdown in South Kivu were closed or handed over. Six passed to the armed forces (FARDC); one each to the National Police (PNC), the Congolese authorities and partners, the Free Methodist Church (site owner), and the site owners (NGO Solidarité paysanne and the town of Sange). On 31\u00a0July 2024, four of 18 are not yet documented as closed (all with operations ceased). Sources differ on each of the 10 sites closed or handed over.',
      full: 'Between 31\u00a0December 2023 and 31\u00a0July 2024, in South Kivu, 10 sites were closed or handed over, all in 2024. Handed over to the armed forces (FARDC): Bunyakiri (19\u00a0April), the engineering camp (Amsar) in Bukavu (29\u00a0April), Rutemba (27\u00a0June), Mikenge (11\u00a0July), and Minembwe (11\u00a0July); also: Kamanyola (28\u00a0February) to the National Police (PNC), Kavumu (Pakistani camp; 25\u00a0April) to the armed forces (FARDC), Baraka (Mushimbakye; 6\u00a0May) to the Free Methodist Church, Sange (25\u00a0May) to the site owners, and Bukavu (South Kivu headquarters; 25\u00a0June) to the Congolese authorities and partners. Operations ceased on 30\u00a0April 2024 at 10 sites; for four of them no closure or hand-over is documented by 31\u00a0July 2024: the level-2 hospital in Bukavu, the base of the Uruguayan air contingent at Kavumu airport, the Bangladesh Military Police barracks at Kavumu airport, and Uvira. Equipment or goods, not a site, were handed over in one case. Reported to have left: nine contingents or units (28\u00a0February to 11\u00a0July 2024). Authorized ceilings of the whole mission changed on 1\u00a0July 2024: military personnel from 13,500 to 11,500; and three others. Listed on the page: troop estimates and 12 other events. Sources differ on 10 of these 14 sites and on three other points.',
    },
    fr: {
      short:
        'Entre le 31\u00a0décembre 2023 et le 31\u00a0juillet 2024, au Sud-Kivu, 10 des 18\u00a0sites du désengagement ont été fermés ou rétrocédés. Six ont été remis aux Forces armées (FARDC), un à la Police nationale (PNC), un aux autorités congolaises et partenaires, un à l’Église méthodiste libre (propriétaire du site) et un aux propriétaires du site (ONG Solidarité paysanne et cité de Sange). Au 31\u00a0juillet 2024, la fermeture n’est pas documentée pour quatre sites sur 18 (les opérations sont terminées sur tous). Les sources divergent sur chacun des 10\u00a0sites fermés ou rétrocédés.',
      full: 'Entre le 31\u00a0décembre 2023 et le 31\u00a0juillet 2024, au Sud-Kivu, 10\u00a0sites ont été fermés ou rétrocédés, tous en 2024. Rétrocédés aux Forces armées (FARDC)\u00a0: Bunyakiri (19\u00a0avril), le camp du génie (Amsar) à Bukavu (29\u00a0avril), Rutemba (27\u00a0juin), Mikenge (11\u00a0juillet) et Minembwe (11\u00a0juillet)\u00a0; également\u00a0: Kamanyola (28\u00a0février), à la Police nationale (PNC)\u00a0; Kavumu (camp pakistanais\u00a0; 25\u00a0avril), aux Forces armées (FARDC)\u00a0; Baraka (Mushimbakye\u00a0; 6\u00a0mai), à l’Église méthodiste libre\u00a0; Sange (25\u00a0mai), aux propriétaires du site\u00a0; Bukavu (quartier général du Sud-Kivu\u00a0; 25\u00a0juin), aux autorités congolaises et partenaires. Les opérations ont pris fin le 30\u00a0avril 2024 sur 10\u00a0sites\u00a0; pour quatre\u00a0d’entre eux, ni fermeture ni rétrocession n’est documentée au 31\u00a0juillet 2024\u00a0: l’hôpital de niveau\u00a0II à Bukavu, la base du contingent aérien uruguayen à l’aéroport de Kavumu, la caserne de la police militaire du Bangladesh à l’aéroport de Kavumu et Uvira. Du matériel ou des biens, et non un site, ont été remis dans un\u00a0cas. Départs signalés\u00a0: neuf\u00a0contingents ou unités (28\u00a0février – 11\u00a0juillet 2024). Les effectifs maximums autorisés de l’ensemble de la Mission ont changé le 1er\u00a0juillet 2024\u00a0: personnel militaire de 13\u00a0500 à 11\u00a0500\u00a0; et trois\u00a0autres. À voir sur la page\u00a0: l’estimation des militaires et 12\u00a0autres événements. Les sources divergent sur 10 de ces 14\u00a0sites et sur trois\u00a0autres points.',
    },
  },
  {
    title: 'South Kivu, until today',
    from: '2023-12-31',
    to: '2026-03-11',
    provinces: ['CD-SK'],
    en: {
      short:
        'Between 31\u00a0December 2023 and 11\u00a0March 2026, 11 of the 18 sites of the drawdown in South Kivu were closed or handed over. Seven passed to the armed forces (FARDC); one each to the National Police (PNC), the Congolese authorities and partners, the Free Methodist Church (site owner), and the site owners (NGO Solidarité paysanne and the town of Sange). On 11\u00a0March 2026, three of 18 are not yet documented as closed (all with operations ceased); the next planned date is 20\u00a0December 2026 (“Current mandate expires”; announced on 19\u00a0December 2025). Sources differ on 10 of the 11 sites closed or handed over.',
      full: 'Between 31\u00a0December 2023 and 11\u00a0March 2026, in South Kivu, 11 sites were closed or handed over, all in 2024. Handed over to the armed forces (FARDC): Bunyakiri (19\u00a0April), the engineering camp (Amsar) in Bukavu (29\u00a0April), Rutemba (27\u00a0June), Mikenge (11\u00a0July), and Minembwe (11\u00a0July); documented as handed over to the armed forces (FARDC): Kavumu (Pakistani camp; about 5\u00a0December) and the base of the Uruguayan air contingent at Kavumu airport (about 5\u00a0December); also: Kamanyola (28\u00a0February) to the National Police (PNC), Baraka (Mushimbakye; 6\u00a0May) to the Free Methodist Church, Sange (25\u00a0May) to the site owners, and Bukavu (South Kivu headquarters; 25\u00a0June) to the Congolese authorities and partners. Operations ceased on 30\u00a0April 2024 at 10 sites; for two of them no closure or hand-over is documented by 11\u00a0March 2026: the level-2 hospital in Bukavu and the Bangladesh Military Police barracks at Kavumu airport. MONUSCO returned to one site: Uvira, access lost on 10\u00a0December 2025, then visited by MONUSCO on 23\u00a0February 2026. Equipment or goods, not a site, were handed over in one case. Reported to have left: nine contingents or units (28\u00a0February to 11\u00a0July 2024). Authorized ceilings of the whole mission changed on 1\u00a0July 2024: military personnel from 13,500 to 11,500; and three others. Listed on the page: troop estimates and 36 other events. Sources differ on 11 of these 14 sites and on three other points.',
    },
    fr: {
      short:
        'Entre le 31\u00a0décembre 2023 et le 11\u00a0mars 2026, au Sud-Kivu, 11 des 18\u00a0sites du désengagement ont été fermés ou rétrocédés. Sept ont été remis aux Forces armées (FARDC), un à la Police nationale (PNC), un aux autorités congolaises et partenaires, un à l’Église méthodiste libre (propriétaire du site) et un aux propriétaires du site (ONG Solidarité paysanne et cité de Sange). Au 11\u00a0mars 2026, la fermeture n’est pas documentée pour trois sites sur 18 (les opérations sont terminées sur tous)\u00a0; la prochaine date prévue est le 20\u00a0décembre 2026 («\u00a0Expiration du mandat actuel\u00a0»\u00a0; annonce faite le 19\u00a0décembre 2025). Les sources divergent sur 10 des 11\u00a0sites fermés ou rétrocédés.',
      full: 'Entre le 31\u00a0décembre 2023 et le 11\u00a0mars 2026, au Sud-Kivu, 11\u00a0sites ont été fermés ou rétrocédés, tous en 2024. Rétrocédés aux Forces armées (FARDC)\u00a0: Bunyakiri, le camp du génie (Amsar) à Bukavu, Rutemba, Mikenge et Minembwe\u00a0; signalés comme rétrocédés aux Forces armées (FARDC)\u00a0: Kavumu (camp pakistanais\u00a0; vers le 5\u00a0décembre) et la base du contingent aérien uruguayen à l’aéroport de Kavumu (vers le 5\u00a0décembre)\u00a0; également\u00a0: Kamanyola, à la Police nationale (PNC)\u00a0; Baraka (Mushimbakye), à l’Église méthodiste libre\u00a0; Sange, aux propriétaires du site\u00a0; Bukavu (quartier général du Sud-Kivu), aux autorités congolaises et partenaires. Les opérations ont pris fin le 30\u00a0avril 2024 sur 10\u00a0sites\u00a0; pour deux\u00a0d’entre eux, ni fermeture ni rétrocession n’est documentée au 11\u00a0mars 2026\u00a0: l’hôpital de niveau\u00a0II à Bukavu et la caserne de la police militaire du Bangladesh à l’aéroport de Kavumu. La MONUSCO est revenue sur un\u00a0site\u00a0: Uvira, accès perdu le 10\u00a0décembre 2025, puis visite de la MONUSCO le 23\u00a0février 2026. Départs signalés\u00a0: neuf\u00a0contingents ou unités. Les effectifs maximums autorisés de l’ensemble de la Mission ont changé le 1er\u00a0juillet 2024\u00a0: personnel militaire de 13\u00a0500 à 11\u00a0500\u00a0; et trois\u00a0autres. À voir sur la page\u00a0: le jour de chaque étape, l’estimation des militaires et 37\u00a0autres événements. Les sources divergent sur 11 de ces 14\u00a0sites et sur deux\u00a0autres points.',
    },
  },
  {
    title: 'the whole mission in 2024',
    from: '2023-12-31',
    to: '2024-12-31',
    provinces: [],
    en: {
      short:
        'Between 31\u00a0December 2023 and 31\u00a0December 2024, 11 of the 43 sites of the drawdown across the mission were closed or handed over. Seven passed to the armed forces (FARDC); one each to the National Police (PNC), the Congolese authorities and partners, the Free Methodist Church (site owner), and the site owners (NGO Solidarité paysanne and the town of Sange). On 31\u00a0December 2024, 10 of 43 are not yet documented as closed (four open and six with operations ceased), and of three nothing is documented at that date. Sources differ on 10 of the 11 sites closed or handed over.',
      full: 'Between 31\u00a0December 2023 and 31\u00a0December 2024, across the mission, 11 sites were closed or handed over, all in 2024. Handed over to the armed forces (FARDC): Bunyakiri (19\u00a0April), the engineering camp (Amsar) in Bukavu (29\u00a0April), Rutemba (27\u00a0June), Mikenge (11\u00a0July), and Minembwe (11\u00a0July); documented as handed over to the armed forces (FARDC): Kavumu (Pakistani camp; about 5\u00a0December) and the base of the Uruguayan air contingent at Kavumu airport (about 5\u00a0December); also: Kamanyola (28\u00a0February) to the National Police (PNC), Baraka (Mushimbakye; 6\u00a0May) to the Free Methodist Church, Sange (25\u00a0May) to the site owners, and Bukavu (South Kivu headquarters; 25\u00a0June) to the Congolese authorities and partners. Operations ceased on 30\u00a0April 2024 at 10 sites; for three of them no closure or hand-over is documented by 31\u00a0December 2024: the level-2 hospital in Bukavu, the Bangladesh Military Police barracks at Kavumu airport, and Uvira. Operations ceased elsewhere: in 2024, Rwindi (about March) and Nyanzale (about March). Equipment or goods, not a site, were handed over in one case. Reported to have left: nine contingents or units (28\u00a0February to 11\u00a0July 2024). Reported to have come: three contingents or units (April 2024 to about 31\u00a0July 2024). Authorized ceilings of the whole mission changed on 1\u00a0July 2024: military personnel from 13,500 to 11,500; and three others. Listed on the page: troop estimates and 23 other events. Sources differ on 11 of these 16 sites and on three other points.',
    },
    fr: {
      short:
        'Entre le 31\u00a0décembre 2023 et le 31\u00a0décembre 2024, dans l’ensemble de la Mission, 11 des 43\u00a0sites du désengagement ont été fermés ou rétrocédés. Sept ont été remis aux Forces armées (FARDC), un à la Police nationale (PNC), un aux autorités congolaises et partenaires, un à l’Église méthodiste libre (propriétaire du site) et un aux propriétaires du site (ONG Solidarité paysanne et cité de Sange). Au 31\u00a0décembre 2024, la fermeture n’est pas documentée pour 10 sites sur 43 (quatre ouverts et six dont les opérations sont terminées)\u00a0; sur trois\u00a0autres sites, rien n’est documenté à cette date. Les sources divergent sur 10 des 11\u00a0sites fermés ou rétrocédés.',
      full: 'Entre le 31\u00a0décembre 2023 et le 31\u00a0décembre 2024, dans l’ensemble de la Mission, 11\u00a0sites ont été fermés ou rétrocédés, tous en 2024. Rétrocédés aux Forces armées (FARDC)\u00a0: Bunyakiri, le camp du génie (Amsar) à Bukavu, Rutemba, Mikenge et Minembwe\u00a0; signalés comme rétrocédés aux Forces armées (FARDC)\u00a0: Kavumu (camp pakistanais\u00a0; vers le 5\u00a0décembre) et la base du contingent aérien uruguayen à l’aéroport de Kavumu (vers le 5\u00a0décembre)\u00a0; également\u00a0: Kamanyola, à la Police nationale (PNC)\u00a0; Baraka (Mushimbakye), à l’Église méthodiste libre\u00a0; Sange, aux propriétaires du site\u00a0; Bukavu (quartier général du Sud-Kivu), aux autorités congolaises et partenaires. Les opérations ont pris fin le 30\u00a0avril 2024 sur 10\u00a0sites\u00a0; pour trois\u00a0d’entre eux, ni fermeture ni rétrocession n’est documentée au 31\u00a0décembre 2024\u00a0: l’hôpital de niveau\u00a0II à Bukavu, la caserne de la police militaire du Bangladesh à l’aéroport de Kavumu et Uvira. Les opérations ont aussi pris fin ailleurs\u00a0: en 2024, Rwindi (vers mars) et Nyanzale (vers mars). Départs signalés\u00a0: neuf\u00a0contingents ou unités. Arrivées signalées\u00a0: trois\u00a0contingents ou unités. Les effectifs maximums autorisés de l’ensemble de la Mission ont changé le 1er\u00a0juillet 2024\u00a0: personnel militaire de 13\u00a0500 à 11\u00a0500\u00a0; et trois\u00a0autres. À voir sur la page\u00a0: le jour de chaque étape, l’estimation des militaires et 24\u00a0autres événements. Les sources divergent sur 11 de ces 16\u00a0sites et sur deux\u00a0autres points.',
    },
  },
  {
    title: 'North Kivu before its phase',
    from: '2022-09-30',
    to: '2023-12-31',
    provinces: ['CD-NK'],
    en: {
      short:
        'Between 30\u00a0September 2022 and 31\u00a0December 2023, four of the 10 sites of the drawdown in North Kivu were closed or handed over. One each passed to the armed forces (FARDC) and the local authorities; two have no documented recipient. On 31\u00a0December 2023, four of 10 are not yet documented as closed (three open and one with operations ceased), and of one nothing is documented at that date. Sources differ on three of the four sites closed or handed over.',
      full: 'Between 30\u00a0September 2022 and 31\u00a0December 2023, in North Kivu, four sites were closed or handed over, all in 2023. Closed: Nyamilima (27\u00a0January) and Lubero (26\u00a0December); also: Mutwanga (16\u00a0February) to the armed forces (FARDC) and Kamango (6\u00a0April) to the local authorities. Operations ceased elsewhere: Rumangabo (1\u00a0November 2022). Contingents or units reported to have left: “Uruguay withdraws its water-treatment unit” (May 2023). Authorized ceilings of the whole mission changed on 20\u00a0December 2022: formed police units from 1,050 to 1,410. Troops estimated from unit symbols on UN maps, without places documented as closed: at least 7,150 (2022), then at least 5,900 (2023). Listed on the page: seven other events. Sources differ on three of these five sites and on one other point; on the date at Nyamilima: 27\u00a0January 2023, or 24\u00a0October 2022 according to one source; Mutwanga: 16\u00a0February 2023, or 17\u00a0February 2023 according to one source; Lubero: 26\u00a0December 2023, or 31\u00a0December 2023 according to two sources.',
    },
    fr: {
      short:
        'Entre le 30\u00a0septembre 2022 et le 31\u00a0décembre 2023, au Nord-Kivu, quatre des 10\u00a0sites du désengagement ont été fermés ou rétrocédés. Un a été remis aux Forces armées (FARDC) et un aux autorités locales\u00a0; deux n’ont pas de bénéficiaire documenté. Au 31\u00a0décembre 2023, la fermeture n’est pas documentée pour quatre sites sur 10 (trois ouverts et un dont les opérations sont terminées)\u00a0; sur un\u00a0autre site, rien n’est documenté à cette date. Les sources divergent sur trois des quatre\u00a0sites fermés ou rétrocédés.',
      full: 'Entre le 30\u00a0septembre 2022 et le 31\u00a0décembre 2023, au Nord-Kivu, quatre\u00a0sites ont été fermés ou rétrocédés, tous en 2023. Fermés\u00a0: Nyamilima (27\u00a0janvier) et Lubero (26\u00a0décembre)\u00a0; également\u00a0: Mutwanga (16\u00a0février), aux Forces armées (FARDC)\u00a0; Kamango (6\u00a0avril), aux autorités locales. Les opérations ont aussi pris fin ailleurs\u00a0: Rumangabo (1er\u00a0novembre 2022). Départs signalés\u00a0: «\u00a0L’Uruguay retire son unité de traitement de l’eau\u00a0» (mai 2023). Les effectifs maximums autorisés de l’ensemble de la Mission ont changé le 20\u00a0décembre 2022\u00a0: unités de police constituées de 1\u00a0050 à 1\u00a0410. Militaires, estimation d’après les symboles d’unités des cartes de l’ONU, sans les lieux dont la fermeture est documentée\u00a0: au moins 7\u00a0150 (2022), puis au moins 5\u00a0900 (2023). À voir sur la page\u00a0: sept\u00a0autres événements. Les sources divergent sur trois de ces cinq\u00a0sites et sur un\u00a0autre point\u00a0; sur la date\u00a0: Nyamilima, 27\u00a0janvier 2023 ou 24\u00a0octobre 2022 selon une source\u00a0; Mutwanga, 16\u00a0février 2023 ou 17\u00a0février 2023 selon une source\u00a0; Lubero, 26\u00a0décembre 2023 ou 31\u00a0décembre 2023 selon deux\u00a0sources.',
    },
  },
  {
    title: 'a quiet quarter',
    from: '2025-06-30',
    to: '2025-09-30',
    provinces: ['CD-TA'],
    en: {
      short:
        'Between 30\u00a0June and 30\u00a0September 2025, as far as documented, none of the two sites of the drawdown in Tanganyika was closed or handed over. No change of any site is documented. On 30\u00a0September 2025, one of two is not yet documented as closed (open).',
      full: 'Between 30\u00a0June and 30\u00a0September 2025, in Tanganyika, no site is documented as closed or handed over. Listed on the page: one other event.',
    },
    fr: {
      short:
        'Entre le 30\u00a0juin et le 30\u00a0septembre 2025, au Tanganyika, selon les documents consultés, aucun des deux\u00a0sites du désengagement n’a été fermé ni rétrocédé. Aucun changement n’est documenté sur ces sites. Au 30\u00a0septembre 2025, la fermeture n’est pas documentée pour un site sur deux (ouvert).',
      full: 'Entre le 30\u00a0juin et le 30\u00a0septembre 2025, au Tanganyika, aucune fermeture ni rétrocession de site n’est documentée. À voir sur la page\u00a0: un\u00a0autre événement.',
    },
  },
  {
    title: 'one hand-over',
    from: '2025-11-30',
    to: '2025-12-05',
    provinces: ['CD-IT'],
    en: {
      short:
        'Between 30\u00a0November and 5\u00a0December 2025, one of the three sites of the drawdown in Ituri was closed or handed over. It passed to the armed forces (FARDC). On 5\u00a0December 2025, two of three are not yet documented as closed (both open). Sources differ on this.',
      full: 'Between 30\u00a0November and 5\u00a0December 2025, in Ituri, one site was handed over to the armed forces (FARDC): Amee (4\u00a0December). Sources differ on what changed at this site.',
    },
    fr: {
      short:
        'Entre le 30\u00a0novembre et le 5\u00a0décembre 2025, en Ituri, un des trois\u00a0sites du désengagement a été fermé ou rétrocédé. Il a été remis aux Forces armées (FARDC). Au 5\u00a0décembre 2025, la fermeture n’est pas documentée pour deux sites sur trois (tous deux ouverts). Les sources divergent sur ce point.',
      full: 'Entre le 30\u00a0novembre et le 5\u00a0décembre 2025, en Ituri, un\u00a0site a été rétrocédé aux Forces armées (FARDC)\u00a0: Amee (4\u00a0décembre). Les sources divergent sur ce qui a changé sur ce site.',
    },
  },
  {
    title: 'lost, and visited',
    from: '2025-12-01',
    to: '2026-02-25',
    provinces: ['CD-SK'],
    en: {
      short:
        'Between 1\u00a0December 2025 and 25\u00a0February 2026, as far as documented, none of the 18 sites of the drawdown in South Kivu was closed or handed over. What changed: Uvira, access lost on 10\u00a0December 2025, then visited by MONUSCO on 23\u00a0February 2026. On 25\u00a0February 2026, three of 18 are not yet documented as closed (all with operations ceased); the next planned date is 20\u00a0December 2026 (“Current mandate expires”; announced on 19\u00a0December 2025).',
      full: 'Between 1\u00a0December 2025 and 25\u00a0February 2026, in South Kivu, no site is documented as closed or handed over. MONUSCO returned to one site: Uvira, access lost on 10\u00a0December 2025, then visited by MONUSCO on 23\u00a0February 2026 (“Joint MONUSCO-ICGLR exploratory mission in Uvira (23 to 27 February)”). Listed on the page: seven other events. Sources differ on what changed at this site; on the date at Uvira: 23\u00a0February 2026, or 24\u00a0February 2026 according to one source.',
    },
    fr: {
      short:
        'Entre le 1er\u00a0décembre 2025 et le 25\u00a0février 2026, au Sud-Kivu, selon les documents consultés, aucun des 18\u00a0sites du désengagement n’a été fermé ni rétrocédé. Ce qui a changé\u00a0: Uvira, accès perdu le 10\u00a0décembre 2025, puis visite de la MONUSCO le 23\u00a0février 2026. Au 25\u00a0février 2026, la fermeture n’est pas documentée pour trois sites sur 18 (les opérations sont terminées sur tous)\u00a0; la prochaine date prévue est le 20\u00a0décembre 2026 («\u00a0Expiration du mandat actuel\u00a0»\u00a0; annonce faite le 19\u00a0décembre 2025).',
      full: 'Entre le 1er\u00a0décembre 2025 et le 25\u00a0février 2026, au Sud-Kivu, aucune fermeture ni rétrocession de site n’est documentée. La MONUSCO est revenue sur un\u00a0site\u00a0: Uvira, accès perdu le 10\u00a0décembre 2025, puis visite de la MONUSCO le 23\u00a0février 2026 («\u00a0Mission exploratoire conjointe MONUSCO-CIRGL à Uvira (du 23 au 27\u00a0février)\u00a0»). À voir sur la page\u00a0: sept\u00a0autres événements. Les sources divergent sur ce qui a changé sur ce site\u00a0; sur la date\u00a0: Uvira, 23\u00a0février 2026 ou 24\u00a0février 2026 selon une source.',
    },
  },
]
