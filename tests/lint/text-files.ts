import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What stands at the root, but for what a run makes and what is installed. */
const roots = ['src', 'data', 'mocks', 'tests']

/** Every file of the project, as a path from its root. By folder and not by Git, which no machine has to have. */
export const projectFiles = (): readonly string[] => [
  ...readdirSync('.', { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : [])),
  ...roots.flatMap((root) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
  ),
]

/** The texts that explain the project; what a failed run left behind is none. */
export const textFiles = (): readonly string[] =>
  projectFiles().filter((path) => path.endsWith('.md') && !/^tests\/\w+\/results\//u.test(path))
