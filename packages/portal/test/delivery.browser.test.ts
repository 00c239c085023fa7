import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { aMailServer } from '../../server/test/a-mail-server.ts'
import { saying } from './catalogue.fixture.ts'
import {
  asksAnExpert,
  begins,
  deliversAllWorkshops,
  doesTheActions,
  holdsTheKickOff,
  takesTheQuestionnaire,
} from './delivery-walk.ts'
import { openPage, startBrowser, startPortal } from './portal-under-test.ts'

let browser: Browser
before(async () => {
  browser = await startBrowser()
})
after(() => browser.close())

test('what is delivered: an expert, the kick-off with its invitations and actions, a questionnaire, all workshops', async (t) => {
  const { mails, port } = await aMailServer(t)
  const portal = await startPortal({ mailPort: port })
  t.after(() => portal.close())
  const { page, finish } = await openPage(browser, portal.url)
  const delivery = await begins(page, saying('en'), mails)
  await asksAnExpert(delivery)
  await holdsTheKickOff(delivery)
  await doesTheActions(delivery)
  await takesTheQuestionnaire(delivery)
  await deliversAllWorkshops(delivery)
  await finish()
})
