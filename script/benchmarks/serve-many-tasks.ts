import { resolve } from 'node:path'
import { readPlaybookFiles } from '../../packages/cli/src/folder/playbook-files.ts'
import { compile, type Release } from '../../packages/playbook/src/index.ts'
import { serve } from '../../packages/server/src/index.ts'

/** Serves the bundled playbook with each plain task as many times as make about 5,000, and one engagement on it. */
const root = resolve(import.meta.dirname, '../..')
const wanted = 5000
const [dataFolder = ''] = process.argv.slice(2)
const { release } = compile(readPlaybookFiles({ path: 'playbooks/service-onboarding', cwd: root }).playbook)
if (release === null) throw new Error('The bundled playbook does not compile')
const portalFolder = resolve(root, 'packages/portal/dist')
const server = await serve({
  port: 0,
  dataFolder,
  release: many(release),
  demo: false,
  portalFolder,
  log: console.error,
})
process.once('SIGTERM', async () => {
  await server.close()
  process.exit(0)
})
const scope = release.services
  .filter(({ always }) => !always)
  .map(({ id }) => ({ service: id, seats: null, start: null, goLive: null }))
const headers = { 'content-type': 'application/json', 'fairlead-actor': 'astrid-lindqvist' }
const body = JSON.stringify({
  customer: 'Many tasks',
  startDate: '2026-09-01',
  scope,
  facts: { seats: 24_000, migrates_from: ['gmail'] },
})
const answer = await fetch(`${server.url}/api/engagements`, { method: 'POST', headers, body })
if (!answer.ok) throw new Error(await answer.text())
const { id }: { readonly id: string } = JSON.parse(await answer.text())
const role = {
  type: 'AssignRole',
  role: 'fasttrack-manager',
  service: null,
  people: ['astrid-lindqvist'],
  primary: null,
}
const staffed = await fetch(`${server.url}/api/engagements/${id}/commands`, {
  method: 'POST',
  headers,
  body: JSON.stringify({ ...role, expectedRevision: 0 }),
})
if (!staffed.ok) throw new Error(await staffed.text())
console.log(`${server.url} ${id}`)

function many(of: Release): Release {
  const tasks = of.processes.flatMap(({ steps }) => steps.flatMap((step) => step.tasks))
  const copies = Math.ceil(wanted / tasks.length)
  let next = 100_000
  const processes = of.processes.map((process) => ({
    ...process,
    steps: process.steps.map((step) => ({
      ...step,
      tasks: step.tasks.flatMap((task) =>
        task.form === 'row' && task.gate === null
          ? [task, ...Array.from({ length: copies }, () => ({ ...task, id: String(next++) }))]
          : [task],
      ),
    })),
  }))
  return { ...of, processes }
}
