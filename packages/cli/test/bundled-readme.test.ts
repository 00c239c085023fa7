import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Release } from '@fairlead/playbook'
import { fairlead } from './a-terminal.ts'

const playbooks = new URL('../../../playbooks/', import.meta.url)

test('[C31] the page about the bundled playbook lists its processes, task rows and gates as they are', async () => {
  const text = readFileSync(new URL('README.md', playbooks), 'utf8')
  const { stdout } = await fairlead(['compile', fileURLToPath(new URL('service-onboarding', playbooks))])
  const { processes }: Release = JSON.parse(stdout)
  const listed = [...text.matchAll(/\| `([\w-]+)\.md` \| (\d+) \| (\d+) \|/g)].map(([, id, rows, gate]) => [
    id,
    rows,
    gate,
  ])
  const compiled = processes.map(({ id, steps }) => {
    const rows = steps.flatMap(({ tasks }) => tasks.filter(({ form }) => form === 'row'))
    return [
      id,
      String(rows.length),
      rows
        .filter(({ gate }) => gate !== null)
        .map((task) => task.id)
        .join(),
    ]
  })
  assert.deepEqual(listed, compiled)
  const tasks = processes.flatMap(({ steps }) => steps.flatMap((step) => step.tasks))
  const rows = tasks.filter(({ form }) => form === 'row')
  const mandatory = rows.filter((task) => task.mandatory)
  assert.ok(text.includes(`${rows.length} task rows, ${mandatory.length} of them mandatory;`))
})
