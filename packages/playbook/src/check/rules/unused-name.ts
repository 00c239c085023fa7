import type { NameKind } from '../../compile/align/name-cells.ts'
import type { ManifestPath } from '../../manifest/manifest-places.ts'
import { diagnose } from '../diagnose.ts'
import { wordOfKind } from '../names-used.ts'
import { page, type Rule } from '../rule.ts'

const pages = {
  'a.md': page('# A', 'Phase: **Start**', '## B', 'Primary Role: **FE**', 'Applies To: **Mail**', '', 'Text.'),
}

export const unusedName: Rule = {
  code: 'FL0310',
  why: 'A phase, role or campaign that no page names is a place in the portal where nothing ever is; mostly a page was renamed.',
  scope: 'playbook',
  needsAllPages: true,
  ok: [
    { pages, manifest: page('phases:', '  start: { en: Start }', 'roles:', '  fe: { name: { en: FE } }') },
    {
      pages,
      manifest: page(
        'phases: { start: { en: Start } }',
        'roles: { fe: { name: { en: FE } }, sme: { name: { en: SME } } }',
        'teams: { experts: { name: { en: Experts }, role: sme, timeZone: UTC } }',
      ),
    },
  ],
  bad: [
    {
      pages,
      manifest: page(
        'phases:',
        '  start: { en: Start }',
        '  end: { en: End }',
        'roles:',
        '  fe: { name: { en: FE } }',
        '  dm: { name: { en: DM } }',
      ),
      at: ['playbook.yaml:3:8', 'playbook.yaml:6:7'],
    },
  ],
  *check({ playbook, names }) {
    const { manifest, spanOf } = playbook.manifest
    const ofTeams = Object.values(manifest.teams).map(({ role }) => `roles ${role}`)
    const ofNotes = Object.values(manifest.notes).flatMap(({ writers }) => writers.map((role) => `roles ${role}`))
    const ofCadences = Object.values(manifest.cadences).map(({ role }) => `roles ${role}`)
    const used = new Set([...names.map(({ kind, id }) => `${kind} ${id}`), ...ofTeams, ...ofNotes, ...ofCadences])
    for (const kind of ['phases', 'roles', 'motions'] as const satisfies readonly NameKind[]) {
      for (const id of Object.keys(manifest[kind])) {
        const path: ManifestPath = [kind, id]
        if (!used.has(`${kind} ${id}`)) yield diagnose('FL0310', spanOf(path), { id, what: wordOfKind[kind] })
      }
    }
  },
}
