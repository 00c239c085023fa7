import { diagnose } from '../diagnose.ts'
import { routingManifest, routingPage } from '../routing-example.ts'
import type { Rule } from '../rule.ts'

const manifest = `${routingManifest}  experts: { name: { en: Experts }, role: sme, timeZone: UTC }\n`

export const teamWithoutRoute: Rule = {
  code: 'FL1308',
  why: 'A team that no row names is never asked, and nobody notices but the team.',
  scope: 'playbook',
  needsAllPages: true,
  ok: [{ pages: { 'a.md': routingPage('| >= 500 | Migration | |', '| < 500 | Experts | |') }, manifest }],
  bad: [{ pages: { 'a.md': routingPage('| - | Migration | |') }, manifest, at: ['playbook.yaml:6:3'] }],
  *check({ decisions, playbook }) {
    const routed = decisions.flatMap(({ table }) => table?.routing ?? [])
    if (routed.length === 0) return
    const { manifest: read, keyOf } = playbook.manifest
    for (const id of Object.keys(read.teams)) {
      if (routed.some(({ team }) => team === id)) continue
      yield diagnose('FL1308', keyOf(['teams', id]), { team: id })
    }
  },
}
