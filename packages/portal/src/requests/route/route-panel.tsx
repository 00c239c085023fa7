import type { EngagementView, ReleaseView, RouteExplanationView } from '@fairlead/contract'
import type { DecisionTable, Localized } from '@fairlead/playbook'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { factName } from '../../process/words/fact-words.ts'
import type { RequestNames } from '../names/request-names.ts'
import { Guidance } from './guidance.tsx'
import { type OwnInput, partMissing } from './own-input.ts'
import classes from './route.module.css'
import { DecidedBy, RowLine } from './row-line.tsx'
import { TableLink } from './table-link.tsx'
import { TeamClock } from './team-clock.tsx'

interface RoutePanelProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly names: RequestNames
  readonly route: RouteExplanationView
  /** Leads to the field that says what is missing. */
  readonly onField: (field: OwnInput) => void
}

/** Where a request would go as it is written now, and why; or why nobody can be asked yet, and what to do. */
export function RoutePanel(props: RoutePanelProps) {
  const { engagement, release, names, route } = props
  if (route.kind === 'anybody') {
    return (
      <Said title={<Trans>Whoever decides requests</Trans>}>
        <p>
          <Trans>This playbook has no table that says which team is asked.</Trans>
        </p>
      </Said>
    )
  }
  const table = release.decisions.find(({ id }) => id === route.table)
  if (table === undefined) return null
  const place = { engagement: engagement.id, release, names, table }
  switch (route.kind) {
    case 'team': {
      const team = names.teamOf(route.team)
      return (
        <Said title={names.team(route.team)}>
          {team === undefined ? null : <TeamClock team={team} />}
          <Advice {...place} guidance={route.guidance} />
          <RowLine {...place} row={route.row} />
          <DecidedBy names={names} decided={route.decidedBy} />
        </Said>
      )
    }
    case 'self-serve':
      return (
        <Said title={<Trans>Nobody is sent for this</Trans>}>
          <Advice {...place} guidance={route.guidance} />
          <RowLine {...place} row={route.row} />
          <DecidedBy names={names} decided={route.decidedBy} />
        </Said>
      )
    case 'unknown':
      return <Missing {...props} table={table} missing={route.missing} />
    case 'none':
      return (
        <Said title={<Trans>Nobody can be asked for this</Trans>}>
          <p>
            <NoRow {...place} />
          </p>
        </Said>
      )
    default:
      return route satisfies never
  }
}

interface SaidProps {
  readonly title: ReactNode
  readonly children: ReactNode
}

function Said({ title, children }: SaidProps) {
  return (
    <>
      <p className={classes.title}>{title}</p>
      {children}
    </>
  )
}

type AdviceProps = Omit<Parameters<typeof Guidance>[0], 'guidance'> & { readonly guidance: Localized<string> | null }

/** What the row says beside the team. */
function Advice({ guidance, ...place }: AdviceProps) {
  if (guidance === null) return null
  return (
    <p className={classes.guidance}>
      <Guidance {...place} guidance={guidance} />
    </p>
  )
}

interface NoRowProps {
  readonly engagement: string
  readonly release: ReleaseView
  readonly names: RequestNames
  readonly table: DecisionTable
}

function NoRow({ engagement, release, names, table }: NoRowProps) {
  const title = (
    <TableLink engagement={engagement} release={release} table={table}>
      {names.words.say(table.title, table.id)}
    </TableLink>
  )
  return <Trans>No row of {title} holds for it. Ask for another role or service, or talk to a delivery manager.</Trans>
}

interface MissingProps extends RoutePanelProps {
  readonly table: DecisionTable
  readonly missing: readonly string[]
}

/** What the table asks for and nobody has said: in the form itself, or among the facts of the customer. */
function Missing({ engagement, release, names, table, missing, onField }: MissingProps) {
  const { own, facts } = partMissing(missing, release.facts)
  const title = (
    <TableLink engagement={engagement.id} release={release} table={table}>
      {names.words.say(table.title, table.id)}
    </TableLink>
  )
  return (
    <Said title={<Trans>Not known yet whom this goes to</Trans>}>
      <p>
        <Trans>{title} asks for what is not known:</Trans>
      </p>
      <ul className={classes.missing}>
        {own.map((field) => (
          <li key={field}>
            <button type="button" onClick={() => onField(field)}>
              {factName(names.words, field)}
            </button>
          </li>
        ))}
        {facts.map((fact) => (
          <li key={fact}>
            <Link
              to="/engagements/$engagement/facts"
              params={{ engagement: engagement.id }}
              // The router types the parameters of each page; this one is of the facts alone.
              search={{ edit: fact } as never}
            >
              {factName(names.words, fact)}
            </Link>
          </li>
        ))}
      </ul>
      {facts.length === 0 ? null : (
        <p className={classes.quiet}>
          <Trans>What you have written here is kept until you come back.</Trans>
        </p>
      )}
    </Said>
  )
}
