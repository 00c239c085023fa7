import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { type Saying, saying } from './catalogue.fixture.ts'
import { choose } from './choose.ts'
import {
  assertAccessible,
  assertFits,
  openPage,
  type PortalUnderTest,
  startBrowser,
  startPortal,
} from './portal-under-test.ts'

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

interface Walker {
  readonly page: Page
  readonly say: Saying
  /** The address of an engagement of the demo. */
  readonly url: string
}

async function engagementOf(customer: string): Promise<string> {
  const answer = await fetch(`${portal.url}/api/engagements`)
  const { engagements }: { engagements: readonly { id: string; customer: string }[] } = await answer.json()
  const found = engagements.find((one) => one.customer === customer)
  assert.ok(found, `the demo has ${customer}`)
  return found.id
}

/** Goes to a page as somebody else. */
async function goAs(page: Page, person: string, url: string): Promise<void> {
  await page.evaluate((id) => localStorage.setItem('fairlead.person', id), person)
  await page.goto(url)
}

/** Blocks a task in the table and follows the offer to ask for a person; gives back the dialog. */
async function blocks({ page, say, url }: Walker, task: string): Promise<Locator> {
  await goAs(page, engineer, `${url}/tasks`)
  await page.getByRole('row').filter({ hasText: task }).focus()
  await page.keyboard.press('s')
  await choose(page, say('Blocked: technical, at the customer'))
  await page
    .getByRole('status')
    .getByRole('button', { name: say('Ask for a person') })
    .click()
  const dialog = page.getByRole('dialog', { name: say('Ask for a person') })
  await dialog.getByRole('textbox', { name: say('What is stuck') }).waitFor()
  return dialog
}
