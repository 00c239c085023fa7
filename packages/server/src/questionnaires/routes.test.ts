import assert from 'node:assert/strict'
import { test } from 'node:test'
import type {
  AcceptancePreview,
  CommandInput,
  DifferenceView,
  HistoryPage,
  QuestionnaireSummary,
  QuestionnaireView,
} from '@fairlead/contract'
import { anEngagement, aServer, problemOf, resultOf, type TestServer } from '../../test/a-server.ts'

type Asked = CommandInput extends infer One
  ? One extends { task: string }
    ? Omit<One, 'task' | 'expectedRevision'>
    : never
  : never

/** Asks of the questionnaire of the task 101, by who sees it as it is. */
async function survey(server: TestServer) {
  const { id } = await anEngagement(server)
  const path = `/api/engagements/${id}/questionnaires/101`
  const ask = async (asked: Asked, actor = 'ben') => {
    const { revision } = await server.get<QuestionnaireView>(path)
    // Its parts are those of a command.
    const command = { ...asked, task: '101', expectedRevision: revision } as CommandInput
    return server.ask(id, command, { actor })
  }
  const have = async (...asked: Parameters<typeof ask>) => {
    const view = await resultOf<{ questionnaires: QuestionnaireSummary[] }>(await ask(...asked))
    const [summary] = view.questionnaires
    assert.ok(summary)
    return summary
  }
  return { id, path, ask, have, look: (query = '') => server.get<QuestionnaireView>(`${path}${query}`) }
}

const send = { type: 'SendQuestionnaire', to: { name: 'Carla', email: null }, due: '2026-04-01' } as const
const rows = (...added: Record<string, string | number>[]) => ({ mailboxes: { from: 0, remove: 0, rows: added } })

test('[S280] what a questionnaire has come to is shown with the engagement, and its answers by themselves', async (t) => {
  const server = await aServer(t)
  const { id, look, have } = await survey(server)
  assert.deepEqual([(await look()).stage, (await server.look(id)).questionnaires], ['not-sent', []])
  await have(send)
  const mailboxes = rows({ address: 'a@example.org', kind: 'box' }, { address: 'b@example.org' })
  const summary = await have(
    { type: 'SaveAnswers', values: { people: 20_000, rules: false }, rows: mailboxes },
    'carla',
  )
  const { revision, sentAt, ...said } = summary
  assert.deepEqual([typeof revision, sentAt], ['number', '2026-03-01T08:00:00.000Z'])
  assert.deepEqual(said, {
    ...{ task: '101', questionnaire: 'survey', stage: 'in-progress', to: send.to, sentBy: 'ben', due: '2026-04-01' },
    ...{ reviewer: null, remarks: {}, reason: null, decidedAt: null, returns: 0, returnedAt: null },
    counts: { asked: 13, answered: 5, missing: 1 },
  })
  const view = await look()
  assert.deepEqual(view.values, { people: 20_000, rules: false })
  assert.deepEqual(view.rows, { mailboxes: { total: 2, from: 0, rows: mailboxes.mailboxes.rows } })
  assert.deepEqual(view.hidden, ['auditor'])
  assert.deepEqual(view.missing, [{ section: 'mailboxes', question: 'kind', row: 2 }])
  assert.deepEqual(
    view.wouldSet.map(({ fact, question, from, to, source }) => [fact, question, from?.value, to, source]),
    [
      ['seats', 'people', 100, 20_000, 'Migration survey: What is people?'],
      ['regulated', 'rules', undefined, false, 'Migration survey: What is rules?'],
    ],
  )
  assert.equal(view.difference, null)
})

test('[S280] rows come page by page, of all sections or of one', async (t) => {
  const server = await aServer(t)
  const { look, have } = await survey(server)
  await have(send)
  const many = Array.from({ length: 1500 }, (_, at) => ({ address: `${at}@example.org`, kind: 'box' }))
  await have({ type: 'SaveAnswers', values: {}, rows: rows(...many) })
  const page = async (query: string) => {
    const { mailboxes } = (await look(query)).rows
    return [mailboxes?.total, mailboxes?.from, mailboxes?.rows.length, mailboxes?.rows[0]?.address]
  }
  assert.deepEqual(await page(''), [1500, 0, 200, '0@example.org'])
  assert.deepEqual(await page('?from=1490&limit=1000'), [1500, 1490, 10, '1490@example.org'])
  assert.deepEqual(await page('?section=mailboxes&from=2000'), [1500, 2000, 0, undefined])
  assert.deepEqual((await look('?section=customer')).rows, {})
  assert.equal((await server.call('GET', '/api/engagements/nope/questionnaires/101')).status, 404)
})

test('[S280] what came back is shown with what differs from the time before', async (t) => {
  const server = await aServer(t)
  const { look, have, id } = await survey(server)
  await have(send)
  const [one, two] = [
    { address: 'a@example.org', kind: 'box' },
    { address: 'b@example.org', kind: 'box' },
  ]
  await have({ type: 'SaveAnswers', values: { people: 7, rules: false }, rows: rows(one) })
  await have({ type: 'ReturnQuestionnaire' }, 'carla')
  await have({ type: 'ReviewQuestionnaire' })
  const rejected = await have({ type: 'RejectAnswers', remarks: { people: 'Really?' }, reason: 'Look again' })
  assert.deepEqual(
    [rejected.stage, rejected.remarks, rejected.reason],
    ['rejected', { people: 'Really?' }, 'Look again'],
  )
  await have({ type: 'SaveAnswers', values: { people: 70 }, rows: rows(two) })
  const { returns, returnedAt } = await have({ type: 'ReturnQuestionnaire' }, 'carla')
  assert.deepEqual([returns, returnedAt], [2, '2026-03-01T08:00:00.000Z'])
  const { difference, history } = await look()
  assert.deepEqual(
    history.map(({ by }) => by),
    ['carla', 'carla'],
  )
  const added = Object.entries(two).map(([question, to]) => ({ question, from: null, to }))
  assert.deepEqual(difference, {
    values: [{ question: 'people', from: 7, to: 70 }],
    rows: [{ section: 'mailboxes', from: null, to: 1, answers: added }],
    rowsChanged: 1,
  })
  const between = await server.get<DifferenceView>(`/api/engagements/${id}/difference?from=3`)
  const [record] = between.records.questionnaires
  assert.deepEqual(
    [record?.id, record?.from?.stage, record?.to?.stage, record?.answersChanged],
    ['101', 'in-progress', 'returned', 2],
  )
})

test('[S281] a preview says what the plan gains by the acceptance, and the acceptance does that', async (t) => {
  const server = await aServer(t)
  const { have, path, id, ask } = await survey(server)
  await have(send)
  await have({ type: 'SaveAnswers', values: { people: 20_000, rules: false }, rows: {} })
  await have({ type: 'ReturnQuestionnaire' }, 'carla')
  await have({ type: 'ReviewQuestionnaire' })
  const before = await server.look(id)
  const preview = await server.get<AcceptancePreview>(`${path}/preview`, { actor: null })
  assert.deepEqual(preview.plan.tasks, [{ task: '104', kind: 'comes', mandatory: false, state: 'not-started' }])
  assert.deepEqual(await server.look(id), before)
  const stale = await ask({ type: 'AcceptAnswers', expectedFactsRevision: preview.factsRevision + 1 })
  assert.equal(stale.status, 409)
  const { current } = await problemOf(stale)
  assert.deepEqual(current, before.questionnaires[0])
  await have({ type: 'AcceptAnswers', expectedFactsRevision: preview.factsRevision })
  const after = await server.look(id)
  const { plan } = await server.get<DifferenceView>(`/api/engagements/${id}/difference?from=${before.revision}`)
  assert.deepEqual(plan.tasks, preview.plan.tasks)
  assert.deepEqual(
    preview.wouldSet.map(({ fact, to, source }) => [fact, to, source]).sort(),
    Object.entries(after.facts)
      .map(([fact, { value, source }]) => [fact, value, source])
      .sort(),
  )
  assert.equal(after.tasks.find(({ key }) => key === '101')?.state, 'complete')
})

test('[S282] customers answer a questionnaire and hand it in, and nothing else', async (t) => {
  const server = await aServer(t)
  const { ask, have } = await survey(server)
  const refused = async (asked: Asked) => {
    const response = await ask(asked, 'carla')
    assert.equal(response.status, 403, asked.type)
    assert.equal((await problemOf(response)).code, 'not-permitted')
  }
  await refused(send)
  await have(send)
  await have({ type: 'SaveAnswers', values: { people: 7, rules: false }, rows: {} }, 'carla')
  await have({ type: 'ReturnQuestionnaire' }, 'carla')
  await refused({ type: 'ReviewQuestionnaire' })
  await have({ type: 'ReviewQuestionnaire' })
  await refused({ type: 'AcceptAnswers', expectedFactsRevision: 1 })
  await refused({ type: 'RejectAnswers', remarks: {}, reason: 'no' })
  assert.equal((await ask({ type: 'ReviewQuestionnaire' }, 'nobody')).status, 400)
})

test('[S283] of rows the history says where and how many, however many there are', async (t) => {
  const server = await aServer(t)
  const { have, id } = await survey(server)
  await have(send)
  const many = Array.from({ length: 5000 }, (_, at) => ({ address: `${at}@example.org`, kind: 'box' }))
  await have({ type: 'SaveAnswers', values: { people: 7 }, rows: rows(...many) })
  await server.have(id, { type: 'Undo', seq: 3 })
  const response = await server.call('GET', `/api/engagements/${id}/history`)
  const text = await response.text()
  assert.ok(text.length < 10_000)
  const [undone, saved] = (JSON.parse(text) as HistoryPage).entries.map(({ event }) => event)
  const { rows: said } = { rows: null, ...saved }
  assert.deepEqual(said, { mailboxes: { from: 0, remove: 0, added: 5000 } })
  assert.deepEqual(undone?.type === 'Undone' ? undone.restored.questionnaires : null, [{ task: '101', stage: 'sent' }])
})
