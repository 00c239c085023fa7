import type { DecisionTable } from '@fairlead/playbook'
import { localize, routingTable } from '@fairlead/playbook'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSearch } from '@tanstack/react-router'
import { zoneName } from '../../components/time-zone/zone-choices.ts'
import { useOpenEngagement } from '../../engagements/view/engagement-context.ts'
import { NotFound } from '../../frame/not-found.tsx'
import { PageTitle } from '../../frame/page-title.tsx'
import { useRequestNames } from '../names/use-request-names.ts'
import classes from './routing.module.css'
import { RoutingTable } from './routing-table.tsx'

/** Whom people are asked of: the routing table of the playbook, row by row, and the teams that it names. */
export function RoutingView() {
  const { t, i18n } = useLingui()
  const { release } = useOpenEngagement()
  const names = useRequestNames(release)
  const { row }: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const table = routingTable(release)
  if (table === null) return <NotFound />
  const file = fileOf(table, i18n.locale)
  return (
    <div className={classes.page}>
      <PageTitle>{names.words.say(table.title, table.id)}</PageTitle>
      <p className={classes.lead}>
        <Trans>
          The first row that holds says where a request for a person goes, or what to do where nobody is sent.
        </Trans>{' '}
        {file === null ? null : <Trans>It stands in the playbook, in {file}.</Trans>}
      </p>
      <RoutingTable table={table} names={names} row={typeof row === 'number' ? row - 1 : null} />
      <h2 className={classes.title}>{t`Teams`}</h2>
      <dl className={classes.teams}>
        {release.teams.map(({ id, role, timeZone, clock }) => (
          <div key={id}>
            <dt>{names.team(id)}</dt>
            <dd>{names.role(role)}</dd>
            <dd>
              <Trans>
                Decides within <Plural value={clock.decide} one="# business day" other="# business days" />, assigns
                within <Plural value={clock.assign} one="# business day" other="# business days" />, accepts within{' '}
                <Plural value={clock.accept} one="# business day" other="# business days" />
              </Trans>
            </dd>
            <dd>{zoneName(timeZone)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function fileOf({ source }: DecisionTable, language: string): string | null {
  return localize(source, language, 'en')?.file ?? null
}
