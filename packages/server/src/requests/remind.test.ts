import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { CommandInput, MessageView } from '@fairlead/contract'
import { aRequestThatIs } from '../../test/a-request.ts'
import { anEngagement, aServer } from '../../test/a-server.ts'
import { ClockWatch } from '../outbox/clock-watch.ts'
import { remindOfRequests } from './remind.ts'

async function aWaitingRequest(t: TestContext) {
  const server = await aServer(t)
  // A Monday morning in Oslo: a request is to be decided until Monday next.
  server.clock.now = new Date('2026-03-02T08:00:00.000Z')
  const { id } = await anEngagement(server)
  const request = await aRequestThatIs(server, id, { come: 'submitted' })
  const at = (moment: string) => {
    server.clock.now = new Date(moment)
    return remindOfRequests(server, moment)
  }
  const said = async () => {
    const { messages } = await server.get<{ messages: MessageView[] }>(`/api/engagements/${id}/outbox`)
    return messages.map(({ about, recipient }) => `${about} ${recipient.email}`).sort()
  }
  return { server, id, request, at, said }
}

test('[S315] whoever has the turn is reminded once, and whoever decides is told once that it takes too long', async (t) => {
  const { at, said } = await aWaitingRequest(t)
  assert.deepEqual(await said(), ['turn zoe@fairlead.example'])
  assert.equal(await at('2026-03-04T19:59:00.000Z'), 0)
  assert.equal(await at('2026-03-04T20:00:00.000Z'), 1)
  assert.equal(await at('2026-03-06T08:00:00.000Z'), 0)
  assert.equal(await at('2026-03-09T08:00:00.000Z'), 1)
  assert.equal(await at('2026-04-09T08:00:00.000Z'), 0)
  assert.deepEqual(await said(), [
    'escalation zoe@fairlead.example',
    'reminder zoe@fairlead.example',
    'turn zoe@fairlead.example',
  ])
})

test('[S315] a request that has moved on reminds nobody, and one that is asked back reminds who asked', async (t) => {
  const { server, id, request, at, said } = await aWaitingRequest(t)
  const back: CommandInput = { type: 'AskBack', request, question: 'Since when?', expectedRevision: 2 }
  server.clock.now = new Date('2026-03-05T08:00:00.000Z')
  await server.have(id, back)
  assert.equal(await at('2026-03-05T20:00:00.000Z'), 0)
  assert.equal(await at('2026-03-06T08:00:00.000Z'), 1)
  assert.deepEqual(await said(), [
    'reminder ben@fairlead.example',
    'turn ben@fairlead.example',
    'turn zoe@fairlead.example',
  ])
})

test('[S315] two servers that look at the same time say it once', async (t) => {
  const { server, said } = await aWaitingRequest(t)
  const now = '2026-03-04T20:00:00.000Z'
  const counts = await Promise.all([1, 2, 3].map(() => remindOfRequests(server, now)))
  assert.equal(
    counts.reduce((sum, count) => sum + count),
    1,
  )
  assert.equal((await said()).length, 2)
})

test('[S315] the clocks are looked at from the start, and a fault ends nothing', async (t) => {
  const { server, said } = await aWaitingRequest(t)
  const faults: string[] = []
  const logFault = (line: string) => faults.push(line)
  const parts = { ...server, what: 'requests-clock', remind: (now: string) => remindOfRequests(server, now), logFault }
  const watch = new ClockWatch({ ...parts, clock: () => '2026-03-04T20:00:00.000Z' })
  watch.start()
  watch.start()
  await watch.close()
  assert.equal((await said()).length, 2)
  const broken = new ClockWatch({
    ...parts,
    clock() {
      throw new Error('no clock')
    },
  })
  await broken.look()
  assert.match(faults.join(), /requests-clock.*no clock/)
})
