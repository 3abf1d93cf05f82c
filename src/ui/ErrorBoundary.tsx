import { Component, type ReactNode } from 'react'
import { endFirstView } from '#src/pace/first-view.ts'

/** What stands in for a part that failed; a function gets the message of the fault. */
type ErrorBoundaryProps = { fallback: ReactNode | ((message: string) => ReactNode); children: ReactNode }

/** Keeps a fault in one part of the page from taking the others with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { message: string | null }> {
  override state = { message: null }

  static getDerivedStateFromError(fault: unknown) {
    return { message: fault instanceof Error ? fault.message : String(fault) }
  }

  // What cannot be drawn is not waited for.
  override componentDidCatch = endFirstView

  override render() {
    const { message } = this.state
    const { fallback, children } = this.props
    if (message === null) return children
    return typeof fallback === 'function' ? fallback(message) : fallback
  }
}
