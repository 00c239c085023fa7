import { test } from 'node:test'
import { EngagementClient } from './engagement-client.ts'
import { assertAccessible, assertFits, openPage, portalForTests } from './portal-under-test.ts'

const { browser, portal } = await portalForTests()

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
  'contacts',
  'site',
  'time',
  'notes',
  'notes?write=',
  'history',
] as const

const phone = { width: 360, height: 740 }

const looks = {
  'in English, in the light': { locale: 'en', colorScheme: 'light' },
  'in Chinese, in the dark, on a phone': { locale: 'zh-CN', colorScheme: 'dark', viewport: phone },
} as const

for (const [look, options] of Object.entries(looks)) {
  test(`every screen can be read by everyone and fits its window, ${look}`, async () => {
    const answer = await fetch(`${portal.url}/api/engagements`)
    const { engagements }: { engagements: readonly { id: string }[] } = await answer.json()
    const { page, finish } = await openPage(browser, portal.url, options)
    const paths = [
      '/',
      '/engagements',
      '/engagements/new',
      '/hygiene',
      '/digests',
      '/notes',
      '/time',
      '/search?q=pilot',
      '/search?q=目录',
      '/calendar?view=month',
      '/calendar?view=week',
    ]
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

  test(`the screens of requests can be read and fit, also by who is called in, ${look}`, async () => {
    const { page, finish } = await openPage(browser, portal.url, options)
    const { id, requests } = await calledIn()
    const one = `/engagements/${id}`
    const paths = ['/requests', `${one}/requests/${requests[0]?.id}`, `${one}/routing`]
    const own = ['/', '/engagements', `${one}/tasks`, `${one}/board`, `${one}/processes/prepare-engagement`]
    for (const [person, more] of [['astrid-lindqvist', []] as const, ['priya-raman', own] as const]) {
      await page.evaluate((who) => localStorage.setItem('fairlead.person', who), person)
      for (const path of [...paths, ...more]) {
        await page.goto(`${portal.url}${path}`)
        await page.locator('main h1, main [data-line]').first().waitFor()
        await page.waitForLoadState('networkidle')
        await assertFits(page, `${path} of ${person}`)
        await assertAccessible(page, `${path} of ${person}`)
      }
    }
    await finish()
  })
}

/** The engagement of the demo into which a specialist was called. */
async function calledIn() {
  const answer = await fetch(`${portal.url}/api/engagements`)
  const { engagements }: { engagements: readonly { id: string; customer: string }[] } = await answer.json()
  const found = engagements.find(({ customer }) => customer === 'Ateliers Bréval')
  return new EngagementClient(`${portal.url}/api/engagements/${found?.id}`).view()
}

test('who is called in is told why they see an engagement, what is theirs, why the rest is not, and when it ended', async () => {
  const { page, finish } = await openPage(browser, portal.url)
  await page.evaluate(() => localStorage.setItem('fairlead.person', 'priya-raman'))
  const { id, requests } = await calledIn()
  await page.goto(`${portal.url}/engagements/${id}/tasks`)
  const part = page.getByRole('complementary', { name: 'Your part in this engagement' })
  await part.getByText('Tomás Okafor called you in:').waitFor()
  const row = page.getByRole('row').filter({ has: page.getByText('5203', { exact: true }) })
  await row.focus()
  await page.keyboard.press('s')
  await page.getByText('This is not part of your work here').waitFor()
  await part.getByRole('button', { name: /^2544/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^State:/ })
    .waitFor()
  const active = requests.find(({ stage }) => stage === 'active')
  const client = new EngagementClient(`${portal.url}/api/engagements/${id}`)
  await client.command(
    {
      type: 'EndRequest',
      request: active?.id ?? '',
      summary: 'It works',
      expectedRevision: active?.revision ?? 0,
    },
    'tomas-okafor',
  )
  await page.getByRole('heading', { name: 'Your access to Ateliers Bréval has ended' }).waitFor()
  await page.getByText('Tomás Okafor ended the request that you were called in for.').waitFor()
  await page.goto(`${portal.url}/engagements`)
  await page.getByRole('link', { name: 'Seguros Miraflores', exact: true }).waitFor()
  await finish()
})

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
