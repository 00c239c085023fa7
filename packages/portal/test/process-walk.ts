import assert from 'node:assert/strict'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { type Saying, saying } from './catalogue.fixture.ts'
import { choose } from './choose.ts'
import { EngagementClient } from './engagement-client.ts'
import { assertAccessible, assertFits, openPage } from './portal-under-test.ts'

interface Walk {
  readonly url: string
  readonly browser: Browser
  readonly locale: 'en' | 'zh-CN'
  readonly options?: BrowserContextOptions
  /** What the page calls things: they are the playbook's words, not the portal's. */
  readonly page: { readonly title: string; readonly gmail: string; readonly nextOutcome: RegExp }
}

/**
 * Takes an engagement from its creation to the end of the workshop process, by keyboard wherever work is done, while a
 * second browser looks on. 4027 and 4008 are the mandatory tasks of a customer that migrates mail; 3981 is the gate.
 */
export async function walkProcess({ url, browser, locale, options, page: words }: Walk): Promise<void> {
  const say = saying(locale)
  const profile = { locale, ...options }
  const first = await openPage(browser, `${url}/engagements`, profile)
  const { page } = first
  await createEngagement(page, say, words.gmail)
  // A new engagement opens at the first process of its playbook; the walk begins at the workshops.
  await page.goto(page.url().replace(/processes\/[^/?]+/, 'processes/conduct-services-workshop'))
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor()
  await assertAccessible(page, 'the process page')
  await assertFits(page, 'the process page')

  await seesWhyTasksAreFolded(page)
  const second = await openPage(browser, page.url(), profile)
  await worksByKeyboard(page, say)
  await second.page.locator('[data-task-row="4027"]').getByText(say('Complete')).waitFor()
  await second.finish()

  await passesTheGate(page, say)
  await endsTheProcess(page, say, words.nextOutcome)
  await readsTheHistory(page, url)
  await first.finish()
}

async function createEngagement(page: Page, say: Saying, gmail: string): Promise<void> {
  await page
    .getByRole('link', { name: say('New engagement') })
    .first()
    .click()
  await page.getByRole('textbox', { name: say('Customer') }).fill('<img src=x onerror=alert(1)> 林海科技有限公司')
  await page.getByRole('checkbox', { name: 'Exchange', exact: true }).check()
  await page.getByRole('textbox', { name: /^(Total seats|席位总数)$/ }).fill('12000')
  const exceptions = page.getByRole('group', { name: /exceptions|例外/i })
  await exceptions.getByRole('checkbox', { name: say('None of these') }).check()
  await page.getByRole('checkbox', { name: gmail, exact: true }).check()
  // What lies half under the header is a smaller target than it is.
  await page.evaluate(() => scrollTo(0, 0))
  await assertAccessible(page, 'the form of a new engagement')
  await assertFits(page, 'the form of a new engagement')
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(/\/engagements\/[0-9a-f-]+\/processes\//)
}

/** The enterprise step needs 20,000 seats or an exception; 12,000 are known, and the page says so. */
async function seesWhyTasksAreFolded(page: Page): Promise<void> {
  const why = page.getByText(/20,000.*12,000/).first()
  await why.waitFor()
  assert.equal(await row(page, '4061').count(), 0, 'a task that does not apply is folded away')
  assert.equal(await row(page, '1629').count(), 1)
}

async function worksByKeyboard(page: Page, say: Saying): Promise<void> {
  const gate = row(page, '3981')
  await page.locator('[data-gate="shut"]').getByRole('link', { name: /4027/ }).press('Enter')
  await focused(page, row(page, '4027'))
  await page.keyboard.press('s')
  await choose(page, say('Complete'))
  await row(page, '4027').getByText(say('Complete')).waitFor()
  await focusRow(page, '4027')
  await page.keyboard.press('a')
  await page.getByRole('combobox', { name: say('Find a person') }).waitFor()
  await page.keyboard.press('Enter')
  await row(page, '4027')
    .getByRole('button', { name: /Astrid Lindqvist/ })
    .waitFor()

  await gate.getByRole('button', { name: new RegExp(say('State: {name}').replace('{name}', '')) }).focus()
  await page.keyboard.press('Enter')
  const complete = page.getByRole('menuitem', { name: new RegExp(`^${say('Complete')}`) })
  await complete.waitFor()
  assert.equal(await complete.getAttribute('aria-disabled'), 'true', 'a shut gate cannot be completed')
  await page.keyboard.press('Escape')
  await page.getByRole('menu').waitFor({ state: 'hidden' })
}

async function passesTheGate(page: Page, say: Saying): Promise<void> {
  await focusRow(page, '4008')
  await page.keyboard.press('s')
  await choose(page, say('Not required'))
  const reason = page.getByRole('textbox', { name: say('Reason') })
  await reason.waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText(say('Say why, in a few words.')).waitFor()
  await reason.fill('<script>alert(1)</script> 已有报表')
  await page.keyboard.press('Control+Enter')
  await row(page, '4008').getByText('<script>alert(1)</script> 已有报表').waitFor()
  await page.locator('[data-gate="ready"]').first().waitFor()
  await focusRow(page, '3981')
  await page.keyboard.press('s')
  await choose(page, say('Complete'))
  await page.getByText(say('How did the process end?')).waitFor()
}

async function endsTheProcess(page: Page, say: Saying, outcome: RegExp): Promise<void> {
  await page.getByRole('radio', { name: outcome }).press('Space')
  await assertAccessible(page, 'the choice of an outcome')
  await page.getByRole('button', { name: say('End process') }).press('Enter')
  await page.getByRole('button', { name: say('Reopen') }).waitFor()
  await page.reload()
  await page.getByRole('button', { name: say('Reopen') }).waitFor()
  await row(page, '3981').getByText(say('Complete')).waitFor()
  await row(page, '4027')
    .getByRole('button', { name: /Astrid Lindqvist/ })
    .waitFor()
}

async function readsTheHistory(page: Page, url: string): Promise<void> {
  const [address = '', id = ''] = /engagements\/([^/]+)/.exec(page.url()) ?? []
  await page.goto(`${url}/${address}/tasks?task=4008`)
  await page.getByRole('dialog').getByText('已有报表').first().waitFor()
  await assertAccessible(page, 'the panel of a task that was set aside')
  // Created, 4027 completed and assigned, 4008 set aside, 3981 completed, the process ended.
  assert.equal((await new EngagementClient(`${url}/api/engagements/${id}`).history()).length, 6)
}

function row(page: Page, task: string): Locator {
  return page.locator(`[data-task-row="${task}"]`)
}

async function focusRow(page: Page, task: string): Promise<void> {
  await row(page, task).focus()
  await focused(page, row(page, task))
}

async function focused(page: Page, locator: Locator): Promise<void> {
  const handle = await locator.elementHandle()
  await page.waitForFunction((element) => document.activeElement === element, handle)
}
