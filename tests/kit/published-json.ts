import { readFileSync } from 'node:fs'
import * as v from 'valibot'

const List = v.object({ records: v.array(v.unknown()) })

/** A published list by its path in data/. */
export const publishedJson = (path: string): v.InferOutput<typeof List> =>
  v.parse(List, JSON.parse(readFileSync(`data/${path}`, 'utf8')))
