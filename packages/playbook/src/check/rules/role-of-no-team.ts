import { localize } from '../../model/localized.ts'
import { diagnose } from '../diagnose.ts'
import { routesOfAnotherRole } from '../routes-of-another-role.ts'
import { routingManifest as manifest } from '../routing-example.ts'
import { page, type Rule } from '../rule.ts'

const table = (...rows: readonly string[]) => ({
  'a.md': page('# Ask', '', 'Decision Table: **Whom to ask**', '', '| Role | Team | Guidance |', '|-|-|-|', ...rows),
})

export const roleOfNoTeam: Rule = {
  code: 'FL1305',
  why: 'Nobody of any team can be assigned: the request would be approved and then wait for ever.',
  scope: 'playbook',
  ok: [{ pages: table('| Engineer | Migration | |', '| Expert | - | Ask the vendor |'), manifest }],
  bad: [{ pages: table('| Engineer | Migration | |', '| Expert | Migration | |'), manifest, at: ['a.md:8:1'] }],
  *check(subject) {
    for (const { cell, role, team, isOfATeam } of routesOfAnotherRole(subject)) {
      if (isOfATeam) continue
      yield diagnose('FL1305', cell.span, { role, team: localize<string>(team.name, 'en', 'en') ?? team.id })
    }
  },
}
