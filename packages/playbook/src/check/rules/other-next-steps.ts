import { diagnose, withRelated } from '../diagnose.ts'
import { processWays } from '../process-ways.ts'
import { page, type Rule } from '../rule.ts'
import { startOfPage } from '../start-of-page.ts'

const manifest = page('languages: { en: en, zh-CN: zh }')
const step = ['# Plan', '## Write', 'Primary Role: **FE**', '', 'Write.', '', '## Next Steps', '']
const others = {
  'en/b.md': page(...step, '- The end.'),
  'en/c.md': page(...step, '- The end.'),
  'zh/b.md': page(...step, '- 结束。'),
  'zh/c.md': page(...step, '- 结束。'),
}

export const otherNextSteps: Rule = {
  code: 'FL0709',
  why: 'The same engagement goes on in another process, by the language of whoever ends this one.',
  scope: 'playbook',
  ok: [
    {
      pages: { 'en/a.md': page(...step, '- [B](b.md)'), 'zh/a.md': page(...step, '- [乙](b.md)'), ...others },
      manifest,
    },
  ],
  bad: [
    {
      pages: { 'en/a.md': page(...step, '- [B](b.md)'), 'zh/a.md': page(...step, '- [丙](c.md)'), ...others },
      manifest,
      at: ['zh/a.md:9:1', 'zh/a.md:1:1'],
    },
  ],
  *check(subject) {
    const ways = processWays(subject)
    for (const { process, model, page } of subject.translations) {
      const leading = (ways.get(process) ?? []).flatMap(({ to, ...way }) => (to === null ? [] : [{ ...way, to }]))
      const [own, first] = [page, model].map((of) => leading.filter((way) => way.page === of))
      const [ownTargets, firstTargets] = [own, first].map((of) => new Set(of?.map(({ to }) => to)))
      for (const { item, to } of own ?? []) {
        if (!firstTargets?.has(to))
          yield diagnose('FL0709', item.span, {
            what: `next step to ${to}`,
            expected: 'the same next steps',
            language: model.language,
          })
      }
      const missing = first?.find(({ to }) => !ownTargets?.has(to))
      if (missing === undefined) continue
      const span = page.title?.span ?? startOfPage(page)
      const words = { what: 'next steps', expected: `one to ${missing.to}`, language: model.language }
      yield withRelated(diagnose('FL0709', span, words), [{ message: 'the step there', span: missing.item.span }])
    }
  },
}
