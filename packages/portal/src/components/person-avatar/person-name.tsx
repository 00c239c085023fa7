import { Trans } from '@lingui/react/macro'
import { PersonAvatar } from './person-avatar.tsx'
import classes from './person-name.module.css'

interface PersonNameProps {
  /** `null` where nobody has it. */
  readonly person: { readonly id: string; readonly name: string } | null
  /** Leaves the name to whoever listens or points, where there is no room for it. */
  readonly isCompact?: boolean
}

/** A person by initials and name, in one line. */
export function PersonName({ person, isCompact = false }: PersonNameProps) {
  if (person === null) {
    return (
      <span className={classes.nobody}>
        <span aria-hidden>–</span>
        <span className="visually-hidden">
          <Trans>Unassigned</Trans>
        </span>
      </span>
    )
  }
  return (
    <span className={classes.person} title={person.name}>
      <PersonAvatar person={person} />
      <span className={isCompact ? 'visually-hidden' : classes.name}>{person.name}</span>
    </span>
  )
}
