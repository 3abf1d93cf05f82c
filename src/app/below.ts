// What is drawn when the map stands and nothing else is being drawn: one chunk, which the first view does not
// wait for.
export { UnderFigures } from './UnderFigures.tsx'
export { HeaderActions } from './HeaderActions.tsx'
export { Footer } from './Footer.tsx'
export { LinkProblems } from './LinkProblems.tsx'
export { LeftBehindNotice } from '#src/missions/LeftBehindNotice.tsx'
export { ViewTabs } from './ViewTabs.tsx'
