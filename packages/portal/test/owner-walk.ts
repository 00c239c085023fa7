import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { assertAccessible } from './portal-under-test.ts'

/** Gives the task whose panel is open to the contact: found by name, below who is of the team, by keyboard alone. */
export async function givesToAda(page: Page): Promise<void> {
  // A panel that comes up takes the focus.
  await page.locator('[data-task-panel]:focus').waitFor()
  await page
    .locator('[data-task-panel]')
    .getByRole('button', { name: /^Assigned to/ })
    .press('Enter')
  const found = page.getByRole('listbox', { name: 'People' })
  await found
    .getByRole('group', { name: 'Customer' })
    .getByRole('option', { name: /Ada Berg/ })
    .waitFor()
  await assertAccessible(page, 'the choice of an owner')
  assert.equal(await found.getByRole('option', { name: /Marek/ }).count(), 0)
  await page.keyboard.type('head of')
  await page.keyboard.press('Enter')
  await found.waitFor({ state: 'detached' })
  await page
    .locator('[data-task-panel]')
    .getByRole('button', { name: /^Assigned to: *Ada Berg/ })
    .waitFor()
}

/** Says that the workshop of the open page was held, and gives the action that came of it to the contact, by keyboard. */
export async function givesAnAction(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Record the outcome' }).press('Enter')
  const outcome = page.getByRole('form', { name: 'Outcome' })
  await outcome.getByRole('button', { name: 'Add an action' }).press('Enter')
  await page.keyboard.type('Name the sponsor')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ada')
  await outcome.getByRole('button', { name: 'Say that it was held' }).press('Enter')
  const action = page.getByRole('listitem').filter({ hasText: 'Name the sponsor' })
  await action.getByText('Ada Berg').waitFor()
}

/** Writes a note that is shared, and gives what comes next to the contact; as long as it is not shared, that is closed. */
export async function givesWhatComesNext(page: Page, engagement: string): Promise<Locator> {
  await page.goto(`${engagement}/notes?write`)
  const dialog = page.getByRole('dialog', { name: 'Write a note' })
  const owner = dialog.getByRole('combobox', { name: 'Owner of the next action' })
  assert.equal(await owner.getByRole('option', { name: 'Ada Berg' }).isDisabled(), true)
  await dialog.getByText('Shared with the customer', { exact: true }).click()
  await dialog.getByRole('combobox', { name: 'Type of note' }).selectOption({ label: 'Environment' })
  await dialog.getByRole('textbox', { name: 'Text' }).fill('We agreed on the weekend')
  await dialog.getByRole('textbox', { name: 'Next action', exact: true }).fill('Tell the help desk')
  await owner.selectOption({ label: 'Ada Berg' })
  await assertAccessible(page, 'a note with an owner of the customer')
  await dialog.getByRole('button', { name: 'Share with the customer' }).click()
  const note = page.getByRole('article', { name: 'Environment' })
  await note.getByText('Ada Berg', { exact: true }).waitFor()
  return note
}

/** Makes a link for the contact and completes, in its panel, the task that the site is: with what shows that they have it. */
export async function completesTheSite(page: Page, engagement: string): Promise<string> {
  await page.goto(`${engagement}/tasks?task=2979`)
  const panel = page.locator('[data-task-panel]').getByRole('region', { name: 'Customer site' })
  await panel.getByText('Nobody has a link yet.').waitFor()
  await panel.getByRole('link', { name: 'Open the customer site' }).click()
  await page.getByRole('button', { name: 'New link' }).click()
  await page.getByRole('button', { name: 'Make link' }).click()
  const address = await page.getByRole('textbox', { name: /^Link: copy it now/ }).inputValue()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
  await page.getByText(/^A link was made for Ada Berg/).waitFor()
  await page.goto(`${engagement}/tasks?task=2979`)
  await panel.getByText(/^A link was made for Ada Berg/).waitFor()
  await assertAccessible(page, 'the panel of the task that the site is')
  await panel.getByRole('button', { name: 'Complete it' }).press('Enter')
  await panel.getByRole('button', { name: 'Complete it' }).waitFor({ state: 'detached' })
  await page.goto(`${engagement}/notes`)
  return address
}
