import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import type { Saying } from './catalogue.fixture.ts'
import { choose } from './choose.ts'
import { assertAccessible } from './portal-under-test.ts'

const engineer = 'tomas-okafor'
const manager = 'astrid-lindqvist'
const specialist = 'priya-raman'
const walk = { task: '5203', team: 'Identity specialists', title: 'SME for Core Onboarding' } as const

/** What a walk has in its hands: the page, its words, and the address of the engagement in the portal. */
interface Walker {
  readonly page: Page
  readonly say: Saying
  readonly url: string
}

/** Takes a request from the task that is stuck to its end: asked, routed by the table, approved, assigned, accepted. */
export async function walkRequest(walker: Walker): Promise<void> {
  await asks(walker)
  await decides(walker)
  await helps(walker)
}

/** Goes to a page as somebody else. */
async function goAs(page: Page, person: string, address: string): Promise<void> {
  await page.evaluate((id) => localStorage.setItem('fairlead.person', id), person)
  await page.goto(new URL(address, page.url()).href)
}

/** Blocks a task, follows the offer, is told where it goes, leaves the draft and comes back to it, and sends it. */
async function asks({ page, say, url }: Walker): Promise<void> {
  await goAs(page, engineer, `${url}/tasks`)
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
  // What the engagement was opened to her for is over.
  await page.getByText(/Your access to .* has ended|您对 .* 的访问已结束/).waitFor()
  await drawer.waitFor({ state: 'hidden' })
  await page.getByRole('row').filter({ hasText: walk.title }).waitFor({ state: 'hidden' })
}
