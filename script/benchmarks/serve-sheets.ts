import { resolve } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { readPlaybookFiles } from '../../packages/cli/src/folder/playbook-files.ts'
import { compile, type Release } from '../../packages/playbook/src/index.ts'
import { serve } from '../../packages/server/src/index.ts'

/** What the server says of itself while something was done with it. */
export interface ServerStrain {
  /** How long it was at something else when a timer was due, in milliseconds. */
  readonly longestDelay: number
  readonly delayP99: number
  /** By how many bytes its memory was larger at its largest than at the beginning. */
  readonly memoryGrowth: number
}

/** Serves the bundled playbook, whose questionnaire has a section of twelve columns, and one engagement that was sent it. */
const root = resolve(import.meta.dirname, '../..')
const sampleEvery = 5
const [dataFolder = ''] = process.argv.slice(2)
const { release } = compile(readPlaybookFiles({ path: 'playbooks/service-onboarding', cwd: root }).playbook)
if (release === null) throw new Error('The bundled playbook does not compile')
const portalFolder = resolve(root, 'packages/portal/dist')
const options = { port: 0, dataFolder, release: wide(release), demo: false, portalFolder, log: console.error }
const server = await serve(options)
const headers = { 'content-type': 'application/json', 'fairlead-actor': 'astrid-lindqvist' }
const service = { service: 'exchange', seats: null, start: null, goLive: null }
const beginning = { customer: 'Many groups', startDate: '2026-09-01', scope: [service], facts: { seats: 24_000 } }
const { id } = await post<{ readonly id: string }>('/api/engagements', beginning)
const to = { name: 'Carla', email: null }
const sending = { type: 'SendQuestionnaire', task: '2050', to, due: null, expectedRevision: 0 }
const { revision } = await post<{ readonly revision: number }>(`/api/engagements/${id}/commands`, sending)

const delays = monitorEventLoopDelay({ resolution: 1 })
const memory = { before: 0, most: 0 }
setInterval(() => {
  memory.most = Math.max(memory.most, process.memoryUsage.rss())
}, sampleEvery).unref()
process.on('message', async (asked) => {
  if (asked === 'begin') {
    memory.before = process.memoryUsage.rss()
    memory.most = memory.before
    delays.enable()
    delays.reset()
    process.send?.(null)
  } else {
    delays.disable()
    const strain: ServerStrain = {
      longestDelay: delays.max / 1e6,
      delayP99: delays.percentile(99) / 1e6,
      memoryGrowth: memory.most - memory.before,
    }
    process.send?.(strain)
  }
})
process.once('disconnect', async () => {
  await server.close()
  process.exit(0)
})
process.send?.({ url: server.url, engagement: id, revision })

async function post<T>(path: string, body: unknown): Promise<T> {
  const answer = await fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  return JSON.parse(text)
}

/** The release with five more columns for each group of mailboxes. */
function wide(of: Release): Release {
  const questionnaires = of.questionnaires.map((questionnaire) => ({
    ...questionnaire,
    sections: questionnaire.sections.map((section) => {
      const remark = section.questions.find((question) => question.id === 'group_remark')
      if (remark === undefined) return section
      const more = Array.from({ length: 5 }, (_, at) => ({ ...remark, id: `more_${at}` }))
      return { ...section, questions: [...section.questions, ...more] }
    }),
  }))
  return { ...of, questionnaires }
}
