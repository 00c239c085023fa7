import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { factName } from '../../process/words/fact-words.ts'
import type { RequestNames } from '../names/request-names.ts'
import { Guidance } from './guidance.tsx'
import classes from './route.module.css'
import type { OwnInput, RouteShown } from './route-shown.ts'
import { DecidedBy, RowLine } from './row-line.tsx'
import { TableLink } from './table-link.tsx'
import { TeamClock } from './team-clock.tsx'

interface RoutePanelProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly names: RequestNames
  readonly route: RouteShown
  /** Leads to the field that says what is missing. */
  readonly onField: (field: OwnInput) => void
}

/** Where a request would go as it is written now, and why; or why nobody can be asked yet, and what to do. */
export function RoutePanel(props: RoutePanelProps) {
  const { engagement, release, names, route } = props
  const place = { engagement: engagement.id, release, names }
  switch (route.kind) {
    case 'anybody':
      return (
        <Said title={<Trans>Whoever decides requests</Trans>}>
          <p>
            <Trans>This playbook has no table that says which team is asked.</Trans>
          </p>
        </Said>
      )
    case 'team':
      return (
        <Said title={route.team === undefined ? null : names.team(route.team.id)}>
          {route.team === undefined ? null : <TeamClock team={route.team} />}
          <RowLine {...place} table={route.table} row={route.row} />
          <DecidedBy names={names} decided={route.decided} />
        </Said>
      )
    case 'self-serve':
      return (
        <Said title={<Trans>Nobody is sent for this</Trans>}>
          <p className={classes.guidance}>
            <Guidance engagement={engagement.id} guidance={route.guidance} names={names} />
          </p>
          <RowLine {...place} table={route.table} row={route.row} />
          <DecidedBy names={names} decided={route.decided} />
        </Said>
      )
    case 'missing':
      return <Missing {...props} route={route} />
    case 'none':
      return (
        <Said title={<Trans>Nobody can be asked for this</Trans>}>
          <p>
            <NoRow {...place} route={route} />
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

interface NoRowProps {
  readonly engagement: string
  readonly release: ReleaseView
  readonly names: RequestNames
  readonly route: Extract<RouteShown, { kind: 'none' }>
}

function NoRow({ engagement, release, names, route: { table } }: NoRowProps) {
  const title = (
    <TableLink engagement={engagement} release={release} table={table}>
      {names.words.say(table.title, table.id)}
    </TableLink>
  )
  return <Trans>No row of {title} holds for it. Ask for another role or service, or talk to a delivery manager.</Trans>
}

type MissingProps = RoutePanelProps & { readonly route: Extract<RouteShown, { kind: 'missing' }> }

/** What the table asks for and nobody has said: in the form itself, or among the facts of the customer. */
function Missing({ engagement, release, names, route: { table, own, facts }, onField }: MissingProps) {
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
