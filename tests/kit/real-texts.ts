import { forms as englishForms, texts as english } from '#src/text/en/all.ts'
import { forms as frenchForms, texts as french } from '#src/text/fr/all.ts'
import { headcounts as englishHeadcounts } from '#src/text/en/headcounts.ts'
import { headcounts as frenchHeadcounts } from '#src/text/fr/headcounts.ts'
import { messages as englishMessages } from '#src/text/en/messages.ts'
import { messages as frenchMessages } from '#src/text/fr/messages.ts'
import { textsIn } from '#src/text/load-texts.ts'
import { realMission } from '#tests/data/real-mission.ts'

/** The texts with the words of a mission in them, by language. */
export const textsOf = {
  en: textsIn('en', english, englishForms),
  fr: textsIn('fr', french, frenchForms),
}

/** All that a part of the page finds around it. */
export const realMissionTexts = {
  en: textsOf.en(realMission),
  fr: textsOf.fr(realMission),
}

/** The texts with the words of the real mission in them, as the page shows them. */
export const realTexts = { en: realMissionTexts.en.t, fr: realMissionTexts.fr.t }

/** The words about monthly head counts, which are a chunk of their own. */
export const realHeadcountWords = { en: englishHeadcounts, fr: frenchHeadcounts }

/** What a short briefing says by rule, which is a chunk of its own too. */
export const realMessages = { en: englishMessages, fr: frenchMessages }
