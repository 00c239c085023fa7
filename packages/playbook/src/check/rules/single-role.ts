import { diagnose } from '../diagnose.ts'
import { nameSpan } from '../names-used.ts'
import { page, type Rule } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|']
const rows = (count: number) => Array.from({ length: count }, (_, at) => `| ${10 + at} | Task ${at} | M | FE |`)

export const singleRole: Rule = {
  code: 'FL0309',
  why: 'A role that one task has and no other is often another name of a role: nobody holds it, and the task stays open.',
  scope: 'playbook',
  needsAllPages: true,
  ok: [
    { pages: { 'a.md': page(...head, ...rows(60), '| 98 | x | M | DM |', '| 99 | y | M | DM |') } },
    { pages: { 'a.md': page(...head, ...rows(3), '| 99 | x | M | DM |') } },
  ],
  bad: [{ pages: { 'a.md': page(...head, ...rows(60), '| 99 | x | M | DM |') }, at: ['a.md:65:16'] }],
  *check({ names, vocabulary: { roles } }) {
    if (roles.isClosed) return
    const used = names.filter(({ kind }) => kind === 'roles')
    if (used.length < fewest) return
    const byId = Map.groupBy(used, ({ id }) => id)
    for (const [first, second] of byId.values()) {
      if (first !== undefined && second === undefined)
        yield diagnose('FL0309', nameSpan(first) ?? first.span, { name: first.name })
    }
  },
}

/** A playbook that names its roles less often than this is too small to say what is rare. */
const fewest = 50
