import type { DataProblem } from '#src/schema/read-records.ts'

/** A name, the file and record, the fields that are replaced in it, and the problem that must be reported. */
export type Case = [
  name: string,
  file: string,
  id: string,
  fields: Record<string, unknown>,
  problem: Omit<DataProblem, 'file' | 'record'>,
]

const source = 'xinhua-2024-02-28'

const text = (fr: string) => ({ en: 'English', fr })

/** One record of the real data each; what events say of plans stands in broken-plans.ts. */
export const brokenRecords: readonly Case[] = [
  [
    'a source that is not there',
    'sites',
    'kamanyola',
    { sources: ['xinhua'] },
    { field: 'sources.0', expected: 'the id of a record of monusco/sources.json', found: '"xinhua"' },
  ],
  [
    'the source of a sighting that is not there',
    'sites',
    'kamanyola',
    { opened: { date: '2005', precision: 'year', sources: [source, 'nobody'] } },
    {
      field: 'opened.sources.1',
      expected: 'the id of a record of monusco/sources.json',
      found: '"nobody"',
    },
  ],
  [
    'the month of a head count that is a day',
    'headcounts',
    'monusco-2016-03',
    { month: '2016-03-31' },
    { field: 'month', expected: 'a month as YYYY-MM', found: '"2016-03-31"' },
  ],
  [
    'the source of a head count that is not there',
    'headcounts',
    'monusco-2016-03',
    { sources: ['ipi'] },
    { field: 'sources.0', expected: 'the id of a record of monusco/sources.json', found: '"ipi"' },
  ],
  [
    'the province of a published count that is not there',
    'site-counts',
    'sk-14-afp',
    { province: 'CD-XX' },
    { field: 'province', expected: 'the id of a record of monusco/provinces.json', found: '"CD-XX"' },
  ],
  [
    'a contributor that is not there',
    'contingents',
    'chn-contingent',
    { contributor: 'CHI' },
    { field: 'contributor', expected: 'the id of a record of monusco/contributors.json', found: '"CHI"' },
  ],
  [
    'a province that is not there',
    'outputs',
    'chn-projects',
    { province: 'CD-XX' },
    { field: 'province', expected: 'the id of a record of monusco/provinces.json', found: '"CD-XX"' },
  ],
  [
    'a site that is not there',
    'deployments',
    'map-adikivu-2005-monuc',
    { site: 'adikivu' },
    { field: 'site', expected: 'the id of a record of monusco/sites.json', found: '"adikivu"' },
  ],
  [
    'a total that is not there',
    'outputs',
    'chn-projects',
    { partOf: 'chn-everything' },
    { field: 'partOf', expected: 'the id of a record of monusco/outputs.json', found: '"chn-everything"' },
  ],
  [
    'the event of a phase that is not there',
    'provinces',
    'CD-BC',
    {
      phase: {
        number: 1,
        start: 'no-start',
        plannedEnd: 'sk-phase1-start',
        end: 'sk-phase1-start',
        sources: [source],
      },
    },
    { field: 'phase.start', expected: 'the id of a record of monusco/events.json', found: '"no-start"' },
  ],
  [
    'a date finer than its precision',
    'sites',
    'kamanyola',
    { opened: { date: '2005-01', precision: 'year', sources: [source] } },
    {
      field: 'opened.date',
      expected: 'a date of the form YYYY, for its precision is "year"',
      found: '"2005-01"',
    },
  ],
  [
    'a date coarser than its precision',
    'events',
    '2019-03-sg-proposal',
    { precision: 'day' },
    {
      field: 'date',
      expected: 'a date of the form YYYY-MM-DD, for its precision is "day"',
      found: '"2019-03"',
    },
  ],
  [
    'a period that ends before it begins',
    'outputs',
    'chn-projects',
    { from: '2024', to: '2003-04' },
    { field: 'to', expected: 'a date not before "from" (2024)', found: '"2003-04"' },
  ],
  [
    'an effect of a plan',
    'events',
    '2019-03-sg-proposal',
    { effect: 'closed', status: 'planned', province: 'CD-SK' },
    { field: 'effect', expected: 'null, for the event is "planned"', found: '"closed"' },
  ],
  [
    'an incident that closes a site',
    'events',
    '2019-03-sg-proposal',
    { effect: 'closed', type: 'incident', province: 'CD-SK' },
    {
      field: 'effect',
      expected: 'none by which a site is left, for the event is an incident',
      found: '"closed"',
    },
  ],
  [
    'an effect on nothing',
    'events',
    '2019-03-sg-proposal',
    { effect: 'closed' },
    { field: 'effect', expected: 'null without a site or province', found: '"closed"' },
  ],
  [
    'an event in another province than its site',
    'events',
    '2019-03-sg-proposal',
    { site: 'kamanyola', province: 'CD-NK' },
    { field: 'province', expected: '"CD-SK", the province of kamanyola', found: '"CD-NK"' },
  ],
  [
    'a unit of the UN maps without a site',
    'contingents',
    'map-adikivu-bol-monuc',
    { site: null },
    { field: 'site', expected: 'a site, for its origin is "un-maps"', found: 'null' },
  ],
  [
    'totals out of order',
    'deployments',
    'map-adikivu-2005-monuc',
    { troops: [1300, 650] },
    { field: 'troops', expected: 'distinct totals in ascending order', found: '[1300,650]' },
  ],
  [
    'a quotation that is too long',
    'outputs',
    'chn-projects',
    { quote: { text: 'word '.repeat(21), source: 'monusco-pr-2024-04-09' } },
    { field: 'quote.text', expected: 'at most 20 words', found: '21' },
  ],
  [
    'a site outside its province',
    'sites',
    'kamanyola',
    { position: { lat: -4.3, lon: 15.3, source: 'geo-pko-2-3' } },
    { field: 'position', expected: 'a position inside CD-SK', found: '{"lat":-4.3,"lon":15.3}' },
  ],
  [
    'a site more than half a kilometre outside its province',
    'sites',
    'kamanyola',
    { position: { lat: -2.7667, lon: 29.04, source: 'geo-pko-2-3' } },
    { field: 'position', expected: 'a position inside CD-SK', found: '{"lat":-2.7667,"lon":29.04}' },
  ],
  [
    'a site without a position that claims one',
    'sites',
    'kamanyola',
    { position: null },
    {
      field: 'precision',
      expected: '"province-only" or "not-known" for a site without a position and for no other',
      found: '"site"',
    },
  ],
  [
    'a place of the UN maps that is called a base',
    'sites',
    'map-adikivu',
    { kind: 'base' },
    {
      field: 'kind',
      expected: '"map-place" for a site of the register "un-maps" and for no other',
      found: '"base"',
    },
  ],
  [
    'a plain space before a colon',
    'contributors',
    'BEL',
    { name: text('Belgique : pays') },
    {
      field: 'name.fr',
      expected: 'a no-break space (U+00A0) before ; : ! ? » %',
      found: '"Belgique : pays"',
    },
  ],
  [
    'a plain space after a guillemet',
    'contributors',
    'BEL',
    { name: text('le « pays\u00a0»') },
    { field: 'name.fr', expected: 'a no-break space (U+00A0) after «', found: '"le « pays\u00a0»"' },
  ],
  [
    'no space before a semicolon',
    'contributors',
    'BEL',
    { name: text('un; deux') },
    { field: 'name.fr', expected: 'a no-break space (U+00A0) before ; ! ? »', found: '"un; deux"' },
  ],
  [
    'a narrow space between thousands, which the font lacks',
    'contributors',
    'BEL',
    { name: text('1\u202f800 km') },
    { field: 'name.fr', expected: 'a no-break space (U+00A0) between thousands', found: '"1\u202f800 km"' },
  ],
  [
    'a typewriter apostrophe',
    'contributors',
    'BEL',
    { name: text("l'État") },
    { field: 'name.fr', expected: 'the apostrophe ’', found: `"l'État"` },
  ],
  [
    'a record that its schema refuses',
    'events',
    '2019-03-sg-proposal',
    { date: '2019-02-30' },
    { field: 'date', expected: 'a date that exists in the calendar', found: '"2019-02-30"' },
  ],
]
