import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { assertAccessible, assertFits, openPage, portalForTests } from './portal-under-test.ts'

const { browser, portal } = await portalForTests()

const customer = 'Reederei <b>Süd</b> & {Söhne}'
/** One of the demo, of whom 12,000 seats are known. */
const demoCustomer = 'Nordwind Logistik'

test('an engagement is started without a mouse; what is wrong is said at its field and nothing typed is lost', async () => {
  const { page, finish } = await openPage(browser, `${portal.url}/engagements`)
  await page.getByRole('link', { name: 'New engagement' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'New engagement' }).waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText('Enter the name of the customer.').waitFor()
  await page.keyboard.type(customer)
  await page.getByLabel('Exchange', { exact: true }).check()
  const seats = page.getByRole('textbox', { name: 'Total seats', exact: true })
  await seats.fill('twelve')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Enter a whole number such as 12,000').waitFor()
  assert.equal(await page.getByRole('textbox', { name: 'Customer' }).inputValue(), customer)
  await seats.fill('12,000')
  await page.getByRole('group', { name: 'Approved exceptions' }).getByLabel('None of these').check()
  // What lies half under the header is a smaller target than it is.
  await page.evaluate(() => scrollTo(0, 0))
  await assertAccessible(page, 'the form')
  await page.keyboard.press('Control+Enter')

  await page.waitForURL(/\/processes\//)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  assert.match(await page.title(), new RegExp(` · ${RegExp.escape(customer)} · Fairlead$`))
  const open = 'Not known yet'
  const shown = await factsShown(page)
  for (const [at, fact] of ['12,000 seats', open, open, open, open, 'none', open].entries()) {
    assert.ok(shown[at]?.startsWith(fact), `"${shown[at]}" begins with "${fact}"`)
  }
  await assertAccessible(page, 'facts and scope')
  await finish()
})

test('facts that someone else revised first are not overwritten; the person sees both and chooses', async () => {
  const first = await openPage(browser, `${portal.url}/engagements`)
  const second = await openPage(browser, `${portal.url}/engagements`)
  for (const { page } of [first, second]) {
    await page.getByRole('link', { name: demoCustomer, exact: true }).click()
    await page.getByRole('link', { name: 'Facts and scope' }).click()
    await page.getByRole('button', { name: 'Edit', exact: true }).click()
  }
  await seatsOf(second.page).fill('99000')
  await revise(first.page, '15000')
  await first.page.getByRole('definition').getByText('15,000 seats').waitFor()
  await second.page.getByText('Somebody has changed facts or scope meanwhile').waitFor()
  await second.page.keyboard.press('Control+Enter')
  await second.page.getByRole('alert').getByText('You have changed these too.').waitFor()
  await assertAccessible(second.page, 'the choice between two answers')
  await second.page.getByRole('button', { name: 'Keep mine: 99,000 seats' }).press('Enter')
  await second.page.getByRole('button', { name: 'Apply' }).click()
  await second.page.getByRole('definition').getByText('99,000 seats').waitFor()
  await first.page.getByRole('definition').getByText('99,000 seats').waitFor()
  await first.finish()
  await second.finish()
})

test('the acting person, the language and the colours are remembered; a customer looks and changes nothing', async () => {
  const { page, finish } = await openPage(browser, `${portal.url}/engagements`)
  await page.getByRole('link', { name: demoCustomer, exact: true }).click()
  // A menu that is open before the page has come and taken the focus is closed by it.
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  await page.getByRole('button', { name: /^Acting as/ }).press('Enter')
  await page.getByRole('menuitemradio', { name: /Customer/ }).press('Enter')
  await page.getByRole('link', { name: 'Facts and scope' }).click()
  await page.getByText('The delivery team keeps these').waitFor()
  assert.equal(await page.getByRole('button', { name: 'Edit', exact: true }).count(), 0)
  await page.getByRole('button', { name: 'Appearance' }).click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await page.getByRole('button', { name: 'Language' }).click()
  await page.getByRole('menuitemradio', { name: '简体中文' }).click()
  await page.getByRole('link', { name: '信息和范围' }).waitFor()

  await page.reload()
  await page.getByRole('button', { name: /当前身份：.*客户/ }).waitFor()
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'zh-CN')
  assert.equal(await page.evaluate(() => document.documentElement.dataset.mantineColorScheme), 'dark')
  await assertAccessible(page, 'an engagement in the dark')
  await finish()
})

test('my work, the list and an address that leads nowhere fit a phone and can be read by everyone', async () => {
  const options = { viewport: { width: 360, height: 740 } }
  for (const path of ['/', '/engagements', '/engagements/new', '/engagements/none', '/nowhere']) {
    const { page, finish } = await openPage(browser, new URL(path, portal.url).href, options)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await assertFits(page, path)
    await assertAccessible(page, path)
    await finish()
  }
})

async function factsShown(page: Page): Promise<readonly string[]> {
  await page.getByRole('link', { name: 'Facts and scope' }).click()
  await page.getByRole('heading', { level: 1, name: 'Facts and scope' }).waitFor()
  return page.getByRole('definition').allTextContents()
}

function seatsOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Total seats', exact: true })
}

async function revise(page: Page, seats: string): Promise<void> {
  await seatsOf(page).fill(seats)
  await page.keyboard.press('Control+Enter')
}
