import type { ReleaseView } from '@fairlead/contract'
import type { DecisionTable } from '@fairlead/playbook'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { headingId } from '../../process/prose/heading-id.ts'
import { processOfTable, useTablePage } from './use-table-page.ts'

interface TableLinkProps {
  readonly engagement: string
  readonly release: ReleaseView
  readonly table: DecisionTable
  /** The row that is asked about, counted from 0. */
  readonly row?: number
  readonly children: ReactNode
}

/** Leads to a routing table: to its page, where that is one of a process, else to the view that shows it in words. */
export function TableLink(props: TableLinkProps) {
  const { engagement, row, children } = props
  const process = processOfTable(props.release, props.table)
  if (process !== null) return <PageLink {...props} process={process} />
  // The router types the parameters of each page; this one is of this view alone.
  const search = (row === undefined ? {} : { row: row + 1 }) as never
  return (
    <Link to="/engagements/$engagement/routing" params={{ engagement }} search={search}>
      {children}
    </Link>
  )
}

/** Leads to the heading that the table stands under, once its page is there. */
function PageLink({ engagement, release, table, process, children }: TableLinkProps & { readonly process: string }) {
  const page = useTablePage(release, process)
  const line = page === undefined ? undefined : table.source[page.language]?.line
  const above = page?.blocks.findLast((block) => block.kind === 'heading' && line !== undefined && block.line < line)
  return (
    <Link
      to="/engagements/$engagement/processes/$process"
      params={{ engagement, process }}
      {...(above?.kind === 'heading' ? { hash: headingId(above.anchor) } : {})}
    >
      {children}
    </Link>
  )
}
