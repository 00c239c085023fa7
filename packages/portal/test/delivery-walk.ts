import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { ReceivedMail } from '../../server/test/a-mail-server.ts'
import { type ReadInvitation, readInvitation } from '../../server/test/read-invitation.ts'
import type { Saying } from './catalogue.fixture.ts'
import { choose } from './choose.ts'
import { EngagementClient } from './engagement-client.ts'
import { walkQuestionnaire } from './questionnaire-walk.ts'
import { walkRequest } from './request-walk.ts'
import { walkWorkshop } from './workshop-walk.ts'

/** What the walk has in its hands: the page, its words, the engagement behind it, and the mails that have arrived. */
export interface Delivery {
  readonly page: Page
  readonly say: Saying
  readonly client: EngagementClient
  /** The address of the engagement in the portal. */
  readonly url: string
  readonly mails: readonly ReceivedMail[]
}

export const kickOff = '5210'
const workshops = 'conduct-services-workshop'

/** The processes between the kick-off and the workshops, and what each of them leads to. */
const between = [
  ['hold-kick-off', 'set-the-rhythm'],
  ['set-the-rhythm', 'assess-environment'],
] as const
const afterwards = [
  ['assess-environment', 'agree-on-security'],
  ['agree-on-security', 'plan-adoption'],
  ['plan-adoption', workshops],
] as const

/** A customer that moves nothing, as far as is known: what its questionnaire says will bring more. */
export async function begins(page: Page, say: Saying, mails: readonly ReceivedMail[]): Promise<Delivery> {
  await page.goto(new URL('/engagements/new', page.url()).href)
  await page.getByRole('textbox', { name: say('Customer') }).fill('Höganäs Möbler')
  for (const service of ['Exchange', 'Windows 10'])
    await page.getByRole('checkbox', { name: service, exact: true }).check()
  await page.getByRole('textbox', { name: 'Total seats' }).fill('12000')
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(/\/processes\//)
  const { origin, pathname } = new URL(page.url())
  const [, id] = /engagements\/([^/]+)/.exec(pathname) ?? []
  const client = new EngagementClient(`${origin}/api/engagements/${id}`)
  return { page, say, client, url: `${origin}/engagements/${id}`, mails }
}

/** A task is stuck: an expert is asked for, found by the table, assigned, and done with it. */
export async function asksAnExpert({ page, say, url, client }: Delivery): Promise<void> {
  await walkRequest({ page, say, url })
  await become(page, 'astrid-lindqvist')
  await client.work('prepare-engagement')
  await client.end('prepare-engagement', 'hold-kick-off')
}

/** The kick-off from no time at all to its outcome; who was invited got it by mail, and then its new time. */
export async function holdsTheKickOff(delivery: Delivery): Promise<void> {
  const { page, url, client } = delivery
  await page.goto(url)
  await walkWorkshop(page, 'en', kickOff)
  const held = await client.view()
  assert.equal(held.workshops.find(({ task }) => task === kickOff)?.stage, 'held')
  const [invited, moved] = await invitationsTo(delivery, 'ada@contoso.example', 2)
  assert.ok(invited && moved)
  assert.deepEqual([invited.method, moved.method, moved.uid], ['REQUEST', 'REQUEST', invited.uid])
  assert.ok(moved.sequence > invited.sequence, 'the later invitation counts')
  assert.ok(moved.start < invited.start, 'it says when the session was')
  assert.deepEqual((await invitationsTo(delivery, 'wang@contoso.example', 2)).length, 2)
}

/** Each action that was agreed on is a task, and done as one. */
export async function doesTheActions({ page, say, url, client }: Delivery): Promise<void> {
  const actions = (await client.view()).tasks.flatMap(({ added }) => added?.name ?? [])
  assert.deepEqual(actions.sort(), ['Book the room', 'Name the sponsor'])
  await page.goto(`${url}/tasks`)
  for (const action of actions) {
    const row = page.getByRole('row').filter({ hasText: action })
    await row.focus()
    await page.keyboard.press('s')
    await choose(page, say('Complete'))
    await row.getByText(say('Complete')).first().waitFor()
  }
  for (const [process, outcome] of between) {
    await client.work(process)
    await client.end(process, outcome)
  }
}

/** The questionnaire is sent, comes back as a workbook with cells that are none, is corrected, and changes the plan. */
export async function takesTheQuestionnaire(delivery: Delivery): Promise<void> {
  const { page, url, mails } = delivery
  await page.goto(`${url}/questionnaires/2050`)
  await walkQuestionnaire(page)
  assert.ok(mails.some(({ to }) => to.includes('lucia@miraflores.example')))
}

/** All workshops in scope are delivered: the gate opens, and what comes next begins. */
export async function deliversAllWorkshops({ page, say, url, client }: Delivery): Promise<void> {
  for (const [process, outcome] of afterwards) {
    await client.work(process)
    await client.end(process, outcome)
  }
  await page.goto(`${url}/processes/${workshops}`)
  await page.locator('[data-gate="shut"]').first().waitFor()
  await client.work(workshops, ['3981'])
  await page.locator('[data-gate="ready"]').first().waitFor()
  await page.locator('[data-task-row="3981"]').focus()
  await page.keyboard.press('s')
  await choose(page, say('Complete'))
  await page.getByRole('radio', { name: /No gaps/ }).press('Space')
  await page.getByRole('button', { name: say('End process') }).press('Enter')
  await page.getByRole('button', { name: say('Reopen') }).waitFor()
  const { processes } = await client.view()
  assert.equal(processes.find(({ process }) => process === 'enable-services')?.stage, 'open')
}

/** Goes on as somebody else. */
export async function become(page: Page, person: string): Promise<void> {
  await page.evaluate((id) => localStorage.setItem('fairlead.person', id), person)
}

/** The invitations that somebody got, in their order, once there are so many. */
async function invitationsTo({ mails }: Delivery, address: string, count: number): Promise<readonly ReadInvitation[]> {
  for (let tries = 0; tries < 100; tries++) {
    const read = await Promise.all(mails.filter(({ to }) => to.includes(address)).map(readInvitation))
    const found = read.filter((one) => one !== null)
    if (found.length >= count) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  assert.fail(`Expected ${count} invitations to ${address} among ${mails.length} mails`)
}
