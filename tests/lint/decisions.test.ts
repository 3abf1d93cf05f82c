import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = 'src/decisions'
const names = readdirSync(folder)
  .filter((name) => name !== 'README.md')
  .toSorted()

const isRealDay = (day: string): boolean =>
  !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)

const head =
  /^# (?<number>\d{4}) · (?<title>\S[^\n]*)\n\nDate: (?<date>\d{4}-\d\d-\d\d)(?:, changed (?<changed>\d{4}-\d\d-\d\d))?\\\nState: (?<state>accepted|superseded by \[(?<by>\d{4})\]\((?<file>[^)]+)\))(?<more>\\\n[^\n]+)*\n\n\S/u

const read = (name: string) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8')
  const parts = head.exec(text)?.groups
  if (!parts) throw new Error(`${name} has no head with number, title, date and state`)
  const { number = '', title = '', date = '', changed = date, state = '', by, file } = parts
  return { number, title, date, changed, state, by, file, name, text }
}

/** The list: number, file, title, date and state. */
const rows = [
  ...readFileSync(`${folder}/README.md`, 'utf8').matchAll(
    /^\| \[(\d{4})\]\(([^)]+)\) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gmu,
  ),
].map(([, number, file, title, date, state]) => ({ number, file, title, date, state }))

describe('decisions', () => {
  it.each(names)('%s has a number, a title, a day and a state', (name) => {
    const { number, date, changed } = read(name)
    expect(name).toMatch(new RegExp(`^${number}-[a-z0-9-]+\\.md$`, 'u'))
    expect([date, changed].every(isRealDay)).toBe(true)
  })

  it('are numbered from 1 without a gap, in the order of their days', () => {
    const decisions = names.map(read)
    expect(decisions.map(({ number }) => Number(number))).toEqual(names.map((_, index) => index + 1))
    const days = decisions.map(({ date }) => date)
    expect(days).toEqual(days.toSorted())
  })

  it('stand in the list, each with its title, day and state', () => {
    expect(rows).toEqual(
      names.map(read).map(({ number, name, title, date, state, by }) => ({
        number,
        file: name,
        title,
        date,
        state: by === undefined ? state : `superseded by ${by}`,
      })),
    )
  })

  it('that no longer hold are named by what took their place', () => {
    const old = names.map(read).filter(({ by }) => by !== undefined)
    expect(old.length).toBeGreaterThan(0)
    for (const { number, name, by = '', file = '' } of old) {
      expect(file).toMatch(new RegExp(`^${by}-`, 'u'))
      expect(read(file).text).toContain(`Supersedes: [${number}](${name})`)
    }
  })
})
