import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
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

test('time is logged in a line, changed in the week like in a sheet, taken back, and found in its engagement', async () => {
  const { page, finish } = await openPage(browser, portal.url)
  await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await page.getByRole('heading', { level: 1, name: 'My time' }).waitFor()
  await assertAccessible(page, 'my time')

  const line = page.getByRole('textbox', { name: 'Log time' })
  await line.fill('1h30 yes')
  await page.getByText('1 h 30 min', { exact: true }).waitFor()
  await line.fill('call with the sponsor')
  await page.getByText('How long? For example 45m or 1h30').waitFor()
  await line.fill('37m exchange call with the sponsor')
  await line.press('Enter')
  await page.getByText('Logged 37 min').waitFor()
  assert.equal(await line.inputValue(), '')

  await page.locator('td input[value="0:37"]').fill('1:05')
  await page.keyboard.press('Enter')
  await page.getByText('Changed to 1 h 5 min').waitFor()
  await page.locator('td input[value="1:05"]').waitFor()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await page.locator('td input[value="0:37"]').waitFor()

  await page.getByRole('link', { name: 'Previous week' }).click()
  await page.waitForURL(/\/time\?week=/)
  await page.getByRole('link', { name: 'This week' }).click()
  await page.locator('td input[value="0:37"]').waitFor()
  await page
    .getByRole('row')
    .filter({ has: page.locator('input[value="0:37"]') })
    .getByRole('link')
    .click()
  await page.waitForURL(/\/engagements\/.*\/time$/)
  await page.getByText('call with the sponsor').waitFor()
  await assertAccessible(page, 'the time of an engagement')
  await finish()
})

test('a timer runs on a task over a reload, and what it counted is offered as a line', async () => {
  const { page, finish } = await openPage(browser, portal.url)
  const row = page.getByRole('row').filter({ has: page.getByText('5201', { exact: true }) })
  await row.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog')
  await panel.getByRole('button', { name: 'Start the timer' }).click()
  await panel.getByRole('button', { name: /^Stop at 1 min/ }).waitFor()
  await page.reload()
  await panel.getByRole('button', { name: /^Stop at/ }).click()
  const line = panel.getByRole('textbox', { name: 'Log time' })
  assert.match(await line.inputValue(), /^\d+m $/)
  await line.press('Enter')
  await panel.getByText(/min in all/).waitFor()
  await finish()
})
