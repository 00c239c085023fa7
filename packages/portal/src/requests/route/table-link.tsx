import type { ReleaseView } from '@fairlead/contract'
import { type DecisionTable, localize, processIdOf } from '@fairlead/playbook'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { usePage } from '../../api/queries.ts'
import { headingId } from '../../process/prose/heading-id.ts'
import { useLanguage } from '../../session/use-language.ts'

interface TableLinkProps {
  readonly engagement: string
  readonly release: ReleaseView
  readonly table: DecisionTable
  readonly children: ReactNode
}

/** Leads to a decision table on its page; a table of a page that the portal does not show is text. */
export function TableLink(props: TableLinkProps) {
  const { release, table, children } = props
  const first = release.languages[0] ?? 'en'
  const file = localize(table.source, first, first)?.file
  const process = file === undefined ? undefined : release.processes.find(({ id }) => id === processIdOf(file))
  return process === undefined ? children : <PageLink {...props} process={process.id} />
}

function PageLink({ engagement, release, table, process, children }: TableLinkProps & { readonly process: string }) {
  const [language] = useLanguage()
  const page = usePage({ release: release.id, process, language }).data
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
