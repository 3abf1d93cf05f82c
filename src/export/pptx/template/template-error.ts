import type { templateProblems } from '#src/text/en/template.ts'

/** Why a template is refused; src/text/…/template.ts says what, why and what to do. */
export type TemplateProblem = keyof typeof templateProblems

/** A template that is refused. `where` is the part of it, or the limit, that the words name; may be empty. */
export class TemplateError extends Error {
  override name = 'TemplateError'
  readonly problem: TemplateProblem
  readonly where: string

  constructor(problem: TemplateProblem, where = '') {
    super(where === '' ? problem : `${problem}: ${where}`)
    this.problem = problem
    this.where = where
  }
}
