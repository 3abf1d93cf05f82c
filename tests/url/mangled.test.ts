import { describe, expect, it } from 'vitest'
import { parseView, serialiseView } from '#src/url/codec.ts'

// Links as they arrive: what mail, chat, preview cards, word processors and people do to them. The link meant is always the same.
const meant = '?date=2024-04-09&province=CD-SK,CD-NK&tab=outputs'

/** What a link says, as today's link, and what of it is named. */
const read = (search: string) => {
  const { view, problems } = parseView(search)
  return { link: serialiseView(view), problems }
}

describe('a link that came through other programs says what it said', () => {
  it.each([
    ['& as in HTML', '?date=2024-04-09&amp;province=CD-SK,CD-NK&amp;tab=outputs'],
    ['& as in HTML, twice', '?date=2024-04-09&amp;amp;province=CD-SK,CD-NK&amp;amp;tab=outputs'],
    ['an encoded &amp;', '?date=2024-04-09%26amp%3Bprovince=CD-SK,CD-NK%26amp%3Btab=outputs'],
    ['encoded as a whole', '?date%3D2024-04-09%26province%3DCD-SK%2CCD-NK%26tab%3Doutputs'],
    [
      'encoded as a whole, twice',
      '?date%253D2024-04-09%2526province%253DCD-SK%252CCD-NK%2526tab%253Doutputs',
    ],
    ['encoded in part', '?date=2024-04-09%26province=CD-SK%252CCD-NK%26tab%3Doutputs'],
    ['semicolons', '?date=2024-04-09;province=CD-SK,CD-NK;tab=outputs'],
    ['two question marks', '??date=2024-04-09&province=CD-SK,CD-NK&tab=outputs'],
    ['capitals in keys', '?Date=2024-04-09&PROVINCE=CD-SK,CD-NK&Tab=outputs'],
    ['capitals and small letters in values', '?date=2024-04-09&province=cd-sk,Cd-Nk&tab=OUTPUTS'],
    ['a key twice', '?date=2024-04-09&province=CD-SK&province=CD-NK&tab=outputs'],
    ['the same value twice', '?date=2024-04-09&date=2024-04-09&province=CD-SK,CD-NK&tab=outputs'],
    ['the plural', '?date=2024-04-09&provinces=CD-SK,CD-NK&tab=outputs'],
    ['a letter too few', '?date=2024-04-09&provnce=CD-SK,CD-NK&tab=outputs'],
    ['two letters swapped', '?date=2024-04-09&porvince=CD-SK,CD-NK&tab=outputs'],
    ['a blank behind the comma', '?date=2024-04-09&province=CD-SK,%20CD-NK&tab=outputs'],
    ['a blank in place of the comma', '?date=2024-04-09&province=CD-SK%20CD-NK&tab=outputs'],
    ['a plus for it', '?date=2024-04-09&province=CD-SK,+CD-NK&tab=outputs'],
    ['a line broken in a value', '?date=2024-04-%0A09&province=CD-SK,CD-NK&tab=outputs'],
    ['the end of a sentence', '?date=2024-04-09&province=CD-SK,CD-NK&tab=outputs.'],
    ['a bracket and a full stop', '?date=2024-04-09&province=CD-SK,CD-NK&tab=outputs).'],
    ['quotes', '?date=2024-04-09&province=%22CD-SK,CD-NK%22&tab=%C2%ABoutputs%C2%BB'],
    ['bold', '?date=2024-04-09&province=CD-SK,CD-NK&tab=outputs**'],
    ['a chat’s own form of a link', '?date=2024-04-09&province=CD-SK,CD-NK&tab=outputs%7Cthe%20outputs%3E'],
    ['a zero-width space', '?date=2024-04-09&province=CD-SK,%E2%80%8BCD-NK&tab=outputs%E2%80%8B'],
    ['an invisible mark in a key', '?date=2024-04-09&%EF%BB%BFprovince=CD-SK,CD-NK&tab=outputs'],
    ['no-break hyphens', '?date=2024%E2%80%9104%E2%80%9109&province=CD%E2%80%91SK,CD-NK&tab=outputs'],
    ['dashes', '?date=2024%E2%80%9304%E2%80%9309&province=CD%E2%88%92SK,CD-NK&tab=outputs'],
    ['the commas of other keyboards', '?date=2024-04-09&province=CD-SK%EF%BC%8CCD-NK&tab=outputs'],
    ['= as mail writes it', '?date=3D2024-04-09&province=3DCD-SK,CD-NK&tab=3Doutputs'],
    ['trackers', '?fbclid=x&date=2024-04-09&utm_source=mail&province=CD-SK,CD-NK&tab=outputs&ref=x'],
  ])('%s', (_, search) => {
    expect(read(search)).toEqual({ link: meant, problems: [] })
  })

  it.each([
    ['?lang=fr-CD', '?lang=fr'],
    ['?lang=FR_fr', '?lang=fr'],
    ['?m=UNIFIL', '?m=unifil'],
    ['?site=Amsar.', '?site=amsar'],
    ['?Output=chn-projects,', '?tab=outputs&output=chn-projects'],
  ])('%s', (search, link) => {
    expect(read(search)).toEqual({ link, problems: [] })
  })
})

describe('what has no single meaning is said', () => {
  it.each([
    [
      'a second value',
      '?date=2024&date=2025',
      '?date=2024',
      [{ key: 'date', value: '2025', isSecond: true }],
    ],
    [
      'a second value beside the default',
      '?tab=timeline&tab=sites',
      '',
      [{ key: 'tab', value: 'sites', isSecond: true }],
    ],
    ['a first value that is none', '?date=soon&date=2025', '?date=2025', [{ key: 'date', value: 'soon' }]],
    [
      'a second figure',
      '?output=a&output=b',
      '?tab=outputs&output=a',
      [{ key: 'output', value: 'b', isSecond: true }],
    ],
    [
      'a key without its value',
      '?date=2024-04-09&province=',
      '?date=2024-04-09',
      [{ key: 'province', value: '' }],
    ],
    ['a link cut in a key', '?date=2024-04-09&prov', '?date=2024-04-09', [{ key: 'prov', value: '' }]],
    ['a name for a code', '?provinces=South%20Kivu', '', [{ key: 'province', value: 'South Kivu' }]],
  ])('%s', (_, search, link, problems) => {
    expect(read(search)).toEqual({ link, problems })
  })

  it.each(['?utm_source=a', '?ref=x', '?width=3', '?s=1', '?p', '?mock=', '?form=a'])(
    '%s is a tracker',
    (search) => {
      expect(parseView(search).problems).toEqual([])
    },
  )
})
