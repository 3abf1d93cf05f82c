type Migration = (params: URLSearchParams) => URLSearchParams

/** Old links keep working: each change of a key or value adds one pure function here, oldest first. None so far. */
const migrations: readonly Migration[] = []

/** The parameters as today's keys would write them. */
export const migrate = (params: URLSearchParams): URLSearchParams =>
  migrations.reduce((current, step) => step(current), params)
