import { readFileSync, readdirSync } from 'node:fs'
import { missionIds } from '#src/build/missions.ts'
import type { Json } from '#src/domain/files/pack.ts'

/** A published file, parsed. */
export const publishedJson = (path: string): Record<string, Json> =>
  JSON.parse(readFileSync(`data/${path}`, 'utf8'))

const parsed = (text: string): Json => JSON.parse(text)

/** A file of a mission as it is published. */
export type Published = { file: string; text: string; json: Json; bytes: Uint8Array<ArrayBuffer> }

/** The files of a mission's folder, by their names. */
const filesOf = (mission: string): readonly Published[] =>
  readdirSync(`data/${mission}`)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => {
      const bytes = Uint8Array.from(readFileSync(`data/${mission}/${file}`))
      const text = new TextDecoder().decode(bytes)
      return { file, text, json: parsed(text), bytes }
    })

/** All missions, the smallest first. */
export const missionsBySize = (): readonly { mission: string; files: readonly Published[] }[] =>
  missionIds('data')
    .map((mission) => ({ mission, files: filesOf(mission) }))
    .toSorted((one, other) => sizeOf(one.files) - sizeOf(other.files))

const sizeOf = (files: readonly Published[]): number => files.reduce((sum, { text }) => sum + text.length, 0)
