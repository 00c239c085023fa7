import type { Page } from '../../reader/page.ts'
import { processIdOf } from '../../reader/process-id.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { startOfPage } from '../start-of-page.ts'

const step = ['# Plan', '## Write', 'Primary Role: **FE**', '', 'Write it.']

export const secondPage: Rule = {
  code: 'FL0108',
  why: 'Of two pages with one name the second is in no release, and its tasks are asked of nobody.',
  scope: 'playbook',
  ok: [
    { pages: { 'talk/plan.md': page(...step), 'move/move-plan.md': page(...step) } },
    { pages: { 'talk/plan.md': page(...step), 'move/plan.md': page('# Only prose') } },
    {
      pages: { 'en/plan.md': page(...step), 'zh/plan.md': page(...step) },
      manifest: page('languages: { en: en, zh-CN: zh }'),
    },
  ],
  bad: [{ pages: { 'talk/plan.md': page(...step), 'move/plan.md': page(...step) }, at: ['move/plan.md:1:1'] }],
  *check({ playbook }) {
    const first = new Map<string, Page>()
    for (const page of playbook.selection.pages.filter(({ steps }) => steps.length > 0)) {
      const id = processIdOf(page.file)
      const before = first.get(`${page.language} ${id}`)
      if (before === undefined) first.set(`${page.language} ${id}`, page)
      else {
        const found = diagnose('FL0108', startOfPage(page), { id, first: before.file })
        yield withRelated(found, [{ message: 'first here', span: startOfPage(before) }])
      }
    }
  },
}
