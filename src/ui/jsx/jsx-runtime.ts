import * as react from 'react/jsx-runtime'
import { isList, withTextsApart } from './texts-apart.ts'

// What JSX is compiled to (jsxImportSource in tsconfig.json): React's own functions, with texts set apart.

export { Fragment } from 'react/jsx-runtime'
export type { JSX } from 'react/jsx-runtime'

export const jsx: typeof react.jsx = (type, props, key) => react.jsx(type, withTextsApart(type, props), key)

export const jsxs: typeof react.jsxs = (type, props, key) => {
  const apart = withTextsApart(type, props)
  // Texts alone have become one text, which is no list any more.
  return isList(apart) ? react.jsxs(type, apart, key) : react.jsx(type, apart, key)
}
