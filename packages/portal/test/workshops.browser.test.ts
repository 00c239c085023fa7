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

/** Which workshop of an engagement that has just begun is taken in which language. */
const walks = { en: '1049', 'zh-CN': '4017' } as const

for (const [locale, task] of Object.entries(walks)) {
  test(`a workshop is scheduled, prepared, invited to, moved and held, and its actions are tasks: ${locale}`, async () => {
    const { page, finish } = await openPage(browser, `${portal.url}/engagements`, { locale })
    await page.getByRole('link', { name: 'Nordwind Logistik', exact: true }).click()
    await page.waitForURL(/\/engagements\/[^/]+\/processes/)
    await walkWorkshop(page, locale, task)
    await walkCalendar(page, locale, task)
    await finish()
  })
}
