import type { FileResult } from '#src/queries/file-result.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import type { View } from '#src/url/view.ts'
import type { Model } from '#src/domain/page/model.ts'
import type { Actions } from './use-actions.ts'

/** What every panel of the page is made from. */
export type SharedProps = { files: MissionFiles; view: View; model: FileResult<Model>; actions: Actions }
