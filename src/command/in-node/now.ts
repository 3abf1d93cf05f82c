import type * as page from '#src/ui/now.ts'

let made: Date | null = null

/** Has every file say that it was made then. */
export const setNow = (time: Date): void => {
  made = time
}

/** The time it is by this machine's clock, unless the files are to say another. */
export const now: typeof page.now = () => made ?? new Date()
