import type { PersonView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { PersonAvatar } from '../../../components/person-avatar/person-avatar.tsx'
import { useSession } from '../../../session/session-context.tsx'
import { useWorkshop } from '../workshop-context.ts'
import classes from './audience.module.css'
import { type AudienceDraft, isAttendee } from './audience-draft.ts'
import { teamCandidates } from './team-candidates.ts'

interface TeamChoicesProps {
  readonly draft: AudienceDraft
  readonly onAdd: (person: PersonView, role: string | null) => void
  readonly onRemove: (person: PersonView) => void
}

/** The people who fill a role, each with it; a click asks them, another one does not. */
export function TeamChoices({ draft, onAdd, onRemove }: TeamChoicesProps) {
  const { t } = useLingui()
  const { people } = useSession()
  const { engagement, place, roleName } = useWorkshop()
  const candidates = teamCandidates(engagement, people, place.task.roles)
  if (candidates.length === 0) {
    return (
      <p className={classes.help}>
        <Trans>Nobody fills a role of this engagement yet.</Trans>
      </p>
    )
  }
  return (
    <fieldset className={classes.choices}>
      <legend>{t`People of this engagement`}</legend>
      {candidates.map(({ person, role }) => {
        const isChosen = draft.some((one) => isAttendee(one, person))
        return (
          <label key={person.id} className={classes.choice} data-on={isChosen}>
            <input
              type="checkbox"
              className="visually-hidden"
              checked={isChosen}
              onChange={() => (isChosen ? onRemove(person) : onAdd(person, role))}
            />
            <PersonAvatar person={person} />
            <span>{person.name}</span>
            <span className={classes.role}>{role === null ? t`customer` : roleName(role)}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
