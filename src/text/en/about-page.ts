/** The About page. Headings are those of its parts, in their order; a list is a list of paragraphs. */
export const aboutPage = {
  what: {
    heading: 'What this is, and what it is not',
    text: (mission: string, country: string) => [
      `{?Drawdown shows the withdrawal of ${mission} (${country}): which of its sites are open, closed or handed over on any date, what was planned and what happened, and what each figure rests on.|Drawdown shows where UN deployment maps have ${mission} (${country}), year by year, with estimates of its troops. Nothing is known here of what was open or closed.}`,
      'It is not a product of the United Nations, and it speaks for nobody. It is not live: it knows what the documents listed under Sources say, up to the day named at the top of the page.',
      'Nothing that you choose or look at leaves your browser: there are no accounts, no cookies and no counting of visitors in the page, and by default no map, font or script comes from elsewhere. If whoever publishes this copy turned on an outside map layer, its server sees which parts of the map you ask for.',
    ],
  },
  method: {
    heading: 'Method',
    status: 'How a status comes about',
    statusText: [
      'No status is written down. It follows, for every date, from the events up to that date: each event says what it did to its site, and each names its sources.',
      'An event takes effect on the last day that its date can mean: what is dated “April 2024” counts from 30 April 2024, and what is dated to a year from 31 December. What was planned or missed changes no status.',
      'A drawdown can turn back: a site may be opened again or be reached again, and the page says so. When a source only saw a site in some state, without saying how it came to it, that can move the site forward but never back; where it contradicts an event, both are shown.',
      'A site of which no source gives the beginning, and which is first heard of when it ended, counts as open before; its history says that the beginning is not known.',
      'The end of {an area}’s operations counts for each of its sites that was open on that day.',
    ],
    sites: (count: string) => `Why ${count} sites, and not all bases of the mission`,
    sitesText: [
      'The sites counted are those that the documents consulted on the drawdown name, with what happened there or was seen there. They are the same at every date, so that a number changes only when something is documented as having happened.',
      'Other bases, of which these documents tell nothing, are not among them: the number is not that of all bases of the mission. Places known from UN maps only are shown on the map and are no part of the number. Others counted other things; their numbers, where known, stand beside it.',
    ],
    estimates: 'What an estimate is',
    estimatesText: [
      'The troops shown on the map are estimates: {estimator} read them off the unit symbols of UN deployment maps, where a company counts as {company}. They are not counted heads, and they hold for the year of a map. A unit without a known size is not in the sum, which is then “at least”.',
      'A number keeps the word its source uses: more than, at least, about, up to. A sum of such numbers is one too. Where nothing is known, nothing is shown, and never 0.',
    ],
    lateHeading: 'What “late” means',
  },
  /** What counts as late; the glossary has the short form. */
  late: 'A site is late only against a date that applied to it: one that a document set for the site, for its {area} while the site was there, or for the whole mission. A plan counts from the day it was announced, and only for sites that were there on that day. A date that a resolution set is told as binding, any other as announced. A date that was suspended before its day, or that was said never to have been agreed, has lapsed and makes nobody late. Once the mission comes back to a site that it had left, earlier dates no longer apply to it. A site that was lost has not been left as planned, and is not late by the loss.',
  coverage: {
    heading: 'What the data covers',
    absence: 'That something is not shown does not mean that it did not happen.',
  },
  glossary: 'Glossary',
  maker: {
    heading: 'Who makes it',
    text: (licence: string) =>
      `Drawdown is an independent open-source project. Its code is under the ${licence} licence, which allows anybody to publish a copy, also a changed one.`,
    noContact:
      'This copy names no address. Tell whoever publishes it: the person or office that gave you the link. They can name a contact in mission.json.',
    contact: 'Contact:',
  },
  licences: {
    heading: 'Licences of the data',
    layer: (layer: string, credit: string, licence: string) => `${layer}: ${credit} (${licence})`,
    facts: 'All else is facts with their sources; quotes are short, and belong to those who said them.',
  },
  report: {
    heading: 'Report an error',
    intro: 'Whoever looks after the data needs three things:',
    items: [
      'the link to what you see (“Copy link” at the top of the page);',
      'the id of the record, which stands in the tables that you export and, for a chosen site, after “site=” in the link;',
      'the document that says otherwise: its address or title, its date, and the words in question.',
    ],
    where: 'Send them to the contact named above, or to whoever publishes this copy.',
  },
  changelog: {
    heading: 'What was corrected',
    version: (version: string, date: string) => `Version ${version}, ${date}`,
    record: (file: string, id: string) => `${file}, record ${id}`,
  },
}

// One chunk with them: the page lists the files, and a chunk of its own would be named in the first view.
export { dataFiles } from './data-files.ts'
