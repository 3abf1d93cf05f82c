import { expect, it } from 'vitest'
import { asPreview, fileMission } from '#src/domain/desk/preview-mark.ts'
import { leavingAs } from '#src/shared/exports/chart-export.ts'
import { dataToOf, fileNotes, frameTexts, titleOf } from '#src/export/notes.ts'
import { realBase, realContext } from './briefing/real-briefing.ts'

// Data that the desk shows before it is published: each file says so in its title, its version and its name.

const table = () => Promise.reject(new Error('not asked'))

it.each([
  ['en', 'PREVIEW, not published. Map'],
  ['fr', 'APERÇU, non publié. Map'],
] as const)('every file of a preview says that it is one (%s)', (language, title) => {
  const base = realBase()
  const context = realContext(language, { base: { ...base, mission: asPreview(base.mission) } })
  const panel = { panel: 'Map', sourceIds: [], notes: [] }
  expect(titleOf(context, 'Map')).toMatch(new RegExp(`^${title}`, 'u'))
  expect(frameTexts(context, panel).title).toMatch(new RegExp(`^${title}`, 'u'))
  expect(fileNotes(context, panel)).toMatchObject({
    title: expect.stringContaining(title),
    dataVersion: expect.stringMatching(/\+preview$/u),
  })
  expect(dataToOf(context)).toContain('+preview')
  const leaving = leavingAs(context, { panel: 'Map', view: 'map', table, notes: () => panel })
  expect(leaving.fileName.mission).toBe('monusco-preview')
  expect(fileMission(base.mission)).toBe('monusco')
  expect(titleOf(realContext(language), 'Map')).toMatch(/^Map/u)
})
