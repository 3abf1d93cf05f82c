import { type ReactNode, createContext, useCallback, useContext } from 'react'
import { isAfterCoverage } from '#src/domain/dates/after-coverage.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { useTexts } from '#src/text/TextContext.tsx'

const CoverageContext = createContext<string | null>(null)

/** Gives lists of events the last documented day of the mission; null while it is not known. */
export const CoverageProvider = ({ value, children }: { value: string | null; children: ReactNode }) => (
  <CoverageContext value={value}>{children}</CoverageContext>
)

/** What must be said with an event that lies after the data on the mission; null for all others. */
export const useLateNote = (): ((event: MissionEvent) => string | null) => {
  const covered = useContext(CoverageContext)
  const { t } = useTexts()
  return useCallback(
    (event) => (covered !== null && isAfterCoverage(event, covered) ? t.date.afterData : null),
    [covered, t],
  )
}
