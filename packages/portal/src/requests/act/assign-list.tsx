import type { CommandInput, EngagementView, ReleaseView, RequestView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { PersonName } from '../../components/person-avatar/person-name.tsx'
import { useSession } from '../../session/session-context.tsx'
import type { RequestNames } from '../names/request-names.ts'
import classes from './act.module.css'
import { candidates, roleOf } from './candidates.ts'

interface AssignListProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly request: RequestView
  readonly names: RequestNames
  readonly isPending: boolean
  readonly onAssign: (command: CommandInput) => void
  readonly onClose: () => void
}

/** Who can be assigned, each with how much they have to do here. */
export function AssignList({ engagement, release, request, names, isPending, onAssign, onClose }: AssignListProps) {
  const { t } = useLingui()
  const { people } = useSession()
  const list = useRef<HTMLUListElement>(null)
  const role = names.role(roleOf({ release, request }))
  const found = candidates({ engagement, release, request, people })
  useEffect(() => list.current?.querySelector('button')?.focus(), [])
  const { id, revision: expectedRevision } = request
  return (
    <>
      {found.length === 0 ? (
        <p className={classes.quiet}>
          <Trans>Nobody else can fill the role {role}, so nobody can be assigned.</Trans>
        </p>
      ) : (
        <ul ref={list} className={classes.people} aria-label={t`Who can fill the role ${role}`}>
          {found.map(({ person, tasks }) => {
            const { name } = person
            return (
              <li key={person.id}>
                <PersonName person={person} />
                <span className={classes.load}>
                  {tasks === 0 ? (
                    <Trans>Nothing to do in this engagement</Trans>
                  ) : (
                    <Plural
                      value={tasks}
                      one="# task left in this engagement"
                      other="# tasks left in this engagement"
                    />
                  )}
                </span>
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
      <div className={classes.buttons}>
        <Button variant="default" size="xs" onClick={onClose}>
          <Trans>Leave as it is</Trans>
        </Button>
      </div>
    </>
  )
}
