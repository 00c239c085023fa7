import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { saying } from './catalogue.fixture.ts'
import { openPage, type PortalUnderTest, startBrowser, startPortal } from './portal-under-test.ts'
import { walkRequest } from './request-walk.ts'

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

test('somebody is asked for from a blocked task, found by the table, approved, assigned, accepted and ended', async () => {
  const { page, finish } = await openPage(browser, `${portal.url}/engagements`)
  await page.getByRole('link', { name: 'Nordwind Logistik', exact: true }).click()
  await page.waitForURL(/\/engagements\/[^/]+\/processes/)
  const url = page.url().replace(/\/processes.*/, '')
  await walkRequest({ page, say: saying('en'), url })
  await finish()
})
