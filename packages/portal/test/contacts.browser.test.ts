import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { assertAccessible, assertFits, openPage, portalForTests } from './portal-under-test.ts'

const { browser, portal } = await portalForTests()

async function openContacts(customer: string, options = {}): Promise<Awaited<ReturnType<typeof openPage>>> {
  const opened = await openPage(browser, `${portal.url}/engagements`, options)
  await opened.page.getByRole('link', { name: customer, exact: true }).click()
  await opened.page.getByRole('link', { name: /^(People|人员|成员)/ }).click()
  await opened.page
    .getByRole('navigation', { name: /^(People|人员|成员)$/ })
    .getByRole('link')
    .nth(1)
    .click()
  return opened
}

const panel = (page: Page) => page.getByRole('dialog').last()

test('a contact is added, is not to be called, and is told so with the reason', async () => {
  const { page, finish } = await openContacts('Seguros Miraflores')
  await page.getByRole('link', { name: 'Catalina Vargas' }).waitFor()
  await assertAccessible(page, 'the list of contacts')
  await page.getByRole('button', { name: 'Add contact' }).click()
  await page.getByRole('button', { name: 'Add contact' }).last().click()
  await page.getByText('Enter a name.').waitFor()
  await page.getByLabel('Name').fill('Ada =1+1 <b>Ortiz</b>')
  await page.getByLabel('E-mail').fill('Ada <ada@example.org>')
  await page.getByLabel('Phone').fill('+34 600 000 000')
  await page.getByRole('checkbox', { name: 'Do not call' }).check()
  await page.getByLabel('Why not').fill('On leave')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Enter one address such as ada@example.org.').waitFor()
  await assertAccessible(page, 'the form of a contact')
  await page.getByLabel('E-mail').fill('ada@example.org')
  await page.keyboard.press('Control+Enter')
  const row = page.getByRole('link', { name: 'Ada =1+1 <b>Ortiz</b>' })
  await row.click()
  await panel(page).getByText('Do not call: On leave').waitFor()
  await assertAccessible(page, 'the panel of a contact')
  assert.equal(await panel(page).getByRole('link', { name: '+34 600 000 000' }).count(), 0)
  const mail = panel(page).getByRole('link', { name: 'ada@example.org' })
  assert.equal(await mail.getAttribute('href'), 'mailto:ada@example.org')
  await finish()
})

test('who is erased is gone from list, workshop and history, and an import does not bring them back', async () => {
  const { page, finish } = await openContacts('Seguros Miraflores')
  await page.getByRole('link', { name: 'Miguel Ángel Restrepo' }).click()
  await panel(page).getByRole('button', { name: 'Erase…' }).click()
  await page.getByText(/^In all \d+ values in the history$/).waitFor()
  await page.getByText(/Deep Dive Identity Workshop/).waitFor()
  await assertAccessible(page, 'the question before an erasure')
  await page.getByRole('button', { name: 'Erase for good' }).click()
  await page.getByRole('status').getByText('Person erased').waitFor()
  await page.getByRole('link', { name: 'Miguel Ángel Restrepo' }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Import' }).click()
  await page
    .getByLabel('Table of contacts')
    .fill('Name;E-mail\nMiguel;miguel.restrepo@seguros-miraflores.example\nEva;eva@example.org\nBob;nowhere')
  await page.getByText('1 erased before, left out').waitFor()
  await page.getByText('This is not an e-mail address').waitFor()
  await assertAccessible(page, 'the preview of an import')
  await page.getByRole('button', { name: 'Import' }).last().click()
  await page.getByRole('link', { name: 'Eva', exact: true }).waitFor()
  await page.getByRole('navigation').getByRole('link', { name: 'History' }).click()
  await page.getByText('erased a person from this engagement').waitFor()
  assert.equal(await page.getByText('Miguel').count(), 0)
  await finish()
})

test('on a phone and in Chinese the list is cards, and nothing is wider than the screen', async () => {
  const phone = { viewport: { width: 360, height: 720 }, locale: 'zh-CN', colorScheme: 'dark' }
  const { page, finish } = await openContacts('青禾科技', phone)
  await page.getByRole('link', { name: '王磊' }).waitFor()
  await assertFits(page, 'the list of contacts')
  await page.getByRole('link', { name: '周敏' }).click()
  await panel(page).getByText('请勿致电：会议较多，请发邮件').waitFor()
  await assertFits(page, 'the panel of a contact')
  await assertAccessible(page, 'the panel of a contact on a phone')
  await finish()
})
