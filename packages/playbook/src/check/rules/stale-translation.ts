import type { Page } from '../../reader/page.ts'
import { changeLogDays } from '../change-log-days.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page('languages: { en: en, zh-CN: zh }')
const step = ['# Plan', '## Write', 'Primary Role: **FE**', '', 'Write.', '']
const log = (day: string) => ['## Change Log', '', '| Date | Change |', '|-|-|', `| ${day} | Text |`]

export const staleTranslation: Rule = {
  code: 'FL0707',
  why: 'What changed since in the first language has perhaps not come into the translation.',
  scope: 'playbook',
  ok: [
    {
      pages: { 'en/a.md': page(...step, ...log('3/25/2020')), 'zh/a.md': page(...step, ...log('4/30/2020')) },
      manifest,
    },
  ],
  bad: [
    {
      pages: { 'en/a.md': page(...step, ...log('3/25/2020')), 'zh/a.md': page(...step, ...log('3/20/2020')) },
      manifest,
      at: ['zh/a.md:11:1'],
    },
  ],
  *check(subject) {
    const daysOf = changeLogDays(subject.playbook.pages)
    const newest = (page: Page) =>
      daysOf(page)
        .flatMap(({ entry, day }) => (day === null || day > subject.today ? [] : [{ entry, day }]))
        .reduce<{ entry: Page['changes'][number]; day: string } | null>(
          (a, b) => (a !== null && a.day >= b.day ? a : b),
          null,
        )
    for (const { model, page } of subject.translations) {
      const [first, own] = [newest(model), newest(page)]
      if (first === null || own === null || own.day >= first.day) continue
      const words = { date: own.entry.date.value, newest: first.entry.date.value, language: model.language }
      yield withRelated(diagnose('FL0707', own.entry.date.span, words), [
        { message: 'changed here', span: first.entry.date.span },
      ])
    }
  },
}
