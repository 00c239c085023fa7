import { diagnose, withRelated } from '../diagnose.ts'
import { looseName } from '../name-spelling.ts'
import { nameSpan, wordOfKind } from '../names-used.ts'
import { nearNames } from '../near-names.ts'
import { page, type Rule } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']
const row = (id: number, service: string) => `| ${id} | Task ${id} | M | FE | ${service} |`
const rows = (from: number, service: string) => [0, 1, 2, 3].map((at) => row(from + at, service))
const english = page(...head, ...rows(10, 'Mail'), ...rows(20, 'Files'), ...rows(30, 'Files').slice(1))
const other = (last: string) =>
  page('阶段: **一**', ...head, ...rows(10, '邮件'), ...rows(20, '企业文件共享'), ...rows(30, last).slice(1))

export const twoNames: Rule = {
  code: 'FL0314',
  why: 'What one language has one name for, and this one two, is found in two places and taken for two things.',
  scope: 'playbook',
  ok: [{ pages: { 'en/a.md': english, 'zh/a.md': other('企业文件共享') } }],
  bad: [{ pages: { 'en/a.md': english, 'zh/a.md': other('文件共享') }, at: ['zh/a.md:14:27'] }],
  *check({ names, vocabulary }) {
    const used = names.filter(({ kind }) => !vocabulary[kind].isClosed)
    const byId = Map.groupBy(used, ({ kind, page, id }) => `${kind} ${page.language} ${id}`)
    for (const ofId of byId.values()) {
      if (ofId.every(({ name }) => name === ofId[0]?.name)) continue
      const spellings = Map.groupBy(ofId, ({ name }) => looseName(name))
      if (spellings.size < 2) continue
      const [usual, ...others] = [...spellings.values()].sort((a, b) => b.length - a.length)
      for (const [first] of others) {
        const [most] = usual ?? []
        if (first === undefined || most === undefined || isSaidElsewhere(first.name, most.name)) continue
        const words = { name: first.name, other: most.name, what: wordOfKind[first.kind] }
        yield withRelated(diagnose('FL0314', nameSpan(first) ?? first.span, words), [
          { message: 'the other here', span: nameSpan(most) ?? most.span },
        ])
      }
    }
  },
}

/** Abbreviations and misspellings have rules of their own. */
function isSaidElsewhere(a: string, b: string): boolean {
  const isShort = [a, b].some((name) => /^\p{Lu}{2,6}$/u.test(name))
  return isShort || nearNames([looseName(a), looseName(b)]).length > 0
}
