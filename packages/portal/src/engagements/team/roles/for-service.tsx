import type { EngagementView, RoleStatusView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconPlus } from '@tabler/icons-react'
import { useEngagementCommand } from '../../../api/use-engagement-command.ts'
import { OnDemand } from '../../../components/floating/on-demand.tsx'
import { PartOnDemand } from '../../../components/floating/part-on-demand.ts'
import { useAnchor } from '../../../components/floating/use-anchor.ts'
import type { TeamNames } from '../team-names.ts'
import classes from './roles.module.css'
import { slotName } from './slot-people.ts'

const panel = new PartOnDemand(async () => (await import('./for-service-panel.tsx')).ForServicePanel)

interface ForServiceProps {
  readonly engagement: EngagementView
  readonly role: RoleStatusView
  readonly names: TeamNames
  /** For which services it can be said. */
  readonly services: readonly string[]
}

/** Lets other people fill a role for one service. */
export function ForService({ engagement, role, names, services }: ForServiceProps) {
  const { t } = useLingui()
  const change = useEngagementCommand(engagement.id)
  const { anchor, toggle, close } = useAnchor()
  const { role: id, candidates } = role
  const name = names.role(id)

  function assign(service: string, person: string): void {
    const expectedRevision = engagement.team.revisions[slotName(id, service)] ?? 0
    change.mutate({ type: 'AssignRole', role: id, service, people: [person], primary: person, expectedRevision })
  }

  return (
    <>
      <button
        type="button"
        className={classes.quiet}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-label={t`${name}: somebody else for one service`}
        onPointerEnter={() => panel.preload()}
        onClick={toggle}
      >
        <IconPlus size={13} aria-hidden />
        <Trans>Somebody else for one service</Trans>
      </button>
      {anchor === null ? null : (
        <OnDemand part={panel} props={{ anchor, onClose: close, names, services, candidates, onChoose: assign }} />
      )}
    </>
  )
}
