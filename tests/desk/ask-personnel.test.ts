import { describe, expect, it } from 'vitest'
import { takeCounts } from '#src/domain/desk/take-counts.ts'
import { openedFrom, savedTexts } from '#src/desk/opened.ts'
import { askPersonnel } from '#src/desk/personnel/ask-personnel.ts'
import { monthlyFile } from '#tests/kit/monthly-file.ts'

const contributors = Array.from({ length: 12 }, (_, place) => `A${String.fromCodePoint(65 + place)}C`)
const text = monthlyFile({ missions: ['UNDOF', 'UNIFIL'], contributors, months: 60, from: 2018 })
const file = new File([text], 'DPO-UCHISTORICAL.csv')
const question = { file, missions: ['UNIFIL'], source: 'un-personnel' }

// There is no worker here, as in the single file: the page reads it piece by piece.
describe('the UN’s monthly file where no worker can be had', () => {
  it('is read piece by piece, with how much of it has been read', async () => {
    const parts: number[] = []
    const answer = await askPersonnel(question, (part) => parts.push(part), new AbortController().signal)
    if ('fault' in answer) throw new Error(answer.fault)
    expect(answer.counts).toHaveLength(60)
    expect(answer.counts[0]).toMatchObject({ month: '2018-01', contributors: 12, total: 39_450 })
    expect(parts.length).toBeGreaterThan(2)
    expect(parts).toEqual(parts.toSorted((a, b) => a - b))
    expect(parts.at(-1)).toBe(1)
  })

  it('is left where it is when somebody stops, and says which columns another file lacks', async () => {
    const stop = new AbortController()
    let read = 0
    const onPart = (part: number) => {
      read = part
      stop.abort()
    }
    expect(await askPersonnel(question, onPart, stop.signal)).toEqual({ fault: 'stopped' })
    expect(read).toBeLessThan(0.5)
    const other = new File(['mission_acronym,personnel_type\nUNIFIL,Troops\n'], 'other.csv')
    expect(
      await askPersonnel({ ...question, file: other }, () => {}, new AbortController().signal),
    ).toMatchObject({ fault: 'head', missing: ['isocode3', 'female_personnel', 'male_personnel', 'last_reporting_date'] }) // prettier-ignore
  })

  it('becomes changes of the desk: months, each contributor on a line of the file, and the document once', async () => {
    const empty = '{ "records": [] }'
    const opened = openedFrom(new Map([['headcounts.json', empty], ['sources.json', empty]]), { origin: 'disk', name: '', folder: null }) // prettier-ignore
    const answer = await askPersonnel(question, () => {}, new AbortController().signal)
    if ('fault' in answer) throw new Error(answer.fault)
    const changes = takeCounts(opened.lists, opened.lists, [], answer.counts)
    expect(changes).toHaveLength(61)
    const saved = savedTexts(opened, changes)
    expect(JSON.parse(saved.get('headcounts.json') ?? '').records).toEqual(answer.counts)
    expect(saved.get('headcounts.json')).toMatch(/^ +\{ "contributor": "AAC", "troops": \{ "women": 0, "men": 100 \}, .*\},$/mu) // prettier-ignore
    const again = openedFrom(saved, { origin: 'disk', name: '', folder: null })
    expect(takeCounts(again.lists, again.lists, [], answer.counts)).toEqual([])
    const [first, ...others] = answer.counts
    if (!first) throw new Error('no month')
    expect(takeCounts(again.lists, again.lists, [], [{ ...first, total: 1 }, ...others])).toMatchObject([
      { kind: 'correct', file: 'headcounts', record: 'unifil-2018-01-sum', field: 'total', was: 39_450, is: 1 },
    ]) // prettier-ignore
  })
})
