import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { type Saying, saying } from './catalogue.fixture.ts'
import { choose } from './choose.ts'
import { assertAccessible, openPage, type PortalUnderTest, startBrowser, startPortal } from './portal-under-test.ts'

let browser: Browser
let portal: PortalUnderTest
before(async () => {
  browser = await startBrowser()
  portal = await startPortal()
})
after(async () => {
  await browser.close()
  await portal.close()
})

const engineer = 'tomas-okafor'
const manager = 'astrid-lindqvist'
const specialist = 'priya-raman'
const customer = 'Nordwind Logistik'

const walk = { task: '5203', team: 'Identity specialists', title: 'SME for Core Onboarding' } as const

interface Walker {
  readonly page: Page
  readonly say: Saying
}

test('somebody is asked for from a blocked task, found by the table, approved, assigned, accepted and ended', async () => {
  const { page, finish } = await openPage(browser, portal.url)
  const walker: Walker = { page, say: saying('en') }
  await asks(walker)
  await decides(walker)
  await helps(walker)
  await finish()
})

/** Goes to a page as somebody else. */
async function goAs(page: Page, person: string, path: string): Promise<void> {
  await page.evaluate((id) => localStorage.setItem('fairlead.person', id), person)
  await page.goto(`${portal.url}${path}`)
}

async function engagement(): Promise<string> {
  const answer = await fetch(`${portal.url}/api/engagements`)
  const { engagements }: { engagements: readonly { id: string; customer: string }[] } = await answer.json()
  const found = engagements.find((one) => one.customer === customer)
  assert.ok(found, `the demo has ${customer}`)
  return found.id
}

/** Blocks a task, follows the offer, is told where it goes, leaves the draft and comes back to it, and sends it. */
async function asks({ page, say }: Walker): Promise<void> {
  await goAs(page, engineer, `/engagements/${await engagement()}/tasks`)
  await page
    .getByRole('row')
    .filter({ has: page.getByText(walk.task, { exact: true }) })
    .focus()
  await page.keyboard.press('s')
  await choose(page, say('Blocked: technical, at the customer'))
  await page
    .getByRole('status')
    .getByRole('button', { name: say('Ask for a person') })
    .click()
  const dialog = page.getByRole('dialog', { name: say('Ask for a person') })
  const why = dialog.getByRole('textbox', { name: say('What is stuck') })
  await dialog.getByText(say('Choose whom you need; then it says here which team that goes to.')).waitFor()
  await dialog.getByRole('combobox', { name: say('Role') }).selectOption('sme')
  await dialog.getByRole('combobox', { name: say('Service') }).selectOption('core-onboarding')
  await dialog.getByRole('status').getByText(walk.team, { exact: true }).waitFor()
  await assertAccessible(page, 'the dialog that asks for a person')
  await why.fill('The forest does not synchronise')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })

  await page
    .getByRole('row')
    .filter({ has: page.getByText(walk.task, { exact: true }) })
    .press('Enter')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('Ask for a person') })
    .click()
  await dialog.getByRole('status').getByText(walk.team, { exact: true }).waitFor()
  assert.equal(await why.inputValue(), 'The forest does not synchronise')
  await page.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('dialog').getByRole('link', { name: walk.title }).first().waitFor()
}

/** Opens the first request of the queue by keyboard. */
async function opensFirst({ page, say }: Walker, person: string): Promise<Locator> {
  await goAs(page, person, '/requests')
  await page.getByRole('row').filter({ hasText: walk.title }).first().press('Enter')
  const drawer = page.getByRole('dialog')
  await drawer.getByText(say('What is stuck')).waitFor()
  return drawer
}

/** Finds it in the queue, approves it and assigns somebody of the team. */
async function decides(walker: Walker): Promise<void> {
  const { page, say } = walker
  const drawer = await opensFirst(walker, manager)
  await assertAccessible(page, 'a request beside the queue')
  await drawer.getByRole('button', { name: say('Approve') }).click()
  await drawer.getByRole('button', { name: /Priya Raman/ }).click()
  await drawer.getByText(say('Assigned'), { exact: true }).waitFor()
}

/** Accepts what she was assigned to, and ends it when it is done. */
async function helps(walker: Walker): Promise<void> {
  const { page, say } = walker
  const drawer = await opensFirst(walker, specialist)
  await drawer.getByRole('button', { name: say('Accept') }).click()
  await drawer.getByRole('button', { name: say('End') }).click()
  await drawer.getByRole('textbox', { name: say('What came of it') }).fill('A filter was missing')
  await page.keyboard.press('Control+Enter')
  await drawer.getByRole('heading', { name: say('What came of it') }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByText(say('No request is open')).waitFor()
}
