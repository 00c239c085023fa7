import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useCommands } from '../../../components/keyboard/keyboard-context.ts'
import sectionClasses from '../section.module.css'
import type { TeamNames } from '../team-names.ts'
import { addButtonId } from './add-button-id.ts'
import { RoleCard } from './role-card.tsx'
import classes from './roles.module.css'

interface RolesSectionProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly names: TeamNames
}

/** Who fills each role that has work or people; roles that nobody can fill stand first. */
export function RolesSection({ engagement, release, names }: RolesSectionProps) {
  const { t } = useLingui()
  const { roles } = engagement.team
  const [unfillable, others] = [roles.filter((one) => one.isUnfillable), roles.filter((one) => !one.isUnfillable)]
  useRoleCommand(engagement, names)
  return (
    <section aria-labelledby="roles">
      <h2 id="roles" className={sectionClasses.title}>{t`Roles`}</h2>
      {roles.length === 0 ? (
        <p className={sectionClasses.lead}>
          <Trans>No role has work in this engagement, and nobody fills one.</Trans>
        </p>
      ) : (
        <ul className={classes.roles}>
          {[...unfillable, ...others].map((role) => (
            <RoleCard key={role.role} engagement={engagement} release={release} role={role} names={names} />
          ))}
        </ul>
      )}
    </section>
  )
}

/** Leads from the palette to where a role is given to somebody. */
function useRoleCommand({ can, team }: EngagementView, names: TeamNames): void {
  const { t } = useLingui()
  const commands = useMemo(() => {
    const fillable = can.change ? team.roles.filter(({ candidates }) => candidates.length > 0) : []
    if (fillable.length === 0) return []
    return [
      {
        id: 'give-role',
        title: t`Give a role to somebody…`,
        section: t`Engagement`,
        question: t`Which role?`,
        choices: async () =>
          fillable.map(({ role }) => ({
            id: role,
            title: names.role(role),
            run: () => document.getElementById(addButtonId(role))?.focus(),
          })),
      },
    ]
  }, [can.change, team.roles, names, t])
  useCommands(commands)
}
