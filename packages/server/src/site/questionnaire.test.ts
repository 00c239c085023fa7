import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { workbookType } from '@fairlead/contract'
import { questionnaireRecord } from '@fairlead/engagement'
import { filledIn } from '../../test/a-sent-questionnaire.ts'
import { aSite, formOf } from '../../test/a-site.ts'

const address = '/site/questionnaires/101'

/** A guest with a questionnaire that was sent; `fill` sends its form with some fields as they are put in. */
async function asked(t: TestContext) {
  const site = await aSite(t)
  const { server, engagement } = site
  const to = { name: 'Ada', email: null }
  await server.have(engagement, { type: 'SendQuestionnaire', task: '101', to, due: null, expectedRevision: 0 })
  const guest = await site.enter()
  const page = async () => (await guest.get(address)).text()
  const fill = async (fields: Readonly<Record<string, string>>, act = 'save', html?: string) => {
    const form = formOf(html ?? (await page()), address)
    for (const [name, value] of Object.entries({ ...fields, do: act })) form.set(name, value)
    return site.ask('POST', address, { cookie: guest.cookie, form })
  }
  const record = async () => {
    const stream = await server.store.load(engagement)
    assert.ok(stream)
    return questionnaireRecord(stream.engagement, '101')
  }
  return { ...site, guest, page, fill, record }
}

test('[S472] a guest fills a questionnaire in: what is answered is kept, what it asks follows, and it is handed in once nothing is missing', async (t) => {
  const { page, fill, record, server, engagement } = await asked(t)
  const first = await page()
  await fill({ 'q.rules': 'no' })
  assert.doesNotMatch(await page(), /name="q\.auditor"/)
  const saved = await fill({ 'q.people': '1,300', 'q.rules': 'yes', 'q.moves': 'box', 'q.since': '2020-02-29' })
  assert.equal(saved.headers.get('location'), `${address}?said=saved`)
  assert.deepEqual((await record()).answers.values, { people: 1300, rules: true, moves: ['box'], since: '2020-02-29' })
  assert.match(await page(), /name="q\.auditor"/)
  const early = await fill({}, 'return')
  const told = await early.text()
  assert.equal(early.status, 422)
  assert.match(told, /One answer is missing/)
  assert.match(told, /<div class="question wrong" id="q-auditor-question">/)
  const added = await fill({ 'q.auditor': 'B & C' }, 'add:mailboxes')
  assert.equal(added.headers.get('location'), `${address}?said=saved#last-of-mailboxes`)
  assert.match(await page(), /<fieldset class="row" id="last-of-mailboxes">/)
  assert.deepEqual((await record()).answers.rows, { mailboxes: [{}] })
  await fill({ 'r.mailboxes.0.address': 'a@example.org', 'r.mailboxes.0.kind': 'gmail' }, 'add:mailboxes')
  const removed = await fill({}, 'remove:mailboxes:1')
  assert.equal(removed.headers.get('location'), `${address}?said=saved#section-mailboxes`)
  const handed = await fill({}, 'return')
  assert.equal(handed.headers.get('location'), `${address}?said=handed-in`)
  const { stage, answers, returns } = await record()
  assert.deepEqual([stage, answers.values.auditor, returns[0]?.by], ['returned', 'B & C', 'contact-1'])
  assert.deepEqual(answers.rows, { mailboxes: [{ address: 'a@example.org', kind: 'gmail' }] })
  const closed = await page()
  assert.doesNotMatch(closed, /<input name="q\./)
  assert.match(closed, /<dd>B &amp; C<\/dd>/)
  const { revision } = await server.look(engagement)
  assert.match((await fill({ 'q.people': '5' }, 'save', first)).headers.get('location') ?? 'refused', /refused/)
  assert.equal((await server.look(engagement)).revision, revision)
})

test('[S472] what is no answer is shown as it was entered, with what was expected, and the rest is kept', async (t) => {
  const { fill, record } = await asked(t)
  const response = await fill({ 'q.people': '"><b>1.5', 'q.since': '1999-12-31', 'q.budget': '70 000' })
  const html = await response.text()
  assert.equal(response.status, 422)
  assert.deepEqual((await record()).answers.values, { budget: 70_000 })
  assert.match(html, /value="&quot;&gt;&lt;b&gt;1\.5"/)
  assert.match(html, /expected a whole number, 1 to 50000/)
  assert.match(html, /expected a day, Jan 1, 2000 or later/)
  assert.match(html, /aria-invalid="true"/)
})

test('[S473] what somebody else answered meanwhile is shown before it is overwritten, and what nobody touched stays', async (t) => {
  const { page, fill, record, server, engagement } = await asked(t)
  await fill({ 'q.people': '10' })
  const seen = await page()
  const { revision } = await record()
  const theirs = { people: 20, budget: 5 }
  await server.have(engagement, {
    type: 'SaveAnswers',
    task: '101',
    values: theirs,
    rows: {},
    expectedRevision: revision,
  })
  const kept = await fill({ 'q.since': '2020-01-01' }, 'save', seen)
  assert.equal(kept.status, 303)
  assert.deepEqual((await record()).answers.values, { ...theirs, since: '2020-01-01' })
  const told = await fill({ 'q.people': '30' }, 'save', seen)
  const html = await told.text()
  assert.equal(told.status, 422)
  assert.match(html, /Somebody else answered this meanwhile: “20”/)
  assert.match(html, /name="q\.people" aria-describedby="[^"]*" aria-invalid="true" value="30"/)
  assert.equal((await record()).answers.values.people, 20)
  await fill({ 'q.people': '30' }, 'save', html)
  assert.equal((await record()).answers.values.people, 30)
})

test('[S474] a guest takes a questionnaire along as a workbook and gives it back as one; what is none is refused in words', async (t) => {
  const { guest, server, record, engagement, page } = await asked(t)
  const file = await guest.get(`${address}/sheet`)
  assert.equal(file.headers.get('content-type'), workbookType)
  assert.match(file.headers.get('content-disposition') ?? '', /^attachment; filename="Migration survey Acme\.xlsx"/)
  const send = async (bytes: Uint8Array) => {
    const form = new FormData()
    form.set('proof', await guest.proof())
    form.set('revision', /name="revision" value="(\d+)"/.exec(await page())?.[1] ?? '')
    form.set('sheet', new File([Uint8Array.from(bytes)], 'answers.xlsx'))
    const headers = { host: '127.0.0.1:4400', 'sec-fetch-site': 'same-origin', cookie: guest.cookie }
    return server.app.request(`${address}/sheet`, { method: 'POST', headers, body: form })
  }
  const kept = await send(filledIn(engagement, 300, 'many'))
  assert.equal(kept.status, 200)
  const html = await kept.text()
  assert.match(html, /answers were taken over\..*One cell was left out:.*Mailboxes B2: many/s)
  assert.equal((await record()).answers.values.people, 300)
  for (const bytes of [Buffer.from('no workbook'), filledIn('another', 5, 'box')]) {
    const refused = await send(bytes)
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /This file cannot be read/)
  }
  assert.equal((await record()).answers.values.people, 300)
  assert.deepEqual(server.faults, [])
})
