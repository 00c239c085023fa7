import { test } from 'node:test'
import { openPage, portalForTests } from './portal-under-test.ts'
import { walkCalendar, walkWorkshop } from './workshop-walk.ts'

const { browser, portal } = await portalForTests()

// In English a workshop is held in the walk through all that is delivered.
test('a workshop is scheduled, prepared, invited to, moved and held, its actions are tasks, and the calendar shows it: in Chinese', async () => {
  const { page, finish } = await openPage(browser, `${portal.url}/engagements`, { locale: 'zh-CN' })
  await page.getByRole('link', { name: 'Nordwind Logistik', exact: true }).click()
  await page.waitForURL(/\/engagements\/[^/]+\/processes/)
  await walkWorkshop(page, 'zh-CN', '4017')
  await walkCalendar(page, 'zh-CN', '4017')
  await finish()
})
