import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const table = ['| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|', '| 10 | One | M | FE | Mail |', '']
const services = ['services:', '  mail: { name: { en: Mail } }']

export const unusedService: Rule = {
  code: 'FL0311',
  why: 'Who puts the service into the scope of an engagement gets no task for it.',
  scope: 'playbook',
  needsAllPages: true,
  ok: [
    { pages: { 'a.md': page('# A', '## B', ...table) }, manifest: page(...services) },
    {
      pages: {
        'a.md': page('# A', '## B', ...table, '## C', 'Primary Role: **FE**', 'Applies To: **Files**', '', 'Text.'),
      },
      manifest: page(...services, '  files: { name: { en: Files } }'),
    },
  ],
  bad: [
    {
      pages: { 'a.md': page('# A', '## B', 'Applies To: **Mail, Files**', '', ...table) },
      manifest: page(...services, '  files: { name: { en: Files } }'),
      at: ['playbook.yaml:3:10'],
    },
  ],
  *check({ playbook, compiled: { release } }) {
    const { manifest, spanOf } = playbook.manifest
    const tasks = release?.processes.flatMap(({ steps }) => steps.flatMap((step) => step.tasks)) ?? []
    if (tasks.length === 0) return
    const used = new Set(tasks.flatMap(({ services }) => (services === 'all' ? [] : services)))
    for (const [id, { always }] of Object.entries(manifest.services)) {
      if (!always && !used.has(id)) yield diagnose('FL0311', spanOf(['services', id]), { id })
    }
  },
}
