import type { ErrorComponentProps } from '@tanstack/react-router'
import { Failure } from './failure.tsx'

/** Stands where a page could not be drawn. */
export function RouteFailure({ error, reset }: ErrorComponentProps) {
  return <Failure error={error} onRetry={reset} />
}
