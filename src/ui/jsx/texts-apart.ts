import { type ReactElement, createElement } from 'react'

/** Elements whose content is text only, and those of SVG, in which an element of HTML is not drawn. */
const plainOnly: ReadonlySet<string> = new Set([
  'text',
  'tspan',
  'title',
  'desc',
  'option',
  'textarea',
  'style',
  'script',
])

/** Whether an element has several children, or a list of them. */
export const isList = (props: unknown): props is { children: readonly unknown[] } =>
  typeof props === 'object' && props !== null && 'children' in props && Array.isArray(props.children)

const isText = (child: unknown): child is string | number =>
  typeof child === 'string' || typeof child === 'number'

/** An element that no style sheet speaks of, and that is laid out as the text in it would be. */
const holder = (text: string, index: number): ReactElement | null =>
  text === '' ? null : createElement('x-t', { key: `text ${index}` }, text)

const setApart = (children: readonly unknown[]): unknown => {
  if (children.every(isText)) return children.join('')
  if (!children.some((child) => isText(child) || Array.isArray(child))) return children
  // Children keep their places in the list, by which React knows them again.
  const apart: unknown[] = []
  let run = ''
  let start = 0
  children.forEach((child, index) => {
    if (isText(child)) {
      if (run === '') start = index
      run += child
      apart.push(null)
      return
    }
    if (run !== '') apart[start] = holder(run, start)
    run = ''
    const inner = Array.isArray(child) ? setApart(child) : child
    apart.push(isText(inner) ? holder(String(inner), index) : inner)
  })
  if (run !== '') apart[start] = holder(run, start)
  return apart
}

/**
 * The properties of an element with every text that stands beside something else in an element of its own.
 * React changes a text node in place; a browser that translates the page has put other nodes where it was,
 * and the old words stay, or the part of the page breaks off when the node is to be removed (React 19.3.1,
 * issue 11538 of facebook/react). An element that holds a text alone is given its new text whole, which
 * always works.
 */
export const withTextsApart = (type: unknown, props: unknown): unknown => {
  // A component puts its children where it likes, and they come by here then.
  if (typeof type === 'function' || (typeof type === 'object' && type !== null)) return props
  if (!isList(props) || (typeof type === 'string' && plainOnly.has(type))) return props
  return { ...props, children: setApart(props.children) }
}
