import type { TestContext } from 'node:test'
import { type QuestionnaireView, workbookType } from '@fairlead/contract'
import { anEngagement, aServer, resultOf } from './a-server.ts'
import { makeWorkbook } from './make-workbook.ts'

/** Answers to the questions that are asked once. */
export const values = {
  people: 300,
  rules: true,
  auditor: '=cmd|"/c calc"!A1',
  moves: ['box', 'imap'],
  since: '2026-02-28',
  budget: 7,
}
/** Answers about one mailbox. */
export const row = { address: '+49 170 "a"', kind: 'gmail', size: 0, shared: false }

/** An engagement whose questionnaire has been sent, on a server that keeps what comes back. */
export async function sent(t: TestContext, over: Parameters<typeof aServer>[1] = {}) {
  const server = await aServer(t, over)
  const { id } = await anEngagement(server, { customer: 'Acme "Ltd" 客户' })
  const to = { name: 'Carla', email: null }
  await server.have(id, { type: 'SendQuestionnaire', task: '101', to, due: null, expectedRevision: 0 })
  const path = `/api/engagements/${id}/questionnaires/101`
  const look = () => server.get<QuestionnaireView>(path)
  const answer = async (given: typeof values | object, rows: object[] = []) => {
    const { revision, rows: before } = await look()
    const remove = before.mailboxes?.total ?? 0
    const mailboxes = rows.length === 0 && remove === 0 ? {} : { mailboxes: { from: 0, remove, rows } }
    const command = { type: 'SaveAnswers', task: '101', values: given, rows: mailboxes, expectedRevision: revision }
    await resultOf(await server.call('POST', `/api/engagements/${id}/commands`, { body: command }))
  }
  const download = (language = 'en') => server.call('GET', `${path}/sheet?language=${language}`)
  const upload = async (
    bytes: Uint8Array,
    { actor = 'carla', revision = -1, name = 'a.xlsx', language = 'en' } = {},
  ) => {
    const expectedRevision = String(revision < 0 ? (await look()).revision : revision)
    const query = new URLSearchParams({ name, expectedRevision, language })
    const headers = { host: '127.0.0.1:4400', 'fairlead-actor': actor, 'content-type': workbookType }
    return server.app.request(`${path}/sheet?${query}`, { method: 'POST', headers, body: Uint8Array.from(bytes) })
  }
  return { server, id, path, look, answer, download, upload }
}

/** The questionnaire as some other program has filled it in. */
export function filledIn(engagement: string, people: number | string, kind: string): Buffer {
  const identity = { questionnaire: 'survey', engagement, task: '101' }
  const about = Object.entries(identity).map(([name, value]) => [`fairlead-${name}`, value])
  return makeWorkbook([
    { name: 'About', rows: about },
    {
      name: 'Questions',
      rows: [
        ['id', 'answer'],
        ['people', people],
        ['rules', 'No'],
        ['auditor', ''],
      ],
    },
    {
      name: 'Mailboxes',
      rows: [
        ['address', 'kind'],
        ['a@example.org', kind],
      ],
    },
  ])
}
