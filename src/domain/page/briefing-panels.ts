import { panelsThat } from './panels.ts'

/** What a briefing can hold, in the order that it starts with. */
export const briefingPanels = panelsThat('briefing')

/** What a briefing of some provinces starts without. */
export const panelsOfMission = panelsThat('ofMission')

/** What a short briefing starts without: what it shows is told by others too. */
export const panelsOfFull = panelsThat('ofFull')
