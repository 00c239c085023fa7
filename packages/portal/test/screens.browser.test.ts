import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { EngagementClient } from './engagement-client.ts'
import {
  assertAccessible,
  assertFits,
  openPage,
  type PortalUnderTest,
  startBrowser,
  startPortal,
} from './portal-under-test.ts'

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

/** The screens that show an engagement, under its address. */
const views = [
  'processes/prepare-engagement',
  'tasks',
  'board',
  'timeline',
  'delivery',
  'questionnaires/2050',
  'facts',
  'team',
  'history',
] as const

const looks = {
  'in English, in the light': { locale: 'en', colorScheme: 'light' },
  'in Chinese, in the dark, on a phone': {
    locale: 'zh-CN',
    colorScheme: 'dark',
    viewport: { width: 360, height: 740 },
  },
} as const

for (const [look, options] of Object.entries(looks)) {
  test(`every screen can be read by everyone and fits its window, ${look}`, async () => {
    const answer = await fetch(`${portal.url}/api/engagements`)
    const { engagements }: { engagements: readonly { id: string }[] } = await answer.json()
    const { page, finish } = await openPage(browser, portal.url, options)
    const paths = ['/', '/engagements', '/engagements/new', '/calendar?view=month', '/calendar?view=week']
    await asksAQuestionnaire(`${portal.url}/api/engagements/${engagements[0]?.id}`)
    const own = views.map((view) => `/engagements/${engagements[0]?.id}/${view}`)
    for (const path of [...paths, ...own]) {
      await page.goto(`${portal.url}${path}`)
      await page.locator('main h1, main [data-line]').first().waitFor()
      await page.waitForLoadState('networkidle')
      await assertFits(page, path)
      await assertAccessible(page, path)
    }
    await finish()
  })
}

/** Sends the questionnaire of 2050 with some of its answers, where that has not been done yet. */
async function asksAQuestionnaire(url: string): Promise<void> {
  const client = new EngagementClient(url)
  const { questionnaires } = await client.view()
  if (questionnaires.length > 0) return
  const [task, to] = ['2050', { name: 'Lucía Ferrer', email: 'lucia@miraflores.example' }]
  const sent = await client.command({ type: 'SendQuestionnaire', task, to, due: null, expectedRevision: 0 })
  const groups = ['Claims Madrid', 'Riders'].map((name) => ({
    group_name: name,
    group_source: 'gmail',
    group_size: 40,
  }))
  await client.command({
    type: 'SaveAnswers',
    task,
    values: { migrates_from: ['gmail'], mailboxes: 80 },
    rows: { 'groups-of-mailboxes': { from: 0, remove: 0, rows: groups } },
    expectedRevision: sent.questionnaires[0]?.revision ?? 0,
  })
}
