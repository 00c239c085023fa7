import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

interface TasksLinkProps {
  readonly engagement: string
  /** Which tasks: the parameters of the list of tasks. */
  readonly tasks: Readonly<Record<string, string>>
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Leads from a figure to the tasks that it counts, at the moment that is shown. */
export function TasksLink({ engagement, tasks, className, children }: TasksLinkProps) {
  return (
    <Link
      to="/engagements/$engagement/tasks"
      params={{ engagement }}
      // The router types the parameters of each page; those of a list are text under names of its own.
      search={(({ seq }: { readonly seq?: number }) => ({ ...(seq === undefined ? {} : { seq }), ...tasks })) as never}
      className={className}
    >
      {children}
    </Link>
  )
}
