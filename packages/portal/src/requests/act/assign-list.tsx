import type { CommandInput, EngagementView, ReleaseView, RequestView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { PersonName } from '../../components/person-avatar/person-name.tsx'
import { useSession } from '../../session/session-context.tsx'
import type { RequestNames } from '../names/request-names.ts'
import classes from './act.module.css'
import { CandidateLoad } from './candidate-load.tsx'
import { candidates, roleOf } from './candidates.ts'

/** Of so many is counted what they have to do in all engagements: that is a list of its own for each of them. */
const mostCounted = 6

interface AssignListProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly request: RequestView
  readonly names: RequestNames
  readonly isPending: boolean
  readonly onAssign: (command: CommandInput) => void
  /** `null` where it stays open. */
  readonly onClose: (() => void) | null
}

/** Who can be assigned, each with how much they have to do here. */
export function AssignList({ engagement, release, request, names, isPending, onAssign, onClose }: AssignListProps) {
  const { t } = useLingui()
  const { people } = useSession()
  const list = useRef<HTMLUListElement>(null)
  const role = names.role(roleOf({ release, request }))
  const found = candidates({ engagement, release, request, people })
  const canClose = onClose !== null
  useEffect(() => {
    if (canClose) list.current?.querySelector('button')?.focus()
  }, [canClose])
  const { id, revision: expectedRevision } = request
  return (
    <>
      {found.length === 0 ? (
        <p className={classes.quiet}>
          <Trans>Nobody else can fill the role {role}, so nobody can be assigned.</Trans>
        </p>
      ) : (
        <ul ref={list} className={classes.people} aria-label={t`Who can fill the role ${role}`}>
          {found.map(({ person, tasks }, at) => {
            const { name } = person
            return (
              <li key={person.id}>
                <PersonName person={person} />
                <CandidateLoad person={person.id} here={tasks} isCounted={at < mostCounted} />
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t`Assign ${name}`}
                  disabled={isPending}
                  onClick={() => onAssign({ type: 'AssignPerson', request: id, person: person.id, expectedRevision })}
                >
                  <Trans>Assign</Trans>
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      <p className={classes.quiet}>
        <Trans>Who is assigned can look at this engagement until the request ends.</Trans>
      </p>
      {onClose === null ? null : (
        <div className={classes.buttons}>
          <Button variant="default" size="xs" onClick={onClose}>
            <Trans>Leave as it is</Trans>
          </Button>
        </div>
      )}
    </>
  )
}
