import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { saying } from './catalogue.fixture.ts'
import { assertAccessible } from './portal-under-test.ts'

/** What a walk has in its hands: the page, its words, and the number of the workshop. */
interface Walker {
  readonly page: Page
  readonly say: (message: string) => string
  readonly task: string
}

/** Takes one workshop of the bundled playbook from no time at all to an outcome. */
export async function walkWorkshop(page: Page, locale: string, task: string): Promise<void> {
  const walker = { page, say: saying(locale), task }
  await schedules(walker)
  await writesTheAgenda(walker)
  await choosesWhoComes(walker)
  await invites(walker)
  await movesIntoThePast(walker)
  await holds(walker)
}

/** Takes a time that suits everybody, from the list of what is delivered. */
async function schedules(walker: Walker): Promise<void> {
  const { page, say, task } = walker
  await page.getByRole('link', { name: say('Delivery'), exact: true }).click()
  const line = page.getByRole('listitem').filter({ hasText: task })
  await line.getByRole('link', { name: say('Schedule'), exact: true }).click()
  const dialog = page.getByRole('dialog', { name: say('Schedule the workshop') })
  await dialog.getByRole('group').first().getByRole('button').first().press('Enter')
  await dialog.getByText(say('Nothing speaks against this time.')).waitFor()
  await assertAccessible(page, 'the dialog for a time')
  await dialog.getByRole('button', { name: say('Schedule'), exact: true }).press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await section(walker, 'When and where').locator('time').waitFor()
}

/** Adds two items and turns them round, by keyboard alone. */
async function writesTheAgenda(walker: Walker): Promise<void> {
  const { page, say } = walker
  const agenda = section(walker, 'Agenda')
  await agenda.getByRole('button', { name: say('Change the agenda') }).press('Enter')
  await agenda.getByRole('button', { name: say('Add an item') }).press('Enter')
  await page.keyboard.type('Dates')
  await page.keyboard.press('Tab')
  await page.keyboard.type('15')
  await page.keyboard.press('Enter')
  await page.keyboard.type('People')
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Control+Enter')
  await agenda
    .getByRole('listitem')
    .filter({ hasText: /^Dates\d/ })
    .waitFor()
  const items = await agenda.locator('li > span:first-child').allTextContents()
  assert.deepEqual(items.slice(-2), ['People', 'Dates'])
}

/** One of the team by a click, two of the customer from a list. */
async function choosesWhoComes(walker: Walker): Promise<void> {
  const { page, say } = walker
  await page
    .getByRole('button', { name: say('Choose who comes') })
    .first()
    .press('Enter')
  const form = page.getByRole('form', { name: say('Who comes') })
  await form.getByRole('checkbox').first().press('Space')
  await form
    .getByRole('textbox', { name: say('Others, by address') })
    .fill('Lovelace, Ada <ada@contoso.example>; 王芳 <wang@contoso.example>')
  await page.keyboard.press('Enter')
  await assertAccessible(page, 'the form for who comes')
  await form.getByRole('button', { name: say('Save who comes') }).press('Enter')
  await section(walker, 'Who comes').getByText('Ada Lovelace').waitFor()
}

/** Says who is mailed before it is, shows that no mail server is set up, and notes an answer that came by phone. */
async function invites(walker: Walker): Promise<void> {
  const { page, say } = walker
  await page.getByRole('button', { name: say('Invite'), exact: true }).press('Enter')
  const dialog = page.getByRole('dialog', { name: say('Invite everybody') })
  await dialog.getByText('wang@contoso.example').waitFor()
  await dialog.getByRole('button', { name: say('Invite'), exact: true }).press('Enter')
  await section(walker, 'Mails').getByRole('listitem').filter({ hasText: 'Ada Lovelace' }).waitFor()
  const who = section(walker, 'Who comes')
  const ada = who.getByRole('listitem').filter({ hasText: 'Ada Lovelace' })
  await ada.getByRole('button').press('Enter')
  await page.getByRole('menuitem', { name: say('Accepted'), exact: true }).press('Enter')
  await ada.getByText(say('Accepted'), { exact: true }).waitFor()
  await assertAccessible(page, 'a workshop')
}

/** A time that has passed is said to be one, and taken all the same: it says what was. */
async function movesIntoThePast(walker: Walker): Promise<void> {
  const { page, say } = walker
  await page.getByRole('button', { name: say('Move'), exact: true }).press('Enter')
  const dialog = page.getByRole('dialog', { name: say('Move the session') })
  await dialog.locator('input[type="date"]').fill(dayBefore())
  await dialog.getByText(say('This time has passed.')).waitFor()
  await dialog.getByRole('button', { name: say('Move'), exact: true }).press('Enter')
  await page.getByRole('button', { name: say('Record the outcome') }).waitFor()
}

/** Decisions, two actions, minutes; what was written survives a reload, and holding it is taken back and done again. */
async function holds(walker: Walker): Promise<void> {
  const { page, say } = walker
  await page.getByRole('button', { name: say('Record the outcome') }).press('Enter')
  const form = page.getByRole('form', { name: say('Outcome') })
  await form.getByRole('button', { name: say('Add a decision') }).press('Enter')
  await page.keyboard.type('Go live in March')
  await form.getByRole('button', { name: say('Add an action') }).press('Enter')
  await page.keyboard.type('Name the sponsor')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Book the room')
  await form.locator('select').first().selectOption('tomas-okafor')
  await form.getByRole('textbox', { name: say('Minutes, as Markdown') }).fill('## Goal\n\n**Half** of the staff')
  await page.reload()
  await form.getByText(say('Preview'), { exact: true }).click()
  await form.getByRole('strong').or(form.locator('strong')).first().waitFor()
  await assertAccessible(page, 'the form for the outcome')
  await form.getByRole('button', { name: say('Say that it was held') }).press('Enter')
  const outcome = section(walker, 'Outcome')
  await outcome.getByText('Go live in March').waitFor()
  await outcome.getByRole('listitem').filter({ hasText: 'Name the sponsor' }).getByText('Tomás Okafor').waitFor()
  await assertAccessible(page, 'what came of a workshop')
  await outcome.getByRole('button', { name: 'Book the room' }).press('Enter')
  await page.getByRole('dialog').getByText('Book the room').first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** The session that was held stands on the calendar, in each of its looks, and leads back. */
export async function walkCalendar(page: Page, locale: string, task: string): Promise<void> {
  const say = saying(locale)
  await page.goto(new URL('/calendar?view=month&who=everybody', page.url()).href)
  await page.getByRole('table', { name: say('Sessions of the month') }).waitFor()
  await page.keyboard.press('w')
  const week = page.getByRole('table', { name: say('Sessions of the week') })
  await week.waitFor()
  await page.keyboard.press('ArrowLeft')
  await page.waitForURL((url) => url.searchParams.get('day') === dayBefore())
  await week
    .getByRole('link')
    .filter({ hasText: say('Held') })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.searchParams.get('view') === 'list')
  await subscribes(page, say)
  await page.locator(`main a[href$="/workshops/${task}"]`).press('Enter')
  await page.waitForURL(new RegExp(`/workshops/${task}$`))
}

/** An address for the own calendar is made, answers with one, and is ended. */
async function subscribes(page: Page, say: Walker['say']): Promise<void> {
  await page.getByRole('button', { name: say('Subscribe'), exact: true }).press('Enter')
  const dialog = page.getByRole('dialog', { name: say('Subscribe to your sessions') })
  await dialog.getByRole('button', { name: say('Make an address') }).press('Enter')
  const address = await dialog.getByRole('textbox').inputValue()
  await assertAccessible(page, 'the address of a calendar')
  assert.match(await (await fetch(address)).text(), /^BEGIN:VCALENDAR\r\n/)
  await dialog.getByRole('button', { name: say('End it') }).press('Enter')
  await dialog.getByText(say('There is no address yet.')).waitFor()
  assert.equal((await fetch(address)).status, 404)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
}

function section({ page, say }: Pick<Walker, 'page' | 'say'>, title: string): Locator {
  return page.getByRole('region', { name: say(title), exact: true })
}

/** The day before, in the zone of the browser. */
function dayBefore(): string {
  const moment = new Date(Date.now() - 86_400_000)
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
