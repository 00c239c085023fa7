import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EngagementClient } from './engagement-client.ts'
import { assertAccessible, assertFits, openPage, portalForTests } from './portal-under-test.ts'

const { browser, portal } = await portalForTests()

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
  await page.getByRole('link', { name: 'This week', exact: true }).click()
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

test('an entry is changed in place by keyboard, tells what it was and who changed it, and is removed and brought back', async () => {
  const { page, finish } = await openPage(browser, `${portal.url}/time`)
  const line = page.getByRole('textbox', { name: 'Log time' })
  await line.fill('23m teams review')
  await line.press('Enter')
  const cell = page.locator('td input[value="0:23"]')
  await cell.focus()
  await page.keyboard.press('Alt+Enter')
  const panel = page.getByRole('dialog')
  await panel.getByText(/logged 23 min/).waitFor()
  await assertAccessible(page, 'the form of an entry')
  await page.keyboard.type('nonsense')
  await page.keyboard.press('Enter')
  await panel.getByText('Write 45m, 1:30 or 1.5h.').waitFor()
  await panel.getByRole('textbox', { name: 'Duration' }).fill('26m')
  const about = panel.getByLabel('Worked on', { exact: true }).and(panel.locator('input'))
  await about.fill('sharep')
  await panel.getByRole('option', { name: 'SharePoint', exact: true }).waitFor()
  await about.press('ArrowDown')
  await about.press('Enter')
  await panel.getByRole('textbox', { name: 'What was done' }).fill('Second review')
  await page.keyboard.press('Enter')
  await page.getByText('Changed to 26 min').waitFor()
  await panel.waitFor({ state: 'detached' })

  // Another of the same thing and day: the cell has their sum, and opens both.
  await line.fill('7m sharepoint')
  await line.press('Enter')
  const sum = page.locator('td input[value="0:33"]')
  await sum.focus()
  await page.keyboard.press('Enter')
  await panel.getByRole('button', { name: /Second review/ }).click()
  const past = panel.getByRole('list', { name: 'What happened' })
  await past.getByText('23 min').last().waitFor()
  assert.equal(await past.locator('del').first().textContent(), '23 min')
  await panel.getByRole('button', { name: 'Remove' }).click()
  await page.locator('td input[value="0:07"]').waitFor()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await sum.waitFor()
  await finish()
})

test('the sums of an engagement open their entries, and a row its form', async () => {
  const { page, finish } = await openPage(browser, await seguros())
  const rows = page.getByRole('grid', { name: 'Entries' }).getByRole('row')
  await rows.nth(1).waitFor()
  const all = await rows.count()
  await page.getByRole('link', { name: /Tomás Okafor/ }).click()
  await page.waitForURL(/person=tomas-okafor/)
  await page.getByText('Show all entries').waitFor()
  await rows.nth(1).waitFor()
  const some = await rows.count()
  assert.ok(some < all && some > 1, `${some} of ${all}`)
  await rows.nth(1).focus()
  await page.keyboard.press('Enter')
  await page
    .getByRole('dialog')
    .getByText(/logged/)
    .waitFor()
  await assertAccessible(page, 'an entry of an engagement')
  await finish()
})

test('a list of more entries than come at once goes on where it is read', async () => {
  const id = await idOf('Marulan Water')
  const client = new EngagementClient(`${portal.url}/api/engagements/${id}`)
  const entry = { person: 'astrid-lindqvist', minutes: 5, task: null, service: null }
  for (let at = 0; at < 210; at += 1) {
    const day = `2026-0${1 + (at % 9)}-${10 + (at % 18)}`
    await client.command({ type: 'LogTime', ...entry, day, text: `Entry ${at}` })
  }
  const { page, finish } = await openPage(browser, `${portal.url}/engagements/${id}/time`)
  const list = page.getByRole('grid', { name: 'Entries' })
  await list.waitFor()
  // The head is a row too.
  assert.equal(await list.getAttribute('aria-rowcount'), '201')
  await list.getByRole('row').nth(1).focus()
  await page.keyboard.press('End')
  await page.waitForFunction(() => document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount') === '211')
  await page.keyboard.press('End')
  await list.getByText('Entry 0', { exact: true }).waitFor()
  await finish()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`on a phone a week is its days, and a day its entries, ${colorScheme}`, async () => {
    const { page, finish } = await openPage(browser, `${portal.url}/time`, {
      colorScheme,
      viewport: { width: 360, height: 740 },
    })
    const days = page.getByRole('navigation', { name: 'Days' }).getByRole('link')
    await days.first().waitFor()
    assert.equal(await days.count(), 7)
    const line = page.getByRole('textbox', { name: 'Log time' })
    await line.fill('11m exchange')
    await line.press('Enter')
    const entry = page.getByRole('button', { name: /11 min/ }).first()
    await entry.click()
    const panel = page.getByRole('dialog')
    await panel.getByText(/logged 11 min/).waitFor()
    await assertFits(page, 'an entry on a phone')
    await assertAccessible(page, 'an entry on a phone')
    await panel.getByRole('button', { name: 'Remove' }).click()
    await panel.waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Previous week' }).click()
    await page.waitForURL(/\/time\?week=/)
    await days.first().click()
    await page.getByText('Nothing is logged on this day.').waitFor()
    await assertAccessible(page, 'my time on a phone')
    await finish()
  })

  test(`time can be read by everyone and fits a wide window, ${colorScheme}`, async () => {
    const { page, finish } = await openPage(browser, `${portal.url}/time`, { colorScheme })
    await page.getByRole('table').waitFor()
    await assertFits(page, '/time')
    await assertAccessible(page, '/time')
    await page.goto(await seguros())
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 })
      await page.getByRole('grid', { name: 'Entries' }).waitFor()
      await assertFits(page, `the time of an engagement at ${width}`)
      await assertAccessible(page, `the time of an engagement at ${width}`)
    }
    await finish()
  })
}

test('my work says what was worked today and takes a line of time', async () => {
  const { page, finish } = await openPage(browser, portal.url)
  await page.getByRole('button', { name: /Log time/ }).waitFor()
  await page.keyboard.press('h')
  const line = page.getByRole('textbox', { name: 'Log time' })
  await line.fill('1h exchange call')
  await assertAccessible(page, 'my work with its line of time')
  await line.press('Enter')
  await page.getByText('Logged 1 h').waitFor()
  await page.getByRole('button', { name: /Log time.*today/ }).waitFor()
  await finish()
})

/** The engagement of the demo that a customer has. */
async function idOf(customer: string): Promise<string | undefined> {
  const answer = await fetch(`${portal.url}/api/engagements`)
  const { engagements }: { engagements: readonly { id: string; customer: string }[] } = await answer.json()
  return engagements.find((one) => one.customer === customer)?.id
}

/** Where the time of an engagement stands on which several people have worked. */
async function seguros(): Promise<string> {
  return `${portal.url}/engagements/${await idOf('Seguros Miraflores')}/time`
}
