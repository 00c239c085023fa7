import { Trans, useLingui } from '@lingui/react/macro'
import { IconStar, IconStarFilled, IconX } from '@tabler/icons-react'
import { PersonAvatar } from '../../../components/person-avatar/person-avatar.tsx'
import classes from './roles.module.css'

interface PersonInRoleProps {
  readonly person: { readonly id: string; readonly name: string }
  /** `null` where there is nobody else. */
  readonly isPrimary: boolean | null
  /** `null` where nothing can be changed. */
  readonly onMakePrimary: (() => void) | null
  readonly onRemove: (() => void) | null
}

/** Somebody who fills a role; of several, one is the primary. */
export function PersonInRole({ person, isPrimary, onMakePrimary, onRemove }: PersonInRoleProps) {
  const { t } = useLingui()
  const { name } = person
  const Star = isPrimary === true ? IconStarFilled : IconStar
  return (
    <li className={classes.person} data-primary={isPrimary === true}>
      <PersonAvatar person={person} />
      <span className={classes.who} title={name}>
        {name}
      </span>
      {isPrimary === true ? (
        <span className={classes.mark}>
          <Trans>Primary</Trans>
        </span>
      ) : null}
      {isPrimary === null || onMakePrimary === null ? null : (
        <button
          type="button"
          className={classes.sign}
          aria-pressed={isPrimary}
          aria-label={t`Primary: ${name}`}
          title={isPrimary ? t`The work of the role goes to ${name}` : t`Let the work of the role go to ${name}`}
          onClick={() => isPrimary || onMakePrimary()}
        >
          <Star size={14} aria-hidden />
        </button>
      )}
      {onRemove === null ? null : (
        <button
          type="button"
          className={classes.sign}
          aria-label={t`Take ${name} out of the role`}
          title={t`Take ${name} out of the role`}
          onClick={onRemove}
        >
          <IconX size={14} aria-hidden />
        </button>
      )}
    </li>
  )
}
