import { changes } from './changes.ts'
import { compare } from './compare.ts'
import { composer } from './composer.ts'
import { dataWords } from './data-words.ts'
import { exportProblems } from './export-problems.ts'
import { exports } from './exports.ts'
import { footer } from './footer.ts'
import { further } from './further.ts'
import { finding } from './finding.ts'
import { handling } from './handling.ts'
import { kinds } from './kinds.ts'
import { legend } from './legend.ts'
import { link } from './link.ts'
import { offline } from './offline.ts'
import { outputs } from './outputs.ts'
import { plan } from './plan.ts'
import { sections } from './sections.ts'
import { siteList } from './site-list.ts'
import { sources } from './sources.ts'
import { strength } from './strength.ts'
import { timeline } from './timeline.ts'

/** What the parts that come after the first view say in English. */
export const laterTexts = {
  changes,
  compare,
  composer,
  dataWords,
  exportProblems,
  exports,
  footer,
  further,
  finding,
  handling,
  kinds,
  legend,
  link,
  offline,
  outputs,
  plan,
  sections,
  siteList,
  sources,
  strength,
  timeline,
}
