import { lazy, memo } from 'react'
import { yearOf } from '#src/domain/dates/dates.ts'
import { MissionMap } from './MissionMap.tsx'
import { allOf, valueOr } from '#src/queries/file-result.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { Gate } from '#src/shared/Gate.tsx'
import styles from './MapPanel.module.css'
import { Later } from '#src/shared/Later.tsx'
import { MissingFiles } from '#src/shared/MissingFiles.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'

// Not part of the first view, and nothing leaves the page before the files are whole.
const MapExport = lazy(async () => ({ default: (await import('./MapExport.tsx')).MapExport }))

/** `following`: what the export is made from, which is no reason to draw the map later. */
type MapPanelProps = SharedProps & { following: SharedProps }

const MapOf = ({ files, view, model, actions, following }: MapPanelProps) => {
  const { t } = useTexts()
  return (
    <Panel
      title={t.map.title}
      quietTitle
      className={styles['panel']}
      actions={
        <div className={styles['export']}>
          {following.model.status === 'ready' && following.files.isComplete && (
            <Later>
              <MapExport {...following} model={following.model.value} />
            </Later>
          )}
        </div>
      }
    >
      <div className={styles['content']} data-cite="chart map" data-keeps-focus="">
        <Gate needs={allOf({ model, outlines: files.outlines })}>
          {({ model: { base, day, shown, names }, outlines }) => (
            <MissionMap
              mission={base.mission}
              outlines={outlines}
              basemap={valueOr(files.basemap, null)}
              shown={shown}
              filter={view.filter}
              names={names}
              selected={view.site}
              maximum={base.largest}
              mapYear={base.index.lastMapYear === null ? null : Math.min(yearOf(day), base.index.lastMapYear)}
              carried={base.index.lastMapYear !== null && yearOf(day) > base.index.lastMapYear}
              onSelect={actions.selectSite}
              onToggleProvince={actions.toggleProvince}
            />
          )}
        </Gate>
      </div>
      <MissingFiles panel="map" files={files} />
    </Panel>
  )
}

export const MapPanel = memo(MapOf)
