/** What of a view belongs to one mission, and is named when a reader leaves it for another. */
export type LeftBehind = 'areas' | 'recipients' | 'date' | 'site' | 'remarks'
