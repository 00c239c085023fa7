import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { assertAccessible, assertFits, openPage, portalForTests } from './portal-under-test.ts'

const { browser, portal } = await portalForTests()

/** A row of the queue by the words of what it is about. */
function row(page: Page, words: RegExp) {
  return page.getByRole('row').filter({ hasText: words })
}

test('the queue says what is left undone, why and whose; a task is completed in its panel, and is gone from it', async () => {
  const { page, finish } = await openPage(browser, portal.url)
  await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('h')
  await page.getByRole('heading', { level: 1, name: 'Hygiene' }).waitFor()
  const late = row(page, /^5302/)
  await late.getByText(/^Due Nov \d+, \d+ days ago$|^Due .*ago$/).waitFor()
  await late.getByText('Tomás Okafor').waitFor()
  await assertAccessible(page, 'the hygiene queue')

  await late.getByRole('button', { name: 'Set a day' }).click()
  const panel = page.getByRole('dialog')
  await panel.getByText('5302').first().waitFor()
  await panel.getByRole('button', { name: /^State/ }).click()
  await page.getByRole('menuitem', { name: 'Complete' }).click()
  await page.keyboard.press('Escape')
  await late.waitFor({ state: 'detached' })
  await finish()
})

test('it is seen by kind, by engagement and for one engagement, and all of that stands in the address', async () => {
  const { page, finish } = await openPage(browser, `${portal.url}/hygiene`)
  await page.getByRole('button', { name: /^Workshop without a time/ }).click()
  await page.waitForURL(/code=workshop-undated/)
  await row(page, /^1629/).waitFor()
  await row(page, /^2474/).waitFor({ state: 'detached' })
  await row(page, /^1629/).getByRole('button', { name: 'Schedule' }).click()
  await page.waitForURL(/\/workshops\/1629$/)
  await page.getByRole('link', { name: /things to mend$/ }).click()
  await page.waitForURL(/\/hygiene\?.*of=/)
  await row(page, /^1629/).waitFor()
  assert.equal(await row(page, /^2474/).count(), 0)
  await finish()
})

test('what a note mends is mended in place: what comes next is done, and the note that is due is written', async () => {
  const { page, finish } = await openPage(browser, `${portal.url}/hygiene`)
  const action = row(page, /^Ask whether the supplier/)
  await action.getByRole('button', { name: 'See to it' }).click()
  const note = page.getByRole('dialog')
  await assertAccessible(page, 'a note in front of the queue')
  await note.getByRole('button', { name: 'Mark as done' }).click()
  await action.waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await page.evaluate(() => localStorage.setItem('fairlead.person', 'tomas-okafor'))
  await page.reload()
  const due = row(page, /^Technical update.*Marulan Water/)
  await due.getByRole('button', { name: 'Write a note' }).click()
  const form = page.getByRole('dialog', { name: 'Write a note' })
  // Another type stands before the one that is due.
  await form.getByRole('combobox', { name: 'Where it stands' }).selectOption('On track')
  await form.getByRole('textbox', { name: 'What was done' }).fill('Looked at the log of sign-ins')
  await form.getByRole('button', { name: 'Write for the team' }).click()
  await due.waitFor({ state: 'detached' })
  await finish()
})

test('whoever wants is told by mail: chosen once, and so it stands when the page is opened again', async () => {
  const { page, finish } = await openPage(browser, `${portal.url}/hygiene`)
  await page.getByRole('link', { name: 'Get it by mail' }).click()
  await page.getByText('Every working day').click()
  await page.getByLabel('At').selectOption('7')
  await assertAccessible(page, 'the choice of digests')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('status').getByText('Saved').waitFor()
  await page.reload()
  assert.equal(await page.getByLabel('At').inputValue(), '7')
  await finish()
})

test('on a phone, in Chinese and in the dark all of it fits', async () => {
  const options = { viewport: { width: 360, height: 740 }, locale: 'zh-CN', colorScheme: 'dark' } as const
  const { page, finish } = await openPage(browser, `${portal.url}/hygiene`, options)
  await page.getByText('已逾期').first().waitFor()
  await assertFits(page, 'the hygiene queue on a phone')
  await assertAccessible(page, 'the hygiene queue on a phone')
  await page.goto(`${portal.url}/digests`)
  await page.getByText('每个工作日').click()
  await assertFits(page, 'the choice of digests on a phone')
  await finish()
})
