import { localize } from '../../model/localized.ts'
import { diagnose } from '../diagnose.ts'
import { routesOfAnotherRole } from '../routes-of-another-role.ts'
import { routingManifest } from '../routing-example.ts'
import { page, type Rule } from '../rule.ts'

const manifest = `${routingManifest}  experts: { name: { en: Experts }, role: sme, timeZone: UTC }\n`
const table = (...rows: readonly string[]) => ({
  'a.md': page('# Ask', '', 'Decision Table: **Whom to ask**', '', '| Role | Team |', '|-|-|', ...rows),
})

export const teamOfAnotherRole: Rule = {
  code: 'FL1307',
  why: 'Whom the team can send is not who was asked for, and the engine lets nobody else be assigned.',
  scope: 'playbook',
  ok: [{ pages: table('| Engineer | Migration |', '| Expert | Experts |'), manifest }],
  bad: [{ pages: table('| Engineer | Experts |', '| Expert | Experts |'), manifest, at: ['a.md:7:1'] }],
  *check(subject) {
    for (const { cell, role, team, isOfATeam } of routesOfAnotherRole(subject)) {
      if (!isOfATeam) continue
      const name = localize<string>(team.name, 'en', 'en') ?? team.id
      yield diagnose('FL1307', cell.span, { role, team: name, other: team.role })
    }
  },
}
