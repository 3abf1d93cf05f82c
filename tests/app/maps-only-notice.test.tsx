import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { MapsOnlyNotice } from '#src/app/MapsOnlyNotice.tsx'
import { readMission, realMission } from '#tests/data/real-mission.ts'
import { renderWithTexts } from '#tests/kit/render-with-texts.tsx'

it('a mission known from UN maps only says so under the header, in both languages', async () => {
  await renderWithTexts(<MapsOnlyNotice mission={readMission('unmil')} />)
  expect(screen.getByRole('status').textContent).toContain('Known from UN maps only.')
  expect(screen.getByRole('status').textContent).toContain('Geo-PKO')
})

it('and in French', async () => {
  await renderWithTexts(<MapsOnlyNotice mission={readMission('unmil')} />, { language: 'fr' })
  expect(screen.getByRole('status').textContent).toContain('connue seulement par les cartes de l’ONU')
})

it('a documented mission has no such notice', async () => {
  await renderWithTexts(<MapsOnlyNotice mission={realMission} />)
  expect(screen.queryByRole('status')).toBeNull()
})
