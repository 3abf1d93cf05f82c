import type { SiteStatusName } from '#src/schema/site.ts'
import { StatusSymbol } from './StatusSymbol.tsx'

/** The mark of a status in a line of text, which names the status beside it. */
export const StatusIcon = ({ status, size = 16 }: { status: SiteStatusName; size?: number }) => (
  <svg width={size} height={size} viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
    <StatusSymbol status={status} r={7} />
  </svg>
)
