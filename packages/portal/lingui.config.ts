import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'zh-CN'],
  catalogs: [{ path: '<rootDir>/src/locales/{locale}/messages', include: ['<rootDir>/src'] }],
  format: formatter({ lineNumbers: false }),
  orderBy: 'message',
  // Lingui's own Trans reads tags out of the values that it is given.
  runtimeConfigModule: { Trans: ['#trans', 'Trans'] },
  // Words that plain functions make run untransformed in the tests.
  experimental: { runtimeMacro: true },
})
