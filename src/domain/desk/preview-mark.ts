import type { Mission } from '#src/schema/mission.ts'

// Data that is shown and not published carries the mark in its version, which goes on every file and
// citation; titles of files say it in words (export/notes.ts).

const mark = '+preview'

/** A mission whose data is shown before it is published. */
export const asPreview = <M extends Pick<Mission, 'dataVersion'>>(mission: M): M =>
  isPreview(mission) ? mission : { ...mission, dataVersion: mission.dataVersion + mark }

export const isPreview = ({ dataVersion }: Pick<Mission, 'dataVersion'>): boolean =>
  dataVersion.endsWith(mark)

/** What names of files call a mission; one whose data is not published says so there, too. */
export const fileMission = ({ id, dataVersion }: Pick<Mission, 'id' | 'dataVersion'>): string =>
  isPreview({ dataVersion }) ? `${id}-preview` : id
