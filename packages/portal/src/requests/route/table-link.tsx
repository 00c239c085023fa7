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
  readonly children: ReactNode
}

/** Leads to a decision table on its page; a table of a page that the portal does not show is text. */
export function TableLink(props: TableLinkProps) {
  const process = processOfTable(props.release, props.table)
  return process === null ? props.children : <PageLink {...props} process={process} />
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
