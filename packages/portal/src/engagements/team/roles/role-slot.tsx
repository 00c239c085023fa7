import type { EngagementView, RoleStatusView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useRef } from 'react'
import { useEngagementCommand } from '../../../api/use-engagement-command.ts'
import { OnDemand } from '../../../components/floating/on-demand.tsx'
import { PartOnDemand } from '../../../components/floating/part-on-demand.ts'
import { useAnchor } from '../../../components/floating/use-anchor.ts'
import { useSession } from '../../../session/session-context.tsx'
import type { TeamNames } from '../team-names.ts'
import { addButtonId } from './add-button-id.ts'
import { PersonInRole } from './person-in-role.tsx'
import classes from './roles.module.css'
import { peopleOf, type SlotPeople, slotName, withoutPerson, withPerson } from './slot-people.ts'

const picker = new PartOnDemand(
  async () => (await import('../../../components/assignee-picker/floating-assignee-picker.tsx')).FloatingAssigneePicker,
)

interface RoleSlotProps {
  readonly engagement: EngagementView
  readonly role: RoleStatusView
  /** `null` for the engagement as a whole. */
  readonly service: string | null
  readonly names: TeamNames
  /** What else can be done, beside them. */
  readonly children?: ReactNode
}

/** Who fills a role, for the engagement or for one service; whoever may change it changes it here, at once. */
export function RoleSlot({ engagement, role, service, names, children }: RoleSlotProps) {
  const { t } = useLingui()
  const { people } = useSession()
  const add = useRef<HTMLButtonElement>(null)
  const [slot, assign] = useSlot(engagement, role, service)
  const { anchor, toggle, close } = useAnchor()
  const canChange = engagement.can.change
  const addable = people.filter(({ id }) => role.candidates.includes(id) && !slot.people.includes(id))
  const name = names.role(role.role)
  const forService = service === null ? '' : names.service(service)

  function remove(person: string): void {
    // The button that has the focus goes with the person, and what is said for a service with the last one.
    const isLast = service !== null && slot.people.length === 1
    const next = isLast ? document.getElementById(addButtonId(role.role)) : add.current
    next?.focus()
    assign(withoutPerson(slot, person))
  }

  function choose(person: { readonly id: string } | null): void {
    if (person !== null) assign(withPerson(slot, person.id))
  }

  return (
    <div className={classes.slot}>
      {service === null ? null : <span className={classes.service}>{t`For ${forService}`}</span>}
      <ul className={classes.people} aria-label={service === null ? name : t`${name}, for ${forService}`}>
        {slot.people.map((id) => (
          <PersonInRole
            key={id}
            person={names.person(id)}
            isPrimary={slot.people.length > 1 ? id === slot.primary : null}
            onMakePrimary={canChange ? () => assign({ ...slot, primary: id }) : null}
            onRemove={canChange ? () => remove(id) : null}
          />
        ))}
      </ul>
      {slot.people.length > 0 ? null : (
        <span className={classes.none}>
          <Trans>Nobody yet</Trans>
        </span>
      )}
      {canChange ? (
        <button
          ref={add}
          type="button"
          id={service === null ? addButtonId(role.role) : undefined}
          className={classes.add}
          aria-haspopup="dialog"
          aria-expanded={anchor !== null}
          aria-label={t`Add somebody: ${name}`}
          {...(addable.length > 0 ? {} : { 'aria-disabled': true, title: t`Everybody who can fill this role does` })}
          onPointerEnter={() => picker.preload()}
          onClick={(event) => addable.length > 0 && toggle(event)}
        >
          <IconPlus size={13} aria-hidden />
          <Trans>Add</Trans>
        </button>
      ) : null}
      {children}
      {anchor === null ? null : (
        <OnDemand
          part={picker}
          props={{
            anchor,
            position: 'bottom-start',
            onClose: close,
            assignee: null,
            people: addable,
            onChoose: choose,
          }}
        />
      )}
    </div>
  )
}

/** Who fills the role, as asked for where that is on its way, and the way to change it. */
function useSlot(
  { id, team }: EngagementView,
  role: RoleStatusView,
  service: string | null,
): readonly [SlotPeople, (next: SlotPeople) => void] {
  const change = useEngagementCommand(id)
  const asked = change.isPending && change.variables?.type === 'AssignRole' ? change.variables : null
  function assign({ people, primary }: SlotPeople): void {
    const expectedRevision = team.revisions[slotName(role.role, service)] ?? 0
    change.mutate({ type: 'AssignRole', role: role.role, service, people: [...people], primary, expectedRevision })
  }
  return [asked ?? peopleOf(role, service), assign]
}
