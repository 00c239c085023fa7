import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { bundledPlaybook, seedPage, startBrowser, startPortal } from './portal-under-test.ts'
import { walkProcess } from './process-walk.ts'

let browser: Browser
before(async () => {
  browser = await startBrowser()
})
after(() => browser.close())

const english = { title: 'Conduct Services Workshop', gmail: 'Gmail', nextOutcome: /No gaps/ }
const chinese = { title: '举办服务研讨会', gmail: 'Gmail', nextOutcome: /没有缺口/ }

test('the bundled playbook is worked through in English', async () => {
  const portal = await startPortal()
  await walkProcess({ url: portal.url, browser, locale: 'en', page: english })
  await portal.close()
})

test('the bundled playbook is worked through in Chinese, in the dark, on a phone', async () => {
  const portal = await startPortal()
  const options = { colorScheme: 'dark', viewport: { width: 360, height: 740 } } as const
  await walkProcess({ url: portal.url, browser, locale: 'zh-CN', options, page: chinese })
  await portal.close()
})

test('the seed page is worked through, unmodified, with the manifest of the bundled playbook', {
  skip: existsSync(seedPage) ? false : 'no seed page beside this checkout',
}, async () => {
  const portal = await startPortal({ playbook: seedPage, manifest: join(bundledPlaybook, 'playbook.yaml') })
  await walkProcess({ url: portal.url, browser, locale: 'zh-CN', page: chinese })
  await portal.close()
})
