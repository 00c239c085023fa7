import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { walkEngagement } from './engagement-walk.ts'
import { type PortalUnderTest, startBrowser, startPortal } from './portal-under-test.ts'

let browser: Browser
let portal: PortalUnderTest
before(async () => {
  browser = await startBrowser()
  portal = await startPortal({ hasOwnDays: true })
})
after(async () => {
  await browser.close()
  await portal.close()
})

test('an engagement is taken from its start to its end, in English', async () => {
  await walkEngagement({ portal, browser, locale: 'en' })
})

test('an engagement is taken from its start to its end, in Chinese and in the dark', async () => {
  await portal.setDaysLater(0)
  await walkEngagement({ portal, browser, locale: 'zh-CN', options: { colorScheme: 'dark' } })
})
