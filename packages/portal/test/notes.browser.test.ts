import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { choose } from './choose.ts'
import { openPage, portalForTests } from './portal-under-test.ts'

const { browser, portal } = await portalForTests()

/** Words that only the note for the team has: two signs of them are searched for. */
const secret = '在榕树厅谈价格'
const sought = '榕树'

test('notes are written by keyboard, the customer meets only what is shared, and words that are taken away are found no more', async () => {
  const address = await notesOf('Ateliers Bréval')
  const { page, finish } = await openPage(browser, address)
  await page.getByText('No notes yet').waitFor()
  await writesForTheTeam(page)
  await sharesWithTheCustomer(page)

  const internal = page.getByRole('article', { name: 'Service intent' })
  await acts(page, internal, 'Add to it')
  await page.keyboard.type('They called back.')
  await page.keyboard.press('Control+Enter')
  await internal.getByText('They called back.').waitFor()

  await asTheCustomer(address)

  await internal.getByRole('button', { name: 'Mark as done' }).press('Enter')
  await page.getByRole('paragraph').filter({ hasText: 'Next action done' }).waitFor()
  await internal.getByText(/^Done/).waitFor()

  await page.goto(portal.url)
  await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search for commands' }).fill(sought)
  await page.getByRole('option').filter({ hasText: secret }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/notes\?note=/)
  await page.locator('article[data-sought="true"]').getByText(secret).waitFor()

  await acts(page, internal, 'Take its words away')
  await page.keyboard.type('A price was in it')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Astrid Lindqvist took the words of this note away: A price was in it').waitFor()
  assert.doesNotMatch(await textOf(page), new RegExp(`${secret}|They called back`))
  await findsNothing(page, sought)
  await finish()
})

/** The address of the notes of a customer of the demo. */
async function notesOf(name: string): Promise<string> {
  const answer = await fetch(`${portal.url}/api/engagements`)
  const { engagements }: { engagements: readonly { id: string; customer: string }[] } = await answer.json()
  return `${portal.url}/engagements/${engagements.find(({ customer }) => customer === name)?.id}/notes`
}

/** A note with fields of its type, somebody mentioned, a next action with owner and day, escalated: all by keyboard. */
async function writesForTheTeam(page: Page): Promise<void> {
  const dialog = await opensDialog(page)
  await page.keyboard.type('Serv')
  await reach(page, dialog.getByRole('combobox', { name: 'What the customer intends' }))
  await page.keyboard.press('ArrowDown')
  await reach(page, dialog.getByRole('textbox', { name: 'Why' }))
  await page.keyboard.type('Their licences end')
  await reach(page, dialog.getByRole('spinbutton', { name: 'How often we asked' }))
  await page.keyboard.type('3')
  const text = dialog.getByRole('textbox', { name: 'Text' })
  await reach(page, text)
  await page.keyboard.type(`${secret} with @to`)
  await dialog.getByRole('option', { name: 'Tomás Okafor', selected: true }).waitFor()
  await page.keyboard.press('Enter')
  assert.equal(await text.inputValue(), `${secret} with @Tomás Okafor `)
  await reach(page, dialog.getByRole('textbox', { name: 'Next action', exact: true }))
  await page.keyboard.type('Send the offer')
  await reach(page, dialog.getByRole('combobox', { name: 'Owner of the next action' }))
  await page.keyboard.type('Tom')
  await reach(page, dialog.getByLabel('By', { exact: true }))
  await page.keyboard.type('12312099')
  await reach(page, dialog.getByRole('checkbox', { name: /^Escalate/ }))
  await page.keyboard.press('Space')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Note written for the team').waitFor()
  const note = page.getByRole('article', { name: 'Service intent' })
  for (const words of ['Team only', 'Escalated', 'To use it now', 'Their licences end', '3 attempts'])
    await note.getByText(words, { exact: true }).waitFor()
  await note.getByText('Send the offer').waitFor()
  await note.getByText('Tomás Okafor', { exact: true }).waitFor()
  await note.getByText('Dec 31, 2099').waitFor()
}

async function sharesWithTheCustomer(page: Page): Promise<void> {
  const dialog = await opensDialog(page)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('ArrowRight')
  await dialog.getByText('The customer reads this note.').waitFor()
  await reach(page, dialog.getByRole('textbox', { name: 'Text' }))
  await page.keyboard.type('The pilot begins on Monday')
  await page.keyboard.press('Control+Enter')
  // A field of the type is left: it is said, and nothing is written.
  await dialog.getByText('This is needed.').waitFor()
  await dialog.getByRole('combobox', { name: 'How the engagement goes' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Note shared with the customer').waitFor()
  await page.getByText('2 notes', { exact: true }).waitFor()
}

/** What is for the team is nowhere for the customer: not at first, not after a reload, not when it is searched for. */
async function asTheCustomer(address: string): Promise<void> {
  const { page, finish } = await openPage(browser, portal.url)
  await page.evaluate(() => localStorage.setItem('fairlead.person', 'marek-dvorak'))
  await page.goto(address)
  for (const again of [false, true]) {
    if (again) await page.reload()
    await page.getByText('1 note', { exact: true }).waitFor()
    await page.getByText('The pilot begins on Monday').waitFor()
    assert.doesNotMatch(await textOf(page), new RegExp(`${secret}|Their licences end|Send the offer|They called back`))
  }
  await findsNothing(page, sought)
  await page.goto(`${portal.url}/search?q=pilot+Monday`)
  const hit = page.getByRole('listitem').filter({ hasText: 'The pilot begins on Monday' })
  await hit.getByTitle('Search in this engagement only').click()
  await page.waitForURL((url) => url.searchParams.has('engagement'))
  await hit.waitFor()
  await page.getByRole('button', { name: 'Search everywhere, not in' }).click()
  await page.waitForURL((url) => !url.searchParams.has('engagement'))
  await hit.waitFor()
  await finish()
}

async function findsNothing(page: Page, words: string): Promise<void> {
  await page.goto(`${portal.url}/search?q=${encodeURIComponent(words)}`)
  await page.getByText('Nothing has these words').waitFor()
}

async function opensDialog(page: Page): Promise<Locator> {
  await page.keyboard.press('w')
  const dialog = page.getByRole('dialog', { name: 'Write a note' })
  await isFocused(dialog.getByRole('combobox', { name: 'Type of note' }))
  return dialog
}

/** Opens what can be done with a note and picks from it, as a keyboard does; waits for the field that it asks with. */
async function acts(page: Page, note: Locator, what: string): Promise<void> {
  await note.getByRole('button', { name: 'What can be done with this note' }).press('Enter')
  await choose(page, what)
  await isFocused(page.getByRole('dialog').getByRole('textbox').first())
}

async function isFocused(element: Locator): Promise<void> {
  await element.and(element.page().locator(':focus')).waitFor()
}

/** Goes on with Tab until something has the focus. */
async function reach(page: Page, element: Locator): Promise<void> {
  await element.waitFor()
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab')
    if (await element.evaluate((one) => one === document.activeElement)) return
  }
  assert.fail(`Tab does not reach ${element}`)
}

async function textOf(page: Page): Promise<string> {
  return (await page.locator('body').textContent()) ?? ''
}
