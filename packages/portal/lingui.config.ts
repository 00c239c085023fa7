import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

/**
 * What no first page says before something else is asked for. `script/checks/portal-size.ts` finds what is said too early.
 */
const later = [
  'calendar',
  'components/answer-choice',
  'components/approver-select',
  'components/copying',
  'components/diff-list',
  'components/keyboard-help',
  'components/command-palette',
  'components/reason-dialog',
  'components/time-zone',
  'components/uploads',
  'contacts',
  'digests',
  'engagements/access',
  'engagements/board',
  'engagements/create',
  'engagements/delivery',
  'engagements/facts',
  'engagements/form',
  'engagements/site',
  'engagements/task-panel',
  'engagements/tasks',
  'engagements/team',
  'engagements/timeline',
  'engagements/workshop',
  'gallery',
  'history',
  'hygiene',
  'notes',
  'questionnaires',
  'refusals',
  'requests',
  'search',
  'time',
].map((folder) => `<rootDir>/src/${folder}/**`)

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'zh-CN'],
  catalogs: [
    { path: '<rootDir>/src/locales/{locale}/messages', include: ['<rootDir>/src'], exclude: later },
    { path: '<rootDir>/src/locales/{locale}/later', include: later },
  ],
  format: formatter({ lineNumbers: false }),
  orderBy: 'message',
  // Lingui's own Trans reads tags out of the values that it is given.
  runtimeConfigModule: { Trans: ['#trans', 'Trans'] },
  // Words that plain functions make run untransformed in the tests.
  experimental: { runtimeMacro: true },
})
