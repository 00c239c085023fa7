import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { unzipBytes } from '../../server/test/unzip.ts'
import { completesTheSite, givesAnAction, givesToAda, givesWhatComesNext } from './owner-walk.ts'
import { assertAccessible, assertFits, openPage, portalForTests } from './portal-under-test.ts'
import { asks, comesToTheWorkshop, fillsIn, meetsOnlyWhatIsShared, ticksWhatIsTheirs } from './site-walk.ts'

const { browser, portal } = await portalForTests()
const folder = mkdtempSync(join(tmpdir(), 'fairlead-bundle-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const phone = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true, locale: 'en-GB' }
const email = 'ada@customer.example'

interface Shown {
  readonly id: string
  readonly workshops: readonly {
    readonly task: string
    readonly revision: number
    readonly replies: readonly { answer: string }[]
  }[]
  readonly tasks: readonly {
    readonly key: string
    readonly state: string
    readonly verdict: string
    readonly revision: number
  }[]
}

/** An engagement with a contact, a workshop that they are invited to, a questionnaire, and as a rule a task of theirs. */
async function anEngagement({ hasTask = true } = {}) {
  const ask = async <T>(path: string, actor: string, body?: unknown): Promise<T> => {
    const headers = { 'content-type': 'application/json', 'fairlead-actor': actor }
    const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
    const response = await fetch(`${portal.url}${path}`, { headers, ...sent })
    assert.ok(response.ok, `${path}: ${response.ok ? '' : await response.text()}`)
    return (await response.json()) as T
  }
  const { people } = await ask<{ people: { id: string; kind: string }[] }>('/api/people', '')
  const manager = people.find(({ kind }) => kind === 'manager')?.id ?? ''
  const scope = [{ service: 'exchange', seats: 300, start: null, goLive: null }]
  const facts = { seats: 300, migrates_from: ['gmail'] }
  const beginning = { customer: 'Northwind Traders', startDate: '2026-11-02', scope, facts }
  const { id } = await ask<Shown>('/api/engagements', manager, beginning)
  const path = `/api/engagements/${id}`
  const have = (command: object) => ask<Shown>(`${path}/commands`, manager, command)
  const unsaid = {
    role: null,
    phone: null,
    timeZone: 'Europe/Stockholm',
    doNotCall: null,
    survey: null,
    note: null,
    externalId: null,
  }
  await have({
    type: 'AddContact',
    details: { party: 'customer', name: 'Ada Berg', title: 'Head of IT', email, language: 'en', ...unsaid },
  })
  const attendee = {
    name: 'Ada Berg',
    email,
    party: 'customer',
    role: null,
    person: null,
    optional: false,
    language: 'en',
  }
  let seen = await have({
    type: 'PrepareWorkshop',
    task: '5210',
    agenda: null,
    attendees: [attendee],
    expectedRevision: 0,
  })
  const revision = () => seen.workshops.find(({ task }) => task === '5210')?.revision ?? 0
  const time = { date: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10), time: '10:00', minutes: 60 }
  const where = { timeZone: 'Europe/Stockholm', place: 'Room 4', link: null, host: manager }
  seen = await have({ type: 'ScheduleWorkshop', task: '5210', ...time, ...where, expectedRevision: revision() })
  seen = await have({ type: 'InviteToWorkshop', task: '5210', expectedRevision: revision() })
  await have({
    type: 'SendQuestionnaire',
    task: '2050',
    to: { name: 'Ada Berg', email: null },
    due: null,
    expectedRevision: 0,
  })
  await have({ type: 'ChangeTaskState', task: '5204', to: 'cancelled', reason: 'Internal secret', expectedRevision: 0 })
  if (hasTask) await have({ type: 'AssignTask', task: '5214', assignee: 'contact-1', expectedRevision: 0 })
  const moves = async (date: string) => {
    seen = await have({ type: 'ScheduleWorkshop', task: '5210', ...time, date, ...where, expectedRevision: revision() })
  }
  return { id, look: () => ask<Shown>(path, manager), moves, have }
}

/** The address of a new link for Ada. */
async function aLink(id: string): Promise<string> {
  const { people } = (await (await fetch(`${portal.url}/api/people`)).json()) as {
    people: { id: string; kind: string }[]
  }
  const manager = people.find(({ kind }) => kind === 'manager')?.id ?? ''
  const headers = { 'content-type': 'application/json', 'fairlead-actor': manager }
  const body = JSON.stringify({ contact: 'contact-1', days: 7, asksCode: false, mail: false })
  const made = await fetch(`${portal.url}/api/engagements/${id}/site/links`, { method: 'POST', headers, body })
  const { path } = (await made.json()) as { path: string }
  return `${portal.url}${path}`
}

test('a customer comes by a link on their phone, meets only what is shared, asks, comes to a workshop, ticks what is theirs and fills in, and the team sees each live', async () => {
  const { id } = await anEngagement({ hasTask: false })
  const team = await openPage(browser, `${portal.url}/engagements/${id}/tasks?task=5214`)
  await givesToAda(team.page)
  await team.page.goto(`${portal.url}/engagements/${id}/site`)
  await team.page.getByRole('button', { name: 'New link' }).click()
  await team.page.getByRole('button', { name: 'Make link' }).click()
  const field = team.page.getByRole('textbox', { name: /^Link: copy it now/ })
  const address = await field.inputValue()
  assert.match(address, /\/site\/l\/[\w-]{43}$/)
  await assertAccessible(team.page, 'a new link')
  await team.page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
  await assertAccessible(team.page, 'the site of the team')

  const { page, finish } = await openPage(browser, address, phone)
  await page.getByRole('button', { name: 'Open' }).click()
  await page.getByRole('heading', { name: 'Hello Ada Berg' }).waitFor()
  const meeting = { team: team.page, guest: page, home: `${portal.url}/engagements/${id}` }
  await meetsOnlyWhatIsShared(meeting, /Internal secret|Name a manager, an engineer/)
  await asks(meeting)
  await comesToTheWorkshop(meeting)
  await ticksWhatIsTheirs(meeting)
  await fillsIn(meeting)

  await team.page.goto(`${portal.url}/engagements/${id}/history`)
  await team.page.getByText('Receive an account in the tenant').first().waitFor()
  await team.page.goto(`${portal.url}/engagements/${id}/site`)
  await team.page.getByText('In use').waitFor()
  await team.page.getByRole('button', { name: 'End the link of Ada Berg' }).click()
  await page.getByRole('heading', { name: 'This page is closed' }).waitFor()
  await team.finish()
  await finish()
})

test('an action of a workshop and what comes next of a note are given to a contact, who does both on the site', async () => {
  const { id, look, moves } = await anEngagement()
  await moves(new Date(Date.now() - 86_400_000).toISOString().slice(0, 10))
  const { page, finish } = await openPage(browser, `${portal.url}/engagements/${id}/workshops/5210`)
  await givesAnAction(page)
  const engagement = `${portal.url}/engagements/${id}`
  const note = await givesWhatComesNext(page, engagement)
  const address = await completesTheSite(page, engagement)
  const guest = await openPage(browser, address, phone)
  await guest.page.getByRole('button', { name: 'Open' }).click()
  for (const name of ['Name the sponsor', 'Tell the help desk']) {
    await guest.page.getByRole('button', { name: `Mark as done: ${name}` }).click()
    await guest.page.getByRole('button', { name: `Mark as done: ${name}` }).waitFor({ state: 'detached' })
  }
  await guest.page.getByRole('link', { name: 'Questions', exact: true }).click()
  await guest.page.getByText('Tell the help desk').waitFor()
  await assertAccessible(guest.page, 'what comes next of a note')
  await assertFits(guest.page, 'what comes next of a note')
  assert.equal((await look()).tasks.find(({ key }) => key === '+1')?.state, 'complete')
  await note.getByText('Done').waitFor()

  await guest.page.getByRole('link', { name: 'Access', exact: true }).click()
  await Promise.all([
    guest.page.waitForEvent('download'),
    guest.page.getByRole('link', { name: 'Download (.zip)' }).click(),
  ])
  await guest.finish()
  await page.goto(`${portal.url}/engagements/${id}/contacts?contact=contact-1`)
  await page.getByRole('button', { name: /^Erase/ }).click()
  await page.getByText(/^1 copy of the customer site was downloaded/).waitFor()
  await assertAccessible(page, 'what an erasure does not reach')
  await finish()
})

test('every page of the site is accessible and fits, on a phone and on a desk, by day and by night', async () => {
  const { id } = await anEngagement()
  // What a colour is depends on the one, what is where on the other.
  const browsers = {
    phone: { ...phone, colorScheme: 'light' },
    desk: { locale: 'en-GB', colorScheme: 'dark' },
  } as const
  for (const [name, options] of Object.entries(browsers)) {
    const { page, finish } = await openPage(browser, await aLink(id), options)
    const look = async (what: string) => {
      await assertFits(page, `${what}, ${name}`)
      await assertAccessible(page, `${what}, ${name}`)
    }
    await look('the door')
    await page.getByRole('button', { name: 'Open' }).click()
    await page.getByRole('heading', { name: 'Hello Ada Berg' }).waitFor()
    for (const path of [
      '',
      '/plan',
      '/workshops',
      '/questionnaires',
      '/materials',
      '/people',
      '/questions',
      '/access',
    ]) {
      await page.goto(`${portal.url}/site${path}`)
      await look(path)
      const isInSight = await page.locator('nav [aria-current]').evaluate((link) => {
        const { left, right } = link.getBoundingClientRect()
        return left >= 0 && right <= innerWidth
      })
      assert.ok(isInSight, `${path}: which page it is can be seen, ${name}`)
    }
    await page.goto(`${portal.url}/site/questionnaires/2050`)
    await look('a questionnaire')
    // Not kept while it is typed, so that the button sends it.
    await page
      .locator('input[inputmode="numeric"]')
      .first()
      .evaluate((field: HTMLInputElement) => {
        field.value = 'many'
      })
    await page.getByRole('button', { name: 'Hand in' }).click()
    await page.getByText(/^One answer does not fit/).waitFor()
    await look('a questionnaire with an answer that does not fit')
    await page.getByRole('link', { name: 'Go to the first' }).click()
    assert.ok(
      await page
        .locator('.question.wrong')
        .evaluate((question) => question.getBoundingClientRect().top < innerHeight / 2),
    )
    await page.goto(`${portal.url}/site/nothing`)
    await look('nothing')
    await page.context().clearCookies()
    await page.goto(`${portal.url}/site`)
    await look('the closed page')
    await page.getByRole('textbox', { name: 'Your mail address' }).fill('nobody@customer.example')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('heading', { name: 'Look at your mail' }).waitFor()
    await look('the page of who asked')
    await finish()
  }
})

test('an open page shows what has changed, also what changed while nobody looked at it', async () => {
  const { id, have } = await anEngagement()
  const { page, finish } = await openPage(browser, await aLink(id), phone)
  await page.getByRole('button', { name: 'Open' }).click()
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  const task = '5215'
  const { tasks } = await have({ type: 'AssignTask', task, assignee: 'contact-1', expectedRevision: 0 })
  await page.getByRole('button', { name: /^Mark as done: Enter the date of going live/ }).waitFor()
  // As a browser tells it of a tab that is behind another one.
  const hide = (isHidden: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, isHidden)
  await hide(true)
  const expectedRevision = tasks.find(({ key }) => key === task)?.revision
  await have({ type: 'ChangeTaskState', task, to: 'complete', reason: null, expectedRevision })
  await hide(false)
  await page.getByRole('button', { name: /^Mark as not done: Enter the date of going live/ }).waitFor()
  await finish()
})

test('without scripts a customer answers, ticks, asks and fills in as well', async () => {
  const { id, look } = await anEngagement()
  const { page, finish } = await openPage(browser, await aLink(id), { ...phone, javaScriptEnabled: false })
  await page.getByRole('button', { name: 'Open' }).click()
  await page.getByRole('link', { name: 'Answer the invitation: Hold the kick-off' }).click()
  await page.getByText('Add a comment to your answer').click()
  await page.getByRole('textbox', { name: 'Comment (optional)' }).fill('We are four')
  await page.getByRole('button', { name: 'Maybe', exact: true }).click()
  await page.getByText('You said maybe.').waitFor()
  await page.getByRole('link', { name: 'Overview', exact: true }).click()
  await page.getByRole('button', { name: /^Mark as done: Receive an account/ }).click()
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await page.getByRole('button', { name: /^Mark as not done: Receive an account/ }).waitFor()
  await page.getByRole('link', { name: 'Questions', exact: true }).click()
  await page.getByRole('textbox', { name: 'Your question' }).fill('May we come earlier?')
  await page.getByRole('button', { name: 'Ask' }).click()
  await page.getByText('Your question is with the team.').waitFor()
  await page.getByText('May we come earlier?').waitFor()
  await page.getByRole('link', { name: 'Questionnaires', exact: true }).click()
  await page.getByRole('link', { name: 'Fill in' }).click()
  await page.locator('input[inputmode="numeric"]').first().fill('12')
  await page.getByRole('button', { name: 'Save', exact: true }).last().click()
  await page.getByText('Saved', { exact: true }).waitFor()
  assert.equal(await page.locator('input[inputmode="numeric"]').first().inputValue(), '12')
  await page.getByRole('button', { name: '简体中文' }).click()
  await page.getByRole('heading', { name: 'Ada Berg，您好' }).waitFor()
  const seen = await look()
  assert.equal(seen.workshops.find(({ task }) => task === '5210')?.replies[0]?.answer, 'tentative')
  assert.equal(seen.tasks.find(({ key }) => key === '5214')?.state, 'complete')
  await finish()
})

test('everything that a customer sees opens from disk', async () => {
  const { id } = await anEngagement()
  const guest = await openPage(browser, await aLink(id), phone)
  await guest.page.getByRole('button', { name: 'Open' }).click()
  await guest.page.getByRole('link', { name: 'Access', exact: true }).click()
  const [download] = await Promise.all([
    guest.page.waitForEvent('download'),
    guest.page.getByRole('link', { name: 'Download (.zip)' }).click(),
  ])
  const archive = join(folder, 'all.zip')
  await download.saveAs(archive)
  await guest.finish()
  for (const [path, content] of unzipBytes(readFileSync(archive))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const { page } = await openPage(browser, pathToFileURL(join(folder, 'index.html')).href, phone)
  await page.getByText(/^A copy of /).waitFor()
  for (const name of ['Plan', 'Workshops', 'Questionnaires', 'Materials', 'People', 'Overview']) {
    await page.getByRole('link', { name, exact: true }).click()
    await page.getByRole('link', { name, exact: true }).and(page.locator('[aria-current="page"]')).waitFor()
    await assertAccessible(page, `${name} from disk`)
    await assertFits(page, `${name} from disk`)
  }
  // What went wrong in it is not asked: axe reads the style by a request, which no page from disk may make.
  await page.context().close()
})
