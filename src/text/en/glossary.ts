import type { Glossary } from '#src/text/glossary-type.ts'

export const glossary: Glossary = {
  site: {
    term: 'Site',
    meaning:
      'A base, camp, office, hospital or airfield that the documents consulted on the drawdown name, with what happened there or was seen there. The sites counted are these, the same at every date. They are not all bases of the mission: others, of which these documents tell nothing, are not among them, so the number is not that of all its bases.',
  },
  open: {
    term: 'Open',
    meaning:
      'The site is documented as there, and no source consulted says that operations ceased, that it was closed, handed over or lost. It does not mean that somebody saw it open on this very day.',
  },
  'operations-ceased': {
    term: 'Operations ceased',
    meaning:
      'The mission ended its operations at the site or in its {area}. The place itself may not yet be closed or handed over: these are later steps, with dates of their own.',
  },
  closed: {
    term: 'Closed',
    meaning:
      'A source reports that the base was closed. That need not mean that somebody else has received it: a hand-over is a step of its own.',
  },
  'handed-over': {
    term: 'Handed over',
    meaning:
      'A source reports that the site was given to somebody, who is named where the source names them. Equipment or goods handed over without the site do not count.',
  },
  'access-lost': {
    term: 'Access lost',
    meaning:
      'The mission could no longer reach or use the site, because others held the place or the way to it. Who held it is said only as a source says it. It is neither a closure nor a hand-over.',
  },
  'not-documented': {
    term: 'Not documented',
    meaning:
      'No source consulted says anything of the place on this date. It does not mean that the place was closed, or that nothing was there.',
  },
  'un-maps': {
    term: 'Place known from UN maps only',
    meaning:
      'A place that a deployment map of the United Nations shows in some years, as read by {estimator}, and of which no other source consulted says anything. It is no site of the drawdown. A map shows a year, not a day: when such a place was opened or left is not known.',
  },
  estimate: {
    term: 'Estimate',
    meaning:
      'Troops read off the unit symbols of UN deployment maps by {estimator} (a company counts as {company}), not counted heads. It holds for the year of the maps; after the last known map it is carried on and says so.',
  },
  'published-count': {
    term: 'Published count',
    meaning:
      'How many bases somebody said there were, were to go or had gone. Such numbers differ because they count different things on different days. Each stands with who said it, and none is derived from the sites listed here.',
  },
  late: {
    term: 'Late',
    meaning:
      'Left after a documented date that applied to the site, or not left although that date has passed. A date that was suspended before it came, or that was never agreed, makes nobody late: it has lapsed.',
  },
}
