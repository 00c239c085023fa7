import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openPage, type PortalUnderTest, startBrowser, startPortal } from './portal-under-test.ts'
import { walkCalendar, walkWorkshop } from './workshop-walk.ts'

let browser: Browser
let portal: PortalUnderTest
before(async () => {
  browser = await startBrowser()
  portal = await startPortal()
})
after(async () => {
  await browser.close()
  await portal.close()
})

// In English a workshop is held in the walk through all that is delivered.
test('a workshop is scheduled, prepared, invited to, moved and held, its actions are tasks, and the calendar shows it: in Chinese', async () => {
  const { page, finish } = await openPage(browser, `${portal.url}/engagements`, { locale: 'zh-CN' })
  await page.getByRole('link', { name: 'Nordwind Logistik', exact: true }).click()
  await page.waitForURL(/\/engagements\/[^/]+\/processes/)
  await walkWorkshop(page, 'zh-CN', '4017')
  await walkCalendar(page, 'zh-CN', '4017')
  await finish()
})
