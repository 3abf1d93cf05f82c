/** What the command finds around it. */
export type Surroundings = {
  /** Folder of the project, with the data and this guide. */
  project: string
  /** Where relative paths begin. */
  folder: string
  variables: Readonly<Record<string, string | undefined>>
  /** What is made goes out; everything else is said beside it. */
  out: (line: string) => void
  say: (line: string) => void
}
