import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { EngagementView } from '@fairlead/contract'
import type { Page } from 'playwright-core'
import { cellsIn, changedWorkbook } from './changed-workbook.ts'
import { assertAccessible, assertFits } from './portal-under-test.ts'

const phone = { width: 360, height: 740 }
const desk = { width: 1280, height: 900 }

/** Goes on as somebody else, with the window that they have. */
async function become(page: Page, person: string, viewport: typeof phone): Promise<void> {
  await page.evaluate((id) => localStorage.setItem('fairlead.person', id), person)
  await page.setViewportSize(viewport)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Migration Questionnaire' }).waitFor()
}

async function saved(page: Page): Promise<void> {
  await page
    .getByRole('status')
    .getByText(/^Saved /)
    .waitFor()
}

/** How many pieces of work the plan has. */
async function planned(page: Page): Promise<number> {
  const [, id] = /engagements\/([^/]+)/.exec(page.url()) ?? []
  const view: EngagementView = await (await fetch(new URL(`/api/engagements/${id}`, page.url()))).json()
  return view.tasks.filter(({ verdict }) => verdict === 'applies').length
}

/**
 * Takes the migration questionnaire of an engagement from its page to the plan that it changes: sent, filled in on a
 * phone and as a workbook, returned, rejected, corrected, accepted.
 */
export async function walkQuestionnaire(page: Page): Promise<void> {
  await sends(page)
  await fillsIn(page)
  await reviews(page)
  await corrects(page)
  await accepts(page)
}

async function sends(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send it…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Who fills it in' }).fill('Lucía Ferrer')
  await dialog.getByText('No mail goes out').waitFor()
  await dialog.getByRole('textbox', { name: 'Address for mail' }).fill('lucia@miraflores.example')
  await dialog.getByText('A mail with the link goes to lucia@miraflores.example.').waitFor()
  await dialog.getByRole('link', { name: 'Download workbook' }).waitFor()
  await assertAccessible(page, 'the dialog that sends a questionnaire')
  await dialog.getByRole('button', { name: 'Send' }).click()
  await page.getByText('Questionnaire of 2050 sent to Lucía Ferrer').waitFor()
}

/** The customer answers what is asked, a group of mailboxes among it, and is led to what is missing. */
async function fillsIn(page: Page): Promise<void> {
  await become(page, 'marek-dvorak', phone)
  assert.equal(await page.getByRole('button', { name: /^Send/ }).count(), 0)
  const migrates = page.getByRole('group', { name: /Which systems hold mail or files/ })
  await migrates.getByRole('checkbox', { name: 'Gmail', exact: true }).check()
  await page.getByRole('textbox', { name: 'How many seats have you bought?' }).fill('9,000')
  await page.getByRole('textbox', { name: 'How many mailboxes are to move?' }).fill('many')
  await page.getByRole('button', { name: 'Add: Group of mailboxes' }).click()
  const row = page.getByRole('dialog', { name: /Group of mailboxes/ })
  await row.getByRole('textbox', { name: 'What is the group called?' }).fill('Claims Madrid')
  await row.getByRole('radio', { name: 'Gmail' }).check()
  await row.getByRole('textbox', { name: 'How many mailboxes are in it?' }).fill('450')
  await row.getByRole('textbox', { name: 'Whom do we ask?' }).fill('Rosa Díaz')
  await assertAccessible(page, 'a row on a phone')
  await row.getByRole('button', { name: 'Close' }).last().click()
  await page.getByText(/Found “many”, expected a whole number from 1 to 500,000 mailboxes/).waitFor()
  await saved(page)
  await assertFits(page, 'the form on a phone')
  await assertAccessible(page, 'the form on a phone')

  await page.reload()
  await page.getByRole('button', { name: /Claims Madrid/ }).waitFor()
  assert.equal(await page.getByRole('textbox', { name: 'How many mailboxes are to move?' }).inputValue(), 'many')
  await page.getByRole('textbox', { name: 'How many mailboxes are to move?' }).fill('8,400')
  await page.getByRole('button', { name: 'Return it' }).click()
  await page.getByText('This has to be answered.').first().waitFor()
  await saved(page)
  await fillsInWorkbook(page)

  await become(page, 'astrid-lindqvist', desk)
  await page.getByRole('radio', { name: 'EMEA' }).check()
  await answer(page, 'Does a regulator have a say', 'No')
  await page.getByRole('textbox', { name: 'How much mail is that?' }).fill('5200')
  await page.getByRole('textbox', { name: 'How large is the largest mailbox?' }).fill('90')
  await answer(page, 'Are there archives outside', 'No')
  await answer(page, 'When may users notice', 'at night')
  await answer(page, 'Is there a time in which nothing', 'No')
  await pastesRows(page)
  await saved(page)
  await page.getByRole('button', { name: 'Return it' }).click()
  await page.getByText('Questionnaire of 2050 returned').waitFor()
}

/** The workbook comes with the answers there are; what is no answer in it is named, and corrected in the form or in the file. */
async function fillsInWorkbook(page: Page): Promise<void> {
  const card = page.getByRole('region', { name: 'Fill in as a spreadsheet' })
  await card.getByRole('link', { name: '简体中文' }).waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('link', { name: 'Download workbook' }).click(),
  ])
  const workbook = readFileSync(await download.path())
  const [once, group] = [await cellsIn(workbook, 'Questions'), await cellsIn(workbook, 'Groups of Mailboxes')]
  const groups = 'Groups of Mailboxes'
  const cells = [once('seats'), once('region'), group('group_size')]
  const upload = async (name: string, [seats, region, size]: readonly [string | number, string, string | number]) => {
    const changes = {
      Questions: { [once('seats')]: seats, [once('region')]: region },
      [groups]: { [group('group_size')]: size },
    }
    const buffer = await changedWorkbook(workbook, changes)
    await card.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  }
  await upload('Filled in.xlsx', ['some thousand', 'Mars', 'many'])
  await card.getByText('1 row taken from Filled in.xlsx').waitFor()
  const wrong = card.getByRole('table', { name: 'Cells to correct' })
  const lines = await wrong.locator('tbody tr').all()
  const said = await Promise.all(lines.map((line) => line.locator('td').allInnerTexts()))
  assert.deepEqual(
    said.map(([sheet, cell, , found]) => [sheet, cell, found]),
    [
      ['Questions', cells[0], 'some thousand'],
      ['Questions', cells[1], 'Mars'],
      [groups, cells[2], 'many'],
    ],
  )
  assert.match(said[0]?.[4] ?? '', /^a whole number .*1 to 500000$/)
  assert.match(said[1]?.[4] ?? '', /^one of: .*EMEA/)
  await assertFits(page, 'what is wrong in a workbook, on a phone')
  await assertAccessible(page, 'what is wrong in a workbook, on a phone')

  // It is there again after a reload, and each of its lines is the way to its question.
  await page.reload()
  await wrong.getByRole('button', { name: 'How many mailboxes are in it?' }).click()
  const row = page.getByRole('dialog', { name: /Claims Madrid/ })
  const size = row.getByRole('textbox', { name: 'How many mailboxes are in it?' })
  await size.waitFor()
  assert.ok(await size.evaluate((field) => field === document.activeElement))
  await page.keyboard.type('450')
  await row.getByRole('button', { name: 'Close' }).last().click()
  await saved(page)
  await wrong.getByRole('button', { name: 'How many seats have you bought?' }).click()
  assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), '9,000')

  await upload('Mended.xlsx', [9000, 'EMEA', 450])
  await card.getByText('1 answer taken from Mended.xlsx').waitFor()
  assert.equal(await wrong.count(), 0)
  assert.ok(await page.getByRole('radio', { name: 'EMEA' }).isChecked())
}

async function answer(page: Page, question: string, choice: string): Promise<void> {
  await page
    .getByRole('group', { name: new RegExp(question) })
    .getByRole('radio', { name: choice, exact: true })
    .check()
}

/** Rows are filled in by keyboard, and come from a spreadsheet; what is no answer is named and corrected. */
async function pastesRows(page: Page): Promise<void> {
  const table = page.getByRole('table', { name: 'Groups of Mailboxes' })
  await table.getByRole('textbox', { name: 'What is the group called?, row 2' }).click()
  const cells = 'Riders\tGmail\t40\t100\t2026-12-24\tAna\nSales\tLotus\t900\t800\t\tIván\n'
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, cells)
  await page.getByText('2 rows pasted. 1 cell is no answer.').waitFor()
  await page.getByRole('button', { name: '1 cell to correct' }).click()
  await page.getByText(/Found “Lotus”, expected one of/).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('Warehouse')
  await page.keyboard.press('Control+Delete')
  await page.getByText('Row 4 removed').waitFor()
  // What stands half under the bar at the lower edge would be too small to be hit.
  await page.evaluate(() => scrollTo(0, 0))
  await assertAccessible(page, 'the form')
}

async function reviews(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Review it' }).click()
  await page.getByRole('button', { name: 'Remark on “How many seats have you bought?”' }).click()
  await page.keyboard.type('The order form says 19,000.')
  await page.getByRole('button', { name: 'Reject…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Reject the answers' })
  await dialog.getByText('The order form says 19,000.').waitFor()
  await dialog.getByRole('button', { name: 'Reject' }).click()
  await page.getByText('Questionnaire of 2050 rejected').waitFor()
}

async function corrects(page: Page): Promise<void> {
  await become(page, 'marek-dvorak', phone)
  const seats = page.getByRole('group', { name: /How many seats/ })
  await seats.getByText('The order form says 19,000.').waitFor()
  await seats.getByRole('textbox').fill('19000')
  await page.getByRole('button', { name: 'Return it again' }).click()
  await page.getByText('Questionnaire of 2050 returned').waitFor()
}

async function accepts(page: Page): Promise<void> {
  await become(page, 'astrid-lindqvist', desk)
  await page.getByRole('button', { name: 'Review it' }).click()
  await page.getByText('Only 1 answer or row that is other than the last time').waitFor()
  await page.getByRole('button', { name: 'Accept…' }).waitFor()
  await assertAccessible(page, 'a review')
  const before = await planned(page)
  await page.getByRole('button', { name: 'Accept…' }).click()
  const preview = page.getByRole('dialog', { name: 'Accept the answers' })
  await preview.getByText('19,000 seats').waitFor()
  await preview.getByRole('button', { name: /\d+ tasks? goe?s?/ }).waitFor()
  await assertAccessible(page, 'what acceptance would change')
  await preview.getByRole('button', { name: 'Accept', exact: true }).click()
  await page.getByText('Answers to the questionnaire of 2050 accepted').waitFor()
  assert.notEqual(await planned(page), before)
  await page.getByText(/^Accepted by/).waitFor()
}
