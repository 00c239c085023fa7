import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { IconLock } from '@tabler/icons-react'
import { Day } from '../../../components/moment/moment.tsx'
import type { Words } from '../../../process/words/words.ts'
import { servicesByGroup } from '../../form/services-by-group.ts'
import classes from './scope-table.module.css'

interface ScopeTableProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly words: Words
}

/** The services that the engagement covers, with their seats and days; those that every engagement covers are marked. */
export function ScopeTable({ engagement, release, words }: ScopeTableProps) {
  const { t, i18n } = useLingui()
  const scoped = new Map(engagement.scope.map((entry) => [entry.service, entry]))
  const covered = release.services.filter(({ id, always }) => always || scoped.has(id))
  const others = release.services.length - covered.length
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t`Service`}</th>
            <th scope="col" className={classes.number}>{t`Seats`}</th>
            <th scope="col">{t`Start`}</th>
            <th scope="col">{t`Go-live`}</th>
          </tr>
        </thead>
        {servicesByGroup(release, covered).map(({ group, services }) => (
          <tbody key={group?.id ?? ''}>
            {group === null ? null : (
              <tr>
                <th scope="rowgroup" colSpan={4} className={classes.group}>
                  {words.say(group.name, group.id)}
                </th>
              </tr>
            )}
            {services.map(({ id, name, always }) => {
              const { seats = null, start = null, goLive = null } = scoped.get(id) ?? {}
              return (
                <tr key={id}>
                  <th scope="row">
                    {words.say(name, id)}
                    {always ? (
                      <small className={classes.always}>
                        <IconLock size={12} aria-hidden /> {t`always included`}
                      </small>
                    ) : null}
                  </th>
                  <td className={classes.number}>{seats === null ? <Unsaid /> : i18n.number(seats)}</td>
                  <td>{start === null ? <Unsaid /> : <Day date={start} />}</td>
                  <td>{goLive === null ? <Unsaid /> : <Day date={goLive} />}</td>
                </tr>
              )
            })}
          </tbody>
        ))}
      </table>
      {others === 0 ? null : (
        <p className={classes.others}>
          <Plural value={others} one="# more service is not in scope." other="# more services are not in scope." />
        </p>
      )}
    </>
  )
}

function Unsaid() {
  return (
    <span className={classes.unsaid}>
      <span aria-hidden>–</span>
      <span className="visually-hidden">
        <Trans>not known</Trans>
      </span>
    </span>
  )
}
