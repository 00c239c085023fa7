import { initials } from './initials.ts'
import classes from './person-avatar.module.css'
import { personTint } from './person-tint.ts'

interface PersonAvatarProps {
  readonly person: { readonly id: string; readonly name: string }
  readonly size?: 'small' | 'medium'
}

/** The initials of a person in a circle. The name stands beside it, or is said by whatever it is part of. */
export function PersonAvatar({ person, size = 'small' }: PersonAvatarProps) {
  const letters = initials(person.name)
  return (
    <span
      className={classes.avatar}
      data-size={size}
      data-tint={personTint(person.id)}
      data-wide={/\p{Script=Han}/u.test(letters)}
      aria-hidden
    >
      {letters}
    </span>
  )
}
