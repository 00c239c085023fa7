import { resolve } from 'node:path'
import { readPlaybookFiles } from '../../packages/cli/src/folder/playbook-files.ts'
import { compile } from '../../packages/playbook/src/index.ts'
import { serve } from '../../packages/server/src/index.ts'

/** Serves the bundled playbook with one engagement on all its services, whose customer has a questionnaire and a link. */
const root = resolve(import.meta.dirname, '../..')
const [dataFolder = ''] = process.argv.slice(2)
const { release } = compile(readPlaybookFiles({ path: 'playbooks/service-onboarding', cwd: root }).playbook)
if (release === null) throw new Error('The bundled playbook does not compile')
const portalFolder = resolve(root, 'packages/portal/dist')
const server = await serve({ port: 0, dataFolder, release, demo: false, portalFolder, log: console.error })
process.once('SIGTERM', async () => {
  await server.close()
  process.exit(0)
})

async function ask<Answer>(path: string, body: unknown): Promise<Answer> {
  const headers = { 'content-type': 'application/json', 'fairlead-actor': 'astrid-lindqvist' }
  const answer = await fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(await answer.text())
  return (await answer.json()) as Answer
}

const scope = release.services
  .filter(({ always }) => !always)
  .map(({ id }) => ({ service: id, seats: null, start: null, goLive: null }))
const beginning = {
  customer: 'Site',
  startDate: '2026-09-01',
  scope,
  facts: { seats: 24_000, migrates_from: ['gmail'] },
}
const { id } = await ask<{ readonly id: string }>('/api/engagements', beginning)
const have = (command: object) => ask(`/api/engagements/${id}/commands`, command)
const unsaid = { title: null, role: null, phone: null, timeZone: null, doNotCall: null, survey: null, note: null }
const named = { party: 'customer', name: 'Ada Berg', email: 'ada@customer.example', language: 'en', externalId: null }
await have({ type: 'AddContact', details: { ...named, ...unsaid } })
const to = { name: 'Ada Berg', email: null }
await have({ type: 'SendQuestionnaire', task: '2050', to, due: null, expectedRevision: 0 })
const asked = { contact: 'contact-1', days: 7, asksCode: false, mail: false }
const { path } = await ask<{ readonly path: string }>(`/api/engagements/${id}/site/links`, asked)
console.log(`${server.url}${path}`)
