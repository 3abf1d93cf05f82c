import * as react from 'react/jsx-dev-runtime'
import { isList, withTextsApart } from './texts-apart.ts'

// jsx-runtime.ts for the dev server and for tests.

export { Fragment } from 'react/jsx-dev-runtime'
export type { JSX } from 'react/jsx-dev-runtime'

export const jsxDEV: typeof react.jsxDEV = (type, props, key, isStatic, source, self) => {
  const apart = withTextsApart(type, props)
  return react.jsxDEV(type, apart, key, isStatic && isList(apart), source, self)
}
