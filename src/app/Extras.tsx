import { Suspense, lazy } from 'react'
import { useAsked } from '#src/ui/asked-for.ts'

const Stories = lazy(async () => ({ default: (await import('#src/story/Stories.tsx')).Stories }))
const DataDesk = lazy(async () => ({ default: (await import('#src/desk/DataDesk.tsx')).DataDesk }))

/** What stands beside the page of a mission once somebody asked for it: the story, the desk. */
export const Extras = () => {
  const asked = useAsked()
  return (
    <Suspense fallback={null}>
      {asked?.story && <Stories />}
      {asked?.desk && <DataDesk />}
    </Suspense>
  )
}
