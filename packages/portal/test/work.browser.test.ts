import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { assertAccessible, openPage, portalForTests } from './portal-under-test.ts'

const { browser, portal } = await portalForTests()

/** A row of the list by the number of its task. */
function row(page: Page, number: string): Locator {
  return page.getByRole('row').filter({ has: page.getByText(number, { exact: true }) })
}

/** Waits until the row of a task has the focus. */
async function focused(page: Page, number: string): Promise<void> {
  await page.waitForFunction((at) => document.activeElement?.matches(`[data-line$="/${at}"]`), number)
}

test('the list of the morning is worked by keyboard: states, the next row, back again, the panel, the page', async () => {
  const { page, finish } = await openPage(browser, portal.url)
  await row(page, '5201').focus()
  await page.keyboard.press('s')
  await page.getByRole('menuitem', { name: 'Not started' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await row(page, '5201').getByRole('button', { name: 'State: In progress' }).waitFor()
  await focused(page, '5201')

  await page.keyboard.press('s')
  await page.getByRole('menuitem', { name: 'Complete' }).press('Enter')
  await row(page, '5201').waitFor({ state: 'detached' })
  await focused(page, '3616')
  await page.keyboard.press('Control+z')
  await row(page, '5201').getByRole('button', { name: 'State: In progress' }).waitFor()
  await focused(page, '3616')

  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByText('Nordwind Logistik').waitFor()
  await page.keyboard.press('j')
  await page.getByRole('dialog').getByText('1903').waitFor()
  await page.keyboard.press('Escape')
  await focused(page, '1903')
  await page.keyboard.press('o')
  await page.waitForURL(/\/processes\/.*#task-1903$/)
  await page.keyboard.press('g')
  await page.keyboard.press('m')
  await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor()
  await finish()
})

test('many are changed over engagements at once: what one refuses is said, the rest is done, all of it is taken back', async () => {
  const { page, finish } = await openPage(browser, portal.url)
  const chosen = ['1701', '3690', '1629', '5202']
  for (const number of chosen) await row(page, number).getByRole('checkbox').check()
  await page.keyboard.press('s')
  await page.getByRole('menuitem', { name: 'Complete' }).click()
  const outcome = page.getByRole('dialog', { name: 'Not everything was changed: Complete' })
  await outcome.getByText('None of 2 tasks was changed.').waitFor()
  await outcome.getByText(/^The gate is still shut/).waitFor()
  assert.equal(await outcome.getByText('1 task changed').count(), 2)
  await assertAccessible(page, 'what became of a change over engagements')
  await outcome.getByRole('button', { name: 'Leave it out, change the other' }).click()
  await row(page, '3690').waitFor({ state: 'detached' })
  await page.getByRole('region', { name: 'Selected rows' }).getByText('1 selected').waitFor()

  await page.keyboard.press('Control+z')
  await row(page, '3690').waitFor()
  await page.keyboard.press('Control+z')
  await page.getByText('Taken back: 2 tasks in 2 engagements: Complete').waitFor()
  for (const number of chosen) await row(page, number).getByRole('button', { name: 'State: Not started' }).waitFor()
  await finish()
})

test('whose work, what is ahead and what is folded away stand in the address', async () => {
  const { page, finish } = await openPage(browser, portal.url)
  await page.getByRole('button', { name: 'My work' }).click()
  await page.getByRole('option', { name: /^Tomás Okafor/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Work of Tomás Okafor' }).waitFor()
  await page.getByRole('button', { name: 'Show them' }).click()
  await page.getByRole('row', { name: /Select all of “Overdue”/ }).press('ArrowLeft')
  await page.waitForURL(/\?person=tomas-okafor&ahead=shown&folded=overdue$/)
  await page.reload()
  await page.getByRole('row', { name: /Select all of “Overdue”/, expanded: false }).waitFor()
  await page.getByRole('button', { name: 'Hide them' }).waitFor()
  await page.getByRole('button', { name: 'Back to my work' }).click()
  await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor()
  await finish()
})

test('tasks are a table, a board or a timeline: what they are searched for goes along to the board', async () => {
  const { page, finish } = await openPage(browser, portal.url)
  const answer = await fetch(`${portal.url}/api/engagements`)
  const { engagements }: { engagements: readonly { id: string }[] } = await answer.json()
  await page.goto(`${portal.url}/engagements/${engagements[0]?.id}/tasks`)
  await page.getByRole('searchbox').fill('mail')
  await page.waitForURL(/tasks\?q=mail/)
  const ways = page.getByRole('navigation', { name: 'How tasks are shown' })
  await ways.getByRole('link', { name: 'Board' }).press('Enter')
  await page.waitForURL(/board\?q=mail/)
  await page.getByRole('heading', { level: 1, name: 'Board' }).waitFor()
  assert.equal(await page.getByRole('searchbox').inputValue(), 'mail')
  await ways.getByRole('link', { name: 'Timeline' }).press('Enter')
  await page.waitForURL(/timeline$/)
  await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
  assert.equal(await ways.getByRole('link', { name: 'Timeline' }).getAttribute('aria-current'), 'page')
  await finish()
})
