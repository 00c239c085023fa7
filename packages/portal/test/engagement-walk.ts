import assert from 'node:assert/strict'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type Saying, saying } from './catalogue.fixture.ts'
import { choose } from './choose.ts'
import { EngagementClient } from './engagement-client.ts'
import { assertAccessible, openPage, type PortalUnderTest } from './portal-under-test.ts'

interface EngagementWalk {
  readonly portal: PortalUnderTest
  readonly browser: Browser
  readonly locale: 'en' | 'zh-CN'
  readonly options?: BrowserContextOptions
}

/** What a walk has in its hands: the page, its words, and the engagement behind it. */
interface Walker {
  readonly page: Page
  readonly say: Saying
  readonly portal: PortalUnderTest
  readonly client: EngagementClient
  /** The address of the engagement in the portal. */
  readonly url: string
}

const workshop = 'conduct-services-workshop'

/** The processes before the workshops, and how each of them ends for a customer of this size. */
const before = [
  ['prepare-engagement', 'hold-kick-off'],
  ['hold-kick-off', 'set-the-rhythm'],
  ['set-the-rhythm', 'assess-environment'],
  ['assess-environment', 'agree-on-security'],
  ['agree-on-security', 'plan-adoption'],
  ['plan-adoption', workshop],
] as const

const after = [
  ['enable-services', 'prepare-go-live'],
  ['prepare-go-live', 'plan-migration'],
  ['plan-migration', 'run-migration'],
  ['run-migration', 'support-first-weeks'],
  ['support-first-weeks', 'hold-success-review'],
  ['hold-success-review', 'close-engagement'],
] as const

/**
 * Takes an engagement through the whole bundled playbook: at the stations where something can go otherwise by the
 * portal, between them through the API. 4027 is mandatory before the gate 3981; 4061 comes with 20,000 seats.
 */
export async function walkEngagement({ portal, browser, locale, options }: EngagementWalk): Promise<void> {
  const { page, finish } = await openPage(browser, portal.url, { locale, ...options })
  const walker = await begins(page, saying(locale), portal)
  const { client } = walker
  await keepsEvidenceAndDays(walker)
  for (const [process, outcome] of before) {
    await client.work(process)
    await client.end(process, outcome)
  }
  await changesAFact(walker)
  await waivesForADay(walker)
  await overrulesTheGate(walker)
  await changesManyAndUndoes(walker)
  await addsATask(walker)
  for (const [process, outcome] of after) {
    await client.work(process)
    await client.end(process, outcome)
  }
  await closes(walker)
  await looksBack(walker)
  await finish()
}

async function begins(page: Page, say: Saying, portal: PortalUnderTest): Promise<Walker> {
  await page.goto(`${portal.url}/engagements/new`)
  await page.getByRole('textbox', { name: say('Customer') }).fill('Fjordline 海运')
  for (const service of ['Exchange', 'Windows 10'])
    await page.getByRole('checkbox', { name: service, exact: true }).check()
  await page.getByRole('textbox', { name: /^(Total seats|席位总数)$/ }).fill('12000')
  await page.getByRole('checkbox', { name: 'Gmail', exact: true }).check()
  await page
    .getByRole('group', { name: /exceptions|例外/i })
    .getByRole('checkbox', { name: say('None of these') })
    .check()
  await page
    .getByRole('group', { name: /regulator|受行业监管/ })
    .getByRole('radio', { name: say('No'), exact: true })
    .check()
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(/\/processes\//)
  const [, id] = /engagements\/([^/]+)/.exec(page.url()) ?? []
  const client = new EngagementClient(`${portal.url}/api/engagements/${id}`)
  return { page, say, portal, client, url: `${portal.url}/engagements/${id}` }
}

/** A link, a file and a day set by hand, in the panel of a task. */
async function keepsEvidenceAndDays({ page, say, client, url }: Walker): Promise<void> {
  const first = (await client.view()).tasks.find(
    ({ process, verdict }) => process === before[0][0] && verdict === 'applies',
  )
  assert.ok(first)
  await page.goto(`${url}/tasks?task=${first.key}`)
  const panel = page.getByRole('dialog')
  await panel.getByRole('button', { name: say('Add a link') }).press('Enter')
  await panel.getByRole('textbox', { name: say('Address') }).fill('https://example.org/minutes')
  await page.keyboard.press('Control+Enter')
  await panel.getByRole('link', { name: 'https://example.org/minutes' }).first().waitFor()
  await panel
    .locator('input[type=file]')
    .setInputFiles({ name: '会议纪要.txt', mimeType: 'text/plain', buffer: Buffer.from('纪要') })
  await panel
    .getByRole('link', { name: /会议纪要\.txt/ })
    .first()
    .waitFor()
  await panel.getByRole('button', { name: say('Set a day'), exact: true }).press('Enter')
  await panel.getByLabel(say('Due on')).fill('2027-03-01')
  await panel.getByRole('textbox', { name: say('Reason') }).fill('客户放假 & <b>')
  await page.keyboard.press('Control+Enter')
  await panel.getByText('客户放假 & <b>').first().waitFor()
  await assertAccessible(page, 'the panel of a task')
  const { evidence, dates } = await client.task(first.key)
  assert.deepEqual([evidence.length, dates.due], [2, '2027-03-01'])
}

/** Over 20,000 seats more is to be done: the preview says so before, the plan afterwards, and the gate waits for it. */
async function changesAFact({ page, say, client, url }: Walker): Promise<void> {
  const before = await client.view()
  await page.goto(`${url}/facts`)
  await page.getByRole('button', { name: say('Edit'), exact: true }).click()
  await page.getByRole('textbox', { name: /^(Total seats|席位总数)$/ }).fill('24000')
  const preview = page.getByRole('complementary', { name: say('What would change') })
  await preview.locator('[data-kind="comes"]').first().waitFor()
  const process = preview.getByRole('button', { name: /Conduct Services Workshop|举办服务研讨会/ })
  if ((await process.getAttribute('aria-expanded')) === 'false') await process.press('Enter')
  await preview.getByText('4061').first().waitFor()
  await assertAccessible(page, 'what a fact would change')
  assert.equal((await client.view()).revision, before.revision, 'looking changes nothing')
  await page.getByRole('button', { name: say('Apply'), exact: true }).click()
  await page.getByRole('definition').getByText('24,000').waitFor()
  assert.equal((await client.task('4061')).verdict, 'applies')
  const [was, is] = [before, await client.view()].map(
    ({ tasks }) => tasks.find(({ key }) => key === '3981')?.gate?.blockers,
  )
  assert.notDeepEqual(was, is, 'the gate waits for what came')
}

/** A waiver takes a task off its gate until its last day; on the day after the gate is shut again. */
async function waivesForADay({ page, say, client, portal, url }: Walker): Promise<void> {
  await client.work(workshop, ['4027', '3981'])
  const { today } = await client.view()
  await page.goto(`${url}/processes/${workshop}?task=4027`)
  const panel = page.getByRole('dialog')
  await panel.getByRole('button', { name: say('Ask for a waiver') }).press('Enter')
  await panel.getByRole('textbox', { name: say('Reason') }).fill('Not before the merger')
  await panel.getByLabel(say('Last day')).fill(today)
  await page.keyboard.press('Control+Enter')
  await panel.getByText('Not before the merger').first().waitFor()
  await page.goto(`${url}/processes/${workshop}`)
  await page.locator('[data-gate="ready"]').first().waitFor()
  await portal.setDaysLater(1)
  await page.reload()
  await page.locator('[data-gate="shut"]').getByRole('link', { name: /4027/ }).waitFor()
  assert.equal((await client.task('3981')).gate?.state, 'shut')
}

async function overrulesTheGate({ page, say, client }: Walker): Promise<void> {
  await page
    .locator('[data-gate="shut"]')
    .getByRole('button', { name: say('Overrule…') })
    .press('Enter')
  await page.getByRole('textbox', { name: say('Reason') }).fill('Agreed with the customer')
  await assertAccessible(page, 'the question before a gate is overruled')
  await page.keyboard.press('Control+Enter')
  await page.getByText(say('How did the process end?')).waitFor()
  const { gate, overruling } = await client.task('3981')
  assert.deepEqual([gate?.state, overruling?.blockers], ['open', ['4027']])
  await page.getByRole('radio', { name: /No gaps|没有缺口/ }).press('Space')
  await page.getByRole('button', { name: say('End process') }).press('Enter')
  await page.getByRole('button', { name: say('Reopen') }).waitFor()
}

/** All tasks of a table at once, taken back by the notice and then by Ctrl+Z. */
async function changesManyAndUndoes(walker: Walker): Promise<void> {
  const { page, say, client, url } = walker
  const waiting = async () => (await client.view()).tasks.filter(({ state }) => state === 'paused-customer').length
  await page.goto(`${url}/tasks?process=close-engagement`)
  for (const undo of ['notice', 'key'] as const) {
    await pausesSome(walker)
    await until(async () => (await waiting()) > 0, 'some tasks wait for the customer')
    const told = page.getByRole('button', { name: new RegExp(`^${say('Undo')}`) }).last()
    await told.waitFor()
    if (undo === 'notice') await told.click()
    else await page.keyboard.press('Control+z')
    await until(async () => (await waiting()) === 0, `everything is as before, by ${undo}`)
  }
  await assertAccessible(page, 'the table of tasks')
}

async function pausesSome({ page, say }: Walker): Promise<void> {
  await page.locator('[data-line]').first().waitFor()
  await page.locator('[data-line]').first().focus()
  await page.keyboard.press('x')
  // Keys that change something belong to a row, not to the heading of a group.
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('s')
  await choose(page, say('Paused by customer'))
  const agree = page.getByRole('dialog').getByRole('button').last()
  if (await agree.isVisible().catch(() => false)) await agree.press('Enter')
}

async function addsATask({ page, say, client, url }: Walker): Promise<void> {
  await page.goto(`${url}/tasks`)
  await page.locator('[data-line]').first().waitFor()
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: say('What is to be done') }).fill('把打印机登记到资产表')
  await assertAccessible(page, 'the form of a task to add')
  await page.keyboard.press('Enter')
  await until(
    async () => (await client.view()).tasks.some(({ added }) => added?.name === '把打印机登记到资产表'),
    'added',
  )
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
}

async function closes({ page, say, client, url }: Walker): Promise<void> {
  await client.work('close-engagement')
  await page.goto(`${url}/processes/close-engagement`)
  await page.getByRole('radio').first().press('Space')
  await page.getByRole('button', { name: say('End process') }).press('Enter')
  await page.locator('[data-ended]').waitFor()
  const { processes } = await client.view()
  const left = processes.filter(({ stage }) => stage === 'open').map(({ process }) => process)
  assert.deepEqual(left, [], 'no process is left open')
}

/** As it was before the fact changed: 12,000 seats, nothing to change, and a way back. */
async function looksBack({ page, say, url }: Walker): Promise<void> {
  await page.goto(`${url}/facts?seq=2`)
  await page.getByRole('definition').getByText('12,000').waitFor()
  assert.equal(await page.getByRole('button', { name: say('Edit'), exact: true }).count(), 0)
  await page.getByRole('link', { name: say('Back to now') }).click()
  await page.getByRole('definition').getByText('24,000').waitFor()
}

async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    if (await isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  assert.fail(`Expected that ${what}`)
}
