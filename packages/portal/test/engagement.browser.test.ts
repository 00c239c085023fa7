import { test } from 'node:test'
import { walkEngagement } from './engagement-walk.ts'
import { portalForTests } from './portal-under-test.ts'

const { browser, portal } = await portalForTests({ hasOwnDays: true })

test('an engagement is taken from its start to its end, in English', async () => {
  await walkEngagement({ portal, browser, locale: 'en' })
})

test('an engagement is taken from its start to its end, in Chinese and in the dark', async () => {
  await portal.setDaysLater(0)
  await walkEngagement({ portal, browser, locale: 'zh-CN', options: { colorScheme: 'dark' } })
})
