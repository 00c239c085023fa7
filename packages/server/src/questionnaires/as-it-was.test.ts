import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CommandInput, QuestionnaireView } from '@fairlead/contract'
import { anEngagement, aServer, problemOf } from '../../test/a-server.ts'

test('[S309] a questionnaire is shown as it was after an event, with the answers of then', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const path = `/api/engagements/${id}/questionnaires/101`
  const look = (query = '') => server.get<QuestionnaireView>(`${path}${query}`)
  const ask = async (command: CommandInput) => {
    const answer = await server.ask(id, command, { actor: 'ben' })
    assert.equal(answer.status, 200)
  }
  const save = (people: number, expectedRevision: number) =>
    ask({ type: 'SaveAnswers', task: '101', values: { people }, rows: {}, expectedRevision })

  await ask({
    type: 'SendQuestionnaire',
    task: '101',
    to: { name: 'Carla', email: null },
    due: null,
    expectedRevision: 0,
  })
  const { revision: sent } = await look()
  await save(5, sent)
  const first = await look()
  await save(9, first.revision)
  assert.deepEqual(
    [(await look()).values, (await look(`?seq=${first.revision}`)).values],
    [{ people: 9 }, { people: 5 }],
  )
  assert.deepEqual(await look(`?seq=${first.revision}`), first)
  assert.equal((await look(`?seq=${sent}`)).stage, 'sent')
  assert.equal((await look(`?seq=${sent - 1}`)).stage, 'not-sent')
  const later = await server.call('GET', `${path}?seq=999`, { actor: 'ben' })
  assert.equal((await problemOf(later)).code, 'not-found')
})
