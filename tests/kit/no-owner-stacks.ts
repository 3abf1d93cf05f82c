import * as React from 'react'

/**
 * React 19.2 in its development form takes a stack for each element that is made, until it has ten thousand in a second, to
 * name the owner in a warning. A warning fails a test by its text alone, and the stacks took a tenth of the time of a test:
 * the count stands as if it were reached. Does nothing where a later version has no such count.
 */
export const noOwnerStacks = (): void => {
  const internals: unknown = Reflect.get(
    React,
    '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE',
  )
  if (typeof internals !== 'object' || internals === null) return
  if (!('recentlyCreatedOwnerStacks' in internals)) return
  Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', {
    configurable: true,
    get: () => 10_000,
    set: () => {},
  })
}
