import type { PersonView } from '@fairlead/contract'
import { localize } from '@fairlead/playbook'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useCurrentRelease } from '../../api/queries.ts'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'

interface NothingToDoProps {
  /** Whose list it is. */
  readonly person: PersonView
  readonly isMine: boolean
}

/** Stands where nobody has anything for a person: who that is, how work would come to them, and where work is. */
export function NothingToDo({ person, isMine }: NothingToDoProps) {
  const { name } = person
  return (
    <EmptyState
      isFirst={isMine}
      title={isMine ? <Trans>Nothing is waiting for you</Trans> : <Trans>Nothing is waiting for {name}</Trans>}
      action={
        <Button component={Link} to="/engagements" variant="default">
          <Trans>See the engagements</Trans>
        </Button>
      }
    >
      <RoleWords person={person} isMine={isMine} />
    </EmptyState>
  )
}

function RoleWords({ person, isMine }: NothingToDoProps) {
  const roles = useRoleNames(person)
  const { name } = person
  if (roles === null) {
    return isMine ? (
      <Trans>You act as {name}. Work comes here when a task is given to you, or when you fill a role in a team.</Trans>
    ) : (
      <Trans>Work comes here when a task is given to {name}, or when they fill a role in a team.</Trans>
    )
  }
  return isMine ? (
    <Trans>
      You act as {name}, who can be {roles}. Work comes here when a task is given to you, or when you fill a role in a
      team.
    </Trans>
  ) : (
    <Trans>
      {name} can be {roles}. Work comes here when a task is given to them, or when they fill a role in a team.
    </Trans>
  )
}

/** The roles that a person can fill, as a list in words; `null` where nothing says which. */
function useRoleNames({ roles }: PersonView): string | null {
  const { i18n } = useLingui()
  const release = useCurrentRelease().data
  if (roles === 'any' || roles.length === 0 || release === undefined) return null
  const names = roles.map((id) => {
    const role = release.roles.find((one) => one.id === id)
    return localize(role?.name ?? {}, i18n.locale, release.languages[0] ?? 'en') ?? id
  })
  return new Intl.ListFormat(i18n.locale, { type: 'disjunction' }).format(names)
}
