import type { Localized } from '@fairlead/playbook'
import { Link } from '@tanstack/react-router'
import { pageLink } from '../../process/prose/page-link.ts'
import type { RequestNames } from '../names/request-names.ts'
import { type GuidancePart, guidanceParts } from './guidance-parts.ts'

interface GuidanceProps {
  readonly engagement: string
  readonly guidance: Localized<string>
  readonly names: RequestNames
}

/** What the playbook says to do where nobody is sent, with its links. */
export function Guidance({ engagement, guidance, names }: GuidanceProps) {
  const processes = [...names.index.processes.keys()]
  return guidanceParts(names.words.say(guidance, '')).map((part, at) => (
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
