import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Model } from '#src/domain/page/model.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { Composer } from './Composer.tsx'
import { useTexts } from '#src/text/TextContext.tsx'
import { briefingMaker } from './briefing-maker.ts'

type BriefingDialogProps = Pick<SharedProps, 'files' | 'view'> & {
  model: Model
  isOpen: boolean
  onClose: () => void
}

/** The composer with the hands that make a briefing of the view. */
export const BriefingDialog = ({ files, view, model, isOpen, onClose }: BriefingDialogProps) => {
  const { language } = useTexts()
  const client = useQueryClient()
  const maker = useMemo(
    () =>
      briefingMaker({
        files,
        view,
        base: model.base,
        language,
        address: document.baseURI,
        loadOther: async (mission) => {
          const { loadOtherMission } = await import('#src/queries/other-missions.ts')
          return loadOtherMission(client, mission)
        },
        loadEstimates: async (mission) => {
          const { recordsQuery } = await import('#src/queries/records.ts')
          return (await client.ensureQueryData(recordsQuery(mission, 'base-estimates'))).records
        },
      }),
    [files, view, model.base, language, client],
  )
  return <Composer maker={maker} isOpen={isOpen} onClose={onClose} />
}
