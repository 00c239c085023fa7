import type { Page } from '../../reader/page.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { startOfPage } from '../start-of-page.ts'

const manifest = page('languages: { en: en, zh-CN: zh }')
const step = ['# Plan', '## Write', 'Primary Role: **FE**', '']
const english = page(...step, '[one](https://example.org/1) [two](https://example.org/2)')

export const otherLinks: Rule = {
  code: 'FL0706',
  why: 'What is linked in one language and not in the other was added or mended on one page only.',
  scope: 'playbook',
  ok: [
    {
      pages: { 'en/a.md': english, 'zh/a.md': page(...step, '[一](https://example.org/1) [二](https://example.cn/2)') },
      manifest,
    },
  ],
  bad: [
    {
      pages: { 'en/a.md': english, 'zh/a.md': page(...step, '[一](https://example.org/1)') },
      manifest,
      at: ['zh/a.md:1:1'],
    },
  ],
  *check(subject) {
    const count = new Map<Page, number>()
    for (const { page } of subject.links) count.set(page, (count.get(page) ?? 0) + 1)
    for (const { model, page } of subject.translations) {
      const [found, expected] = [count.get(page) ?? 0, count.get(model) ?? 0]
      if (found === expected) continue
      const words = { found: String(found), expected: String(expected), language: model.language }
      const span = page.title?.span ?? startOfPage(page)
      const there = model.title?.span ?? startOfPage(model)
      yield withRelated(diagnose('FL0706', span, words), [{ message: 'the page there', span: there }])
    }
  },
}
