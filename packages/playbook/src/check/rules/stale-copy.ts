import { diagnose, withRelated } from '../diagnose.ts'
import { renamedCopies } from '../renamed-copies.ts'
import { page, type Rule } from '../rule.ts'
import { startOfPage } from '../start-of-page.ts'

const manifest = page('languages: { en: en, zh-CN: zh }')
const head = ['| Id | N | F | R |', '|-|-|-|-|']
const rows = [1, 2, 3].map((id) => `| ${id} | Call ${id} | O | FE |`)
const talk = page('# Talk', '## Talk', ...head, ...rows)

export const staleCopy: Rule = {
  code: 'FL0116',
  why: 'Of two copies of a page only one is kept up; who finds the other works by a playbook that is no more.',
  scope: 'playbook',
  ok: [
    {
      pages: { 'talk.md': page('# Talk'), 'talk-de.md': page('# Reden', 'Phase: **Eins**', '', 'Gilt für: **Alle**') },
    },
    { pages: { 'en/talk.md': talk, 'zh/talk.md': talk, 'zh/index.md': page('# 目录') }, manifest },
  ],
  bad: [
    {
      pages: { 'en/talk.md': talk, 'zh/talk.md': talk, 'zh/talk-sc.md': talk, 'zh/more-sc.md': page('# 更多') },
      manifest,
      at: ['zh/talk.md:1:1'],
    },
    { pages: { 'en/talk.md': talk, 'zh/talk.md': talk, 'zh/old-talk.md': talk }, manifest, at: ['zh/old-talk.md:1:1'] },
  ],
  *check({ playbook: { selection }, processes, languages }) {
    const stale = [...selection.leftOut].flatMap(([page, found]) =>
      found.reason === 'stale' ? [{ page, beside: found.beside, hint: ' It is in no release.' }] : [],
    )
    const renamed = renamedCopies(processes, languages).map((copy) => ({ ...copy, hint: '' }))
    for (const { page, beside, hint } of [...stale, ...renamed]) {
      const found = diagnose('FL0116', startOfPage(page), { beside: beside.file, hint })
      yield withRelated(found, [{ message: 'the other copy', span: startOfPage(beside) }])
    }
  },
}
