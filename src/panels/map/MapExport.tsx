import type { ComponentProps } from 'react'
import { PanelExport } from '#src/shared/exports/PanelExport.tsx'
import { mapExport } from './map-export.ts'

/** The export menu of the map, whose code comes after the first view. */
export const MapExport = (props: Omit<ComponentProps<typeof PanelExport>, 'describe'>) => (
  <PanelExport {...props} describe={mapExport} />
)
