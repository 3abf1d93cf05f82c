type Migration = (params: URLSearchParams) => URLSearchParams

/** Keeps old links working: each change of a key adds a pure function here, oldest first. None so far. */
const migrations: readonly Migration[] = []

/** The parameters as today's keys would write them. */
export const migrate = (params: URLSearchParams): URLSearchParams =>
  migrations.reduce((current, step) => step(current), params)
