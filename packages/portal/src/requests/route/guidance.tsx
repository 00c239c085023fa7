import type { ReleaseView } from '@fairlead/contract'
import type { DecisionTable, Localized } from '@fairlead/playbook'
import { Link } from '@tanstack/react-router'
import { pageLink } from '../../process/prose/page-link.ts'
import type { RequestNames } from '../names/request-names.ts'
import { guidanceOnPage } from './guidance-on-page.ts'
import { type GuidancePart, guidanceParts } from './guidance-parts.ts'
import { processOfTable, useTablePage } from './use-table-page.ts'

interface GuidanceProps {
  readonly engagement: string
  readonly release: ReleaseView
  readonly table: DecisionTable
  readonly guidance: Localized<string>
  readonly names: RequestNames
}

/** What the playbook says to do where nobody is sent, with its links. */
export function Guidance(props: GuidanceProps) {
  const process = processOfTable(props.release, props.table)
  const said = props.names.words.say(props.guidance, '')
  return process === null ? <Parts {...props} parts={guidanceParts(said)} /> : <FromPage {...props} process={process} />
}

/** The same from the page, as soon as that is there: it has the links. */
function FromPage(props: GuidanceProps & { readonly process: string }) {
  const { release, table, guidance, names, process } = props
  const page = useTablePage(release, process)
  const ofPage = page === undefined ? null : guidanceOnPage(page, table, guidance[page.language] ?? '')
  return <Parts {...props} parts={ofPage ?? guidanceParts(names.words.say(guidance, ''))} />
}

function Parts({ engagement, names, parts }: GuidanceProps & { readonly parts: readonly GuidancePart[] }) {
  const processes = [...names.index.processes.keys()]
  return parts.map((part, at) => (
    // Two parts can read the same, and none of them moves.
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their places
    <Part key={at} part={part} engagement={engagement} processes={processes} />
  ))
}

interface PartProps {
  readonly part: GuidancePart
  readonly engagement: string
  readonly processes: readonly string[]
}

function Part({ part: { text, href }, engagement, processes }: PartProps) {
  const link = href === null ? null : pageLink(href, processes)
  switch (link?.kind) {
    case 'external':
      return (
        <a href={link.href} target="_blank" rel="noreferrer">
          {text}
        </a>
      )
    case 'process':
      return (
        <Link to="/engagements/$engagement/processes/$process" params={{ engagement, process: link.process }}>
          {text}
        </Link>
      )
    default:
      return text
  }
}
