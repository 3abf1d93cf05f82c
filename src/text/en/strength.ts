import type { Component, ApartReason } from '#src/domain/strength/strength-series.ts'
import type { Qualifier } from '#src/schema/parts.ts'
import { words } from './words.ts'

const component: Record<Component, string> = {
  total: 'Total personnel',
  'total-uniformed': 'Total uniformed personnel',
  military: 'Military personnel',
  'military-and-police': 'Military and police',
  observers: 'Military observers',
  'observers-and-staff': 'Military observers and staff officers',
  'staff-officers': 'Staff officers',
  'experts-on-mission': 'Experts on mission',
  police: 'Police, all together',
  'formed-police': 'Formed police units',
  'individual-police': 'Individual police',
  civilians: 'Civilians',
  'civilians-national': 'Civilians, national',
  'civilians-international': 'Civilians, international',
  volunteers: 'UN Volunteers',
  contingent: 'Contingent',
}

const apart: Record<ApartReason, string> = {
  place: 'one {area} only',
  part: 'part of the mission only',
  addition: 'on top of the ceiling, not the whole of it',
  planned: 'planned or announced, not a strength',
  left: 'left so far, not a strength',
  contingent: 'one contingent only',
}

const point: Record<Qualifier, string> = {
  exact: 'Actual, as stated',
  about: 'Actual, about',
  'more-than': 'Actual, “more than”: a lower bound',
  'at-least': 'Actual, “at least”: a lower bound',
  'up-to': 'Actual, “up to”: an upper bound',
}

/** What a chart shows, in words: each figure with the date of its record. */
const course = {
  ceiling: (told: string) => `Authorized ceiling on record – ${told}.`,
  actual: (told: string) => `Actual strength on record – ${told}.`,
  at: (number: string, date: string) => `${number} (${date})`,
  /** Of the highest: the date it was first there, where that is certain. */
  repeated: (first: string | null) => (first === null ? 'more than once' : `${first}, and again later`),
  only: (figure: string) => `one figure: ${figure}`,
  first: (figure: string) => `first: ${figure}`,
  shown: (date: string, figure: string) => `latest by ${date}: ${figure}`,
  highest: (figure: string) => `highest: ${figure}`,
  highestExact: (figure: string) => `highest of those stated exactly: ${figure}`,
  estimates: (first: number, last: number, told: string) =>
    `Estimate from map symbols, ${first} to ${last} – ${told}.`,
  last: (figure: string) => `last: ${figure}`,
}

export const strength = {
  title: 'Strength',
  /** Title of what leaves the page. */
  ofMission: 'Strength of the whole mission',
  component,
  course,
  apart,
  point,
  intro:
    'Authorized ceilings and documented actual strengths of the whole mission; filters do not narrow them. Ceilings are steps. Actual strengths are points: between two of them nothing is known, so they are not joined.',
  chart: (name: string) => `${name}: ceiling and actual strength`,
  chartDescription: 'The table under the charts holds the same figures.',
  ceiling: 'Authorized ceiling',
  ceilingSinceUnknown: 'Ceiling known only from a table of that date',
  resolution: (number: number) => `res. ${number}`,
  resolutionLong: (number: number) => `resolution ${number}`,
  renewed: 'unchanged',
  legend: 'Legend of strength',
  monthOnly: 'Only the month is known; dotted: about that time',
  noActual: 'No actual strength of this component is documented.',
  noCeiling: 'No ceiling of this component is documented.',
  tableTitle: 'Ceilings and actual strengths of the mission',
  apartTitle: 'Figures that belong to no line of the charts',
  apartIntro:
    'They cover {an area}, a contingent or another part, come on top of a ceiling, or were planned. They are not drawn and not added.',
  apartNone: 'No such figure for this filter.',
  none: '{?No strength is documented.|No ceiling and no single figure of strength has been entered for this mission, beside monthly head counts, where there are any, and estimates read off UN maps.}',
  columns: {
    date: 'Date',
    component: 'Component',
    ceiling: 'Ceiling',
    actual: 'Actual',
    note: 'Note',
    why: 'Why apart',
    figure: 'Figure',
    sources: 'Sources',
    year: 'Year',
    total: 'Total',
  },
  /** Estimates. */
  estimates: (first: number, last: number) => `Estimated troops, ${first} to ${last}`,
  /** `shared`: years in which a mission before this one has maps, too. */
  estimatesIntro: (shared: readonly number[]) =>
    `An estimate read off the unit symbols of UN deployment maps (a company counts as {company}), not a count of heads. It is never added to ceilings or actual strengths.${shared.length > 0 ? ` In ${words.list(shared.map(String))} only the maps of {mission} count.` : ''} One figure a year; after the last year no map is known. A place left within a year still counts in that year here, and no longer in the key figure.`,
  estimatesProvince: 'By {area}: the mean of the year’s maps at each place.',
  estimatesContributor:
    'By contributor: the sizes of its symbols. The total differs from that by {area}, which is a mean of all maps of a year.',
  by: 'Bands of the area',
  byProvince: 'By {area}',
  byContributor: 'By contributor',
  estimatesChart: (by: string) => `Estimated troops from map symbols, ${by}`,
  estimatesTable: (by: string) => `Estimates by year, ${by}`,
  showTable: 'Table of the estimates',
  others: (count: number) => `others (${count})`,
  unnamed: 'not named on the maps',
  estimateLabel: 'estimate from map symbols',
  noEstimates: 'The UN maps show no troops for this filter.',
  noEstimatesRemedy: 'Take away {an area} or a contributor.',
}
