import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aSite, bodyOf, cookieOf, outbox } from '../../test/a-site.ts'

test('[S469] where a link asks for it a code from a mail opens it, within ten minutes and five tries, and only then is it used up', async (t) => {
  const site = await aSite(t, { publicUrl: 'https://portal.example' })
  const { token } = await site.makeLink({ asksCode: true })
  const begin = async () => {
    const response = await site.ask('POST', '/site/enter', { form: { token } })
    return { cookie: cookieOf(response), text: await response.text(), status: response.status }
  }
  const first = await begin()
  assert.match(first.text, /action="\/site\/code"/)
  assert.equal((await site.ask('GET', '/site', { cookie: first.cookie })).status, 404)
  const [letter] = await outbox(site)
  const body = JSON.parse(letter?.payload ?? '{}').body
  assert.deepEqual([letter?.recipient, Object.keys(body).sort()], ['ada@example.org', ['about', 'kind', 'session']])
  const code = site.server.secrets.codeOf(body.session)
  assert.match(code, /^\d{6}$/)
  const enter = (cookie: string, entered: string) => site.ask('POST', '/site/code', { cookie, form: { code: entered } })
  const wrong = code === '000000' ? '111111' : '000000'
  const told = await enter(first.cookie, wrong)
  assert.equal(told.status, 422)
  assert.match(await told.text(), /role="alert"/)
  // The code is for the browser that began, and for no other.
  const second = await begin()
  assert.equal((await enter(second.cookie, code)).status, 422)
  for (let time = 0; time < 4; time += 1) await enter(second.cookie, wrong)
  assert.equal((await enter(second.cookie, site.server.secrets.codeOf('x'))).status, 404)
  const opened = await enter(first.cookie, ` ${code.slice(0, 3)} ${code.slice(3)}`)
  assert.deepEqual([opened.status, opened.headers.get('location')], [303, '/site'])
  assert.notEqual(cookieOf(opened), first.cookie)
  assert.equal((await site.ask('GET', '/site', { cookie: cookieOf(opened) })).status, 200)
  assert.equal((await site.ask('GET', '/site', { cookie: first.cookie })).status, 404)
  assert.equal((await begin()).status, 404)
})

test('[S469] a code is over after ten minutes', async (t) => {
  const site = await aSite(t, { publicUrl: 'https://portal.example' })
  const { token } = await site.makeLink({ asksCode: true })
  const begun = await site.ask('POST', '/site/enter', { form: { token } })
  const [letter] = await outbox(site)
  site.server.clock.now = new Date(site.server.clock.now.getTime() + 600_000)
  const code = site.server.secrets.codeOf(bodyOf(letter).session)
  assert.equal((await site.ask('POST', '/site/code', { cookie: cookieOf(begun), form: { code } })).status, 404)
})

test('[S561] who else has a link that asks for a code keeps its contact out by nothing, and tries 25 codes at most', async (t) => {
  const publicUrl = 'https://portal.example'
  const site = await aSite(t, { publicUrl })
  const { token } = await site.makeLink({ asksCode: true })
  const press = (of: string, cookie = '') => site.ask('POST', '/site/enter', { form: { token: of }, cookie })
  const enter = async (cookie: string, code: string) =>
    (await site.ask('POST', '/site/code', { cookie, form: { code } })).status
  const own = cookieOf(await press(token))
  const [first] = await outbox(site)
  const code = site.server.secrets.codeOf(bodyOf(first).session)
  // Who presses once more waits for the code that is on its way.
  assert.deepEqual([(await press(token, own)).status, (await outbox(site)).length], [200, 1])
  let tried = 0
  for (let browser = 0; browser < 6; browser += 1) {
    const pressed = await press(token)
    const cookie = cookieOf(pressed)
    if (browser === 4) assert.match(await pressed.text(), /we have sent a new link to your mail address/)
    const wrong = async () => enter(cookie, code === '123456' ? '654321' : '123456')
    for (let time = 0; time < 9; time += 1) if ((await wrong()) === 422) tried += 1
  }
  // The last of the five tries of a browser is answered as if there had been none.
  assert.equal(tried, 4 * 4)
  const letters = await outbox(site)
  assert.deepEqual(
    letters.map(({ payload, recipient }) => [JSON.parse(payload).body.about, recipient]),
    [...Array(5).fill(['code', 'ada@example.org']), ['link', 'ada@example.org']],
  )
  assert.equal((await press(token)).status, 404)
  assert.equal((await outbox(site)).length, 6)
  // She comes in by the mail that she has now, and as well with the code that she was sent first.
  const { link, generation } = bodyOf(letters[5])
  const another = site.server.secrets.tokenOf(link, generation)
  assert.equal((await press(another)).status, 200)
  const [, , , , , , last] = await outbox(site)
  assert.equal(bodyOf(last).about, 'code')
  assert.equal(await enter(own, code), 303)
  assert.equal((await press(another)).status, 404)
})
