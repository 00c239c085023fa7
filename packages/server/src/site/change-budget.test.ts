import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aSite } from '../../test/a-site.ts'
import { ChangeBudget } from './change-budget.ts'
import { changesOfHour } from './limits.ts'

test('[S571] each contact has their own share of an hour', () => {
  const budget = new ChangeBudget()
  const taken = (contact: string, now: string) => {
    let count = 0
    while (count <= changesOfHour && budget.take(contact, now)) count += 1
    return count
  }
  assert.equal(taken('a', '2026-03-01T08:59:00.000Z'), changesOfHour)
  assert.equal(taken('a', '2026-03-01T08:59:59.999Z'), 0)
  assert.equal(taken('b', '2026-03-01T08:59:59.999Z'), changesOfHour)
  assert.equal(taken('a', '2026-03-01T09:00:00.000Z'), changesOfHour)
})

test('[S571] what is too much is refused in words and leaves nothing behind; the next hour begins anew', async (t) => {
  const site = await aSite(t)
  const { cookie, proof } = await site.enter()
  const form = { proof: await proof() }
  const post = (path: string, said: Readonly<Record<string, string>>) =>
    site.ask('POST', path, { cookie, form: { ...form, ...said } })
  const questions = async () => (await site.ask('GET', '/site/questions', { cookie })).text()
  assert.equal((await post('/site/questions', { text: 'The first' })).status, 303)
  for (let sent = 1; sent < changesOfHour; sent += 1) {
    assert.equal((await post('/site/language', { language: 'xx' })).status, 303)
  }
  const answer = await post('/site/questions', { text: 'One more' })
  assert.deepEqual([answer.status, answer.headers.get('retry-after')], [429, '3600'])
  assert.match(await answer.text(), /That was a lot at once/)
  assert.match(await questions(), /The first/)
  assert.doesNotMatch(await questions(), /One more/)
  site.server.clock.now = new Date(site.server.clock.now.getTime() + 3_600_000)
  assert.equal((await post('/site/questions', { text: 'One more' })).status, 303)
  assert.match(await questions(), /One more/)
})
