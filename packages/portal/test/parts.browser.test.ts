import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { type GalleryUnderTest, startGallery } from './gallery-under-test.ts'
import { assertAccessible, assertFits, openPage, startBrowser } from './portal-under-test.ts'

let browser: Browser
let gallery: GalleryUnderTest
before(async () => {
  browser = await startBrowser()
  gallery = await startGallery()
})
after(async () => {
  await browser.close()
  await gallery.close()
})

function tableUrl(query = ''): string {
  return `${gallery.url}?part=table&rows=5000${query}`
}

test('a table of 5,000 rows is worked by keyboard: walked, selected, opened, sorted, and the row keeps the focus', async () => {
  const { page, finish } = await openPage(browser, tableUrl())
  await page.locator('[data-line]').first().waitFor()
  await page.keyboard.press('j')
  assert.equal(await focused(page), 'task-0')
  await page.keyboard.press('j')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('k')
  assert.equal(await focused(page), 'task-1')
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+J')
  await page.getByText('3 selected').first().waitFor()
  await page.keyboard.press('End')
  assert.equal(await focused(page), 'task-4999')
  assert.ok((await page.locator('[data-line]').count()) < 100, 'only rows near the window are drawn')
  assert.equal(await page.locator('[data-line="task-4999"]').getAttribute('aria-rowindex'), '5001')
  await page.keyboard.press('Shift+X')
  await page.getByText('4,999 selected').first().waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await page.getByText('Opened:').waitFor()
  await page.getByRole('columnheader', { name: 'Task' }).getByRole('button').click()
  assert.equal(await page.getByRole('columnheader', { name: 'Task' }).getAttribute('aria-sort'), 'ascending')
  assert.equal(new URL(page.url()).searchParams.get('sort'), 'name')
  await page.keyboard.press('j')
  assert.equal(await focused(page), 'task-4999', 'the same row, wherever it stands now')
  await assertAccessible(page, 'a table with a sorted column')
  await finish()
})

test('a row that goes away leaves the focus to the one that comes to its place; Ctrl+Z brings it back', async () => {
  const { page, finish } = await openPage(browser, `${gallery.url}?part=table&rows=40&state.not=complete`)
  await page.locator('[data-line]').first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  const gone = await focused(page)
  const next = await page.locator(`[data-line="${gone}"] + [data-line]`).getAttribute('data-line')
  await page.keyboard.press('s')
  await page.locator(`[data-line="${gone}"]`).waitFor({ state: 'detached' })
  assert.equal(await focused(page), next)
  await page.keyboard.press('Control+z')
  await page.locator(`[data-line="${gone}"]`).waitFor()
  assert.equal(await focused(page), next)
  await finish()
})

test('groups fold, are selected as one, and a grouped table says what is below what', async () => {
  const { page, finish } = await openPage(browser, tableUrl('&group=phase'))
  const heading = page.locator('tr[aria-expanded]').first()
  await heading.waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('ArrowLeft')
  assert.equal(await heading.getAttribute('aria-level'), '1')
  await page.keyboard.press('x')
  await page.getByRole('region', { name: 'Selected rows' }).waitFor()
  await page.keyboard.press('ArrowLeft')
  await page.locator('tr[aria-expanded="false"]').waitFor()
  await assertAccessible(page, 'a grouped table with selected rows')
  await finish()
})

test('keys that an input method takes or that are typed into a field move nothing; single keys can be switched off', async () => {
  const { page, finish } = await openPage(browser, tableUrl())
  await page.locator('[data-line]').first().waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('jxs')
  assert.equal(await page.getByRole('searchbox').inputValue(), 'jxs')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await page.evaluate(() => {
    const press = new KeyboardEvent('keydown', { key: 'j', keyCode: 229, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(press)
  })
  assert.equal(await focused(page), 'task-0')
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: 'Shortcuts of one key' }).uncheck()
  await assertAccessible(page, 'the overview of the keyboard')
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  assert.equal(await focused(page), 'task-0')
  await page.keyboard.press('ArrowDown')
  assert.equal(await focused(page), 'task-1')
  await finish()
})

test('a word that an input method is still made of is not searched for, the finished one is', async () => {
  const { page, finish } = await openPage(browser, tableUrl())
  await page.locator('[data-line]').first().waitFor()
  const method = await page.context().newCDPSession(page)
  await page.keyboard.press('/')
  for (const text of ['y', 'youx']) {
    await method.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await page.waitForTimeout(300)
  }
  assert.equal(new URL(page.url()).searchParams.get('q'), null)
  await method.send('Input.insertText', { text: '邮箱' })
  await page.waitForURL((url) => url.searchParams.get('q') === '邮箱')
  await finish()
})

test('the palette finds a command, in Chinese by pinyin as well, and gives the focus back', async () => {
  const { page, finish } = await openPage(browser, tableUrl(), { locale: 'zh-CN', colorScheme: 'dark' })
  await page.locator('[data-line]').first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('ssclb')
  await page.getByRole('option', { name: /搜索此列表/ }).waitFor()
  assert.equal(await page.getByRole('option').count(), 1)
  await assertAccessible(page, 'the palette')
  await page.keyboard.press('Escape')
  assert.equal(await focused(page), 'task-0')
  await finish()
})

test('a list is filtered by keyboard; its address says how, and a view of it is kept under a name', async () => {
  const { page, finish } = await openPage(browser, tableUrl())
  await page.locator('[data-line]').first().waitFor()
  await page.keyboard.press('f')
  await page.getByRole('combobox', { name: 'Filter by' }).fill('role')
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Role: choices' }).fill('arch')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Remove the filter “Role: Architect”' }).waitFor()
  assert.equal(new URL(page.url()).searchParams.get('role'), 'Architect')
  await assertAccessible(page, 'a filter being chosen')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Architects')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('link', { name: 'Architects' }).click()
  assert.equal(new URL(page.url()).searchParams.get('role'), 'Architect')
  await finish()
})

test('every part fits a phone and can be read by everyone, in the light and in the dark', async () => {
  const phone = { viewport: { width: 360, height: 740 } }
  const looks = [
    ['', 'light'],
    ['', 'dark'],
    ['?part=table&rows=40&group=phase', 'dark'],
    ['?part=table&rows=0', 'light'],
    ['?part=table&rows=failed', 'dark'],
  ] as const
  for (const [query, colorScheme] of looks) {
    const { page, finish } = await openPage(browser, gallery.url + query, { ...phone, colorScheme })
    await page.getByRole('heading', { level: 1 }).waitFor()
    await assertFits(page, query)
    await assertAccessible(page, `${query} ${colorScheme}`)
    await finish()
  }
})

test('on paper a table is whole', async () => {
  const { page, finish } = await openPage(browser, `${gallery.url}?part=table&rows=40`)
  await page.locator('[data-line]').first().waitFor()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  assert.equal(await page.locator('[data-line]').count(), 40)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  assert.ok((await page.locator('[data-line]').count()) < 40)
  await finish()
})

test('what is published holds nothing of the gallery', () => {
  const built = fileURLToPath(new URL('../dist', import.meta.url))
  const files = globSync('**/*.{js,css,html}', { cwd: built })
  assert.ok(files.length > 10)
  assert.deepEqual(
    files.filter((file) => /gallery/i.test(readFileSync(join(built, file), 'utf8'))),
    [],
  )
})

/** The line of the table that has the focus. */
function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement
    return element instanceof HTMLElement ? element.dataset.line : undefined
  })
}
