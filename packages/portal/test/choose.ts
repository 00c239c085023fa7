import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** Picks an item of the open menu as a keyboard does: arrows until it has the focus, then Enter. */
export async function choose(page: Page, name: string): Promise<void> {
  const item = page.getByRole('menuitem', { name, exact: true })
  await item.waitFor()
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('ArrowDown')
    if (await item.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press('Enter')
      await page.getByRole('menu').waitFor({ state: 'hidden' })
      return
    }
  }
  assert.fail(`the arrows do not reach "${name}"`)
}
