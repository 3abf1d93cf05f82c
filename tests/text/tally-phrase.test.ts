import { expect, it } from 'vitest'
import { filterRows, noFilter } from '#src/domain/view/filters.ts'
import { rowsAt } from '#src/domain/sites/site-row.ts'
import { tallyOf } from '#src/domain/sites/site-tally.ts'
import { placesPhrases } from '#src/text/tally-phrase.ts'
import { realModel } from '#tests/domain/real-model.ts'
import { realTexts } from '#tests/kit/real-texts.ts'

const { en: english, fr: french } = realTexts

// On 30 April 2024 operations ceased in South Kivu, where the maps of 2024 show three places: from then on these were last seen on
// maps of the year of which the other 18 are still on the maps.

const { index } = realModel()

it.each([
  [
    '2024-04-29',
    ['21 places known from UN maps only, on maps of 2024'],
    ['21~lieux connus seulement par les cartes de l’ONU, sur celles de 2024'],
  ],
  [
    '2024-05-02',
    [
      '18 places known from UN maps only, on maps of 2024',
      '3 places known from UN maps only, last seen on maps of 2024',
    ],
    [
      '18~lieux connus seulement par les cartes de l’ONU, sur celles de 2024',
      '3~lieux connus seulement par les cartes de l’ONU, vus en dernier sur celles de 2024',
    ],
  ],
  [
    '2025-01-01',
    ['21 places known from UN maps only, last seen on maps of 2024'],
    ['21~lieux connus seulement par les cartes de l’ONU, vus en dernier sur celles de 2024'],
  ],
])(
  'places on the maps of the year are told apart from those last seen on them: %s',
  (day, inEnglish, inFrench) => {
    const tally = tallyOf(filterRows(rowsAt(index, day), noFilter))
    const said = [placesPhrases(tally, english, 'en'), placesPhrases(tally, french, 'fr')]
    expect(said.map((list) => list.map((text) => text.replaceAll('\u00a0', '~')))).toEqual([
      inEnglish,
      inFrench,
    ])
  },
)
