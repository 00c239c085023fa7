import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ProblemError } from '../../api/problem-error.ts'
import { useNotify } from '../../notices/notify-context.ts'
import { useProcessSurface } from '../process-surface.ts'

interface ClosedControlProps {
  readonly action: 'state' | 'assign'
  readonly className: string | undefined
  readonly title?: string
  readonly tabIndex?: 0 | -1
  readonly children: ReactNode
}

/**
 * Stands in the place of a control of work that somebody may see and not change. Who was called in for other work is
 * told why, by the tooltip, and when they press it or its key; who only looks on has no controls anywhere.
 */
export function ClosedControl({ action, className, title, tabIndex, children }: ClosedControlProps) {
  const { t } = useLingui()
  const { can } = useProcessSurface()
  const notify = useNotify()
  if (can.only === null) {
    return (
      <span className={className} title={title}>
        {children}
      </span>
    )
  }
  const why = t`Not part of your work here, so you cannot change it`
  return (
    <button
      type="button"
      className={className}
      data-row-action={action}
      aria-disabled
      tabIndex={tabIndex}
      title={title === undefined ? why : `${title}. ${why}`}
      onClick={() => notify(new ProblemError('not-granted', null))}
    >
      {children}
    </button>
  )
}
