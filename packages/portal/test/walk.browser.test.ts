import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { bundledPlaybook, portalForTests, seedPage, startPortal } from './portal-under-test.ts'
import { walkProcess } from './process-walk.ts'

const { browser, portal: bundled } = await portalForTests()

const english = { title: 'Conduct Services Workshop', gmail: 'Gmail', nextOutcome: /No gaps/ }
const chinese = { title: '举办服务研讨会', gmail: 'Gmail', nextOutcome: /没有缺口/ }

test('the bundled playbook is worked through in English', async () => {
  await walkProcess({ url: bundled.url, browser, locale: 'en', page: english })
})

test('the bundled playbook is worked through in Chinese, in the dark, on a phone', async () => {
  const options = { colorScheme: 'dark', viewport: { width: 360, height: 740 } } as const
  await walkProcess({ url: bundled.url, browser, locale: 'zh-CN', options, page: chinese })
})

test('the seed page is worked through, unmodified, with the manifest of the bundled playbook', {
  skip: existsSync(seedPage) ? false : 'no seed page beside this checkout',
}, async (t) => {
  const seed = await startPortal({ playbook: seedPage, manifest: join(bundledPlaybook, 'playbook.yaml') })
  t.after(() => seed.close())
  await walkProcess({ url: seed.url, browser, locale: 'zh-CN', page: chinese })
})
