import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { assertAccessible, openPage, portalForTests } from './portal-under-test.ts'

const { browser, portal } = await portalForTests()

/** One of the demo, of whose roles nobody fills one and two people another. */
async function openTeam(): Promise<Awaited<ReturnType<typeof openPage>>> {
  const opened = await openPage(browser, `${portal.url}/engagements`)
  await opened.page.getByRole('link', { name: 'Nordwind Logistik', exact: true }).click()
  await opened.page.getByRole('link', { name: 'People' }).click()
  await opened.page.getByRole('heading', { level: 2, name: 'Roles' }).waitFor()
  return opened
}

async function figure(locator: Locator): Promise<string> {
  return (await locator.textContent()) ?? ''
}

/** How much each person has left, as it is said beside the roles. */
function leftOf(page: Page, person: string): Locator {
  const load = page.getByRole('region', { name: 'Left to do' })
  return load.getByRole('listitem').filter({ hasText: person }).getByRole('link', { name: /left$/ })
}

test('a role is given by keyboard, says whose work that moves, leads to it, and is taken back', async () => {
  const { page, finish } = await openTeam()
  const nobodys = await figure(leftOf(page, 'Nobody'))
  await page.getByRole('button', { name: 'Add somebody: SME' }).press('Enter')
  await page.getByRole('combobox', { name: 'Find a person' }).waitFor()
  await page.keyboard.press('Enter')
  await page
    .getByRole('status')
    .getByText(/^Role SME changed\. \d+ tasks? moves? to Priya Raman\.$/)
    .waitFor()
  assert.equal(await figure(leftOf(page, 'Priya Raman')), nobodys)
  assert.equal(await leftOf(page, 'Nobody').count(), 0)
  await assertAccessible(page, 'the team')

  const engineers = page.getByRole('list', { name: 'FastTrack Engineer', exact: true })
  const [before, other] = [await figure(leftOf(page, 'Tomás Okafor')), await figure(leftOf(page, '陈雨涵'))]
  await engineers.getByRole('button', { name: 'Primary: 陈雨涵' }).press('Enter')
  await page
    .getByRole('status')
    .getByText(/^Role FastTrack Engineer changed\. \d+ tasks move to 陈雨涵\.$/)
    .waitFor()
  assert.notEqual(await figure(leftOf(page, '陈雨涵')), other)
  await page.keyboard.press('Control+z')
  await page.getByText('Taken back: Role FastTrack Engineer changed').waitFor()
  await leftOf(page, 'Tomás Okafor').filter({ hasText: before }).waitFor()

  const [count = ''] = (await figure(leftOf(page, 'Tomás Okafor'))).split(' ')
  await leftOf(page, 'Tomás Okafor').click()
  await page.getByText(new RegExp(`^${count} of \\d+$`)).waitFor()
  await finish()
})

test('days off are pasted from a list, kept from getting lost, and saved as one change', async () => {
  const { page, finish } = await openTeam()
  const team = page.getByRole('region', { name: 'The team' })
  await team.getByRole('button', { name: 'Paste a list' }).click()
  await page.keyboard.insertText('2026-12-24 – 2026-12-26 Christmas\n1.1.2027\n12/31/2026')
  await team.getByText(/4 new days.*1 entry is no day: 12\/31\/2026/).waitFor()
  await team.getByRole('button', { name: 'Add these' }).click()
  await team.getByText('Dec 24, 2026 – Dec 26, 2026').waitFor()

  await page.getByRole('link', { name: 'History' }).click()
  await page.getByRole('dialog', { name: 'Leave without saving?' }).waitFor()
  await assertAccessible(page, 'the question before leaving')
  await page.keyboard.press('Enter')
  await team.getByRole('button', { name: 'Save' }).click()
  await page
    .getByRole('status')
    .getByText(/^Work calendar changed\. /)
    .waitFor()
  await page.reload()
  await team.getByRole('button', { name: 'Remove Jan 1, 2027' }).waitFor()
  await finish()
})
