import { splitList } from '../../reader/read-labels.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { sameNames } from '../name-spelling.ts'
import { page, type Rule } from '../rule.ts'

const head = ['| Id | Name | M/O | Role |', '|-|-|-|-|']
const labels = ['Primary Role: **Delivery Manager**', 'Secondary Roles: **Engineer**', '']

export const roleBeyondStep: Rule = {
  code: 'FL0619',
  why: 'The step names who leads and who helps; whoever holds another role does not look for a task there.',
  scope: 'playbook',
  ok: [
    {
      pages: {
        'a.md': page('# A', '## B', ...labels, ...head, '| 10 | One | M | DM |', '| 11 | Two | M | engineer |'),
      },
    },
    { pages: { 'a.md': page('# A', '## B', 'Primary Role: **DM**', '', ...head, '| 10 | One | M | Engineer |') } },
    {
      pages: {
        'a.md': page(
          '# 甲',
          '## 乙',
          '主要角色: **交付经理**',
          '次要角色: **工程师**',
          '',
          ...head,
          '| 10 | 一 | M | DM |',
        ),
      },
    },
  ],
  bad: [{ pages: { 'a.md': page('# A', '## B', ...labels, ...head, '| 10 | One | M | Lawyer |') }, at: ['a.md:8:16'] }],
  *check({ processes, idsOf, vocabulary: { roles } }) {
    // What letters stand for in another language, or in other words, only a manifest can say.
    const mayBeShort = (name: string) => !roles.isClosed && /^\p{Lu}{2,6}$/u.test(name)
    for (const page of processes.flatMap(({ pages }) => [...pages.values()])) {
      for (const { labels, tables } of page.steps) {
        const helpers = labels.filter(({ kind, values }) => kind === 'secondary-role' && values.length > 0)
        const named = [...labels.filter(({ kind }) => kind === 'primary-role'), ...helpers]
        // Where nobody is named to help, the label says who leads and no more.
        if (helpers.length === 0) continue
        const names = named.flatMap(({ values }) => values)
        const known = [
          ...names,
          ...named.flatMap(({ values, span }) => idsOf({ kind: 'roles', names: values, page, span })),
        ]
        const isKnown = (name: string) => known.some((of) => sameNames([name], [of]))
        for (const { role } of tables.flatMap(({ rows }) => rows)) {
          const idsOfName = (name: string) => idsOf({ kind: 'roles', names: [name], page, span: role.span })
          const beyond = splitList(role.value).filter(
            (name) => !isKnown(name) && !idsOfName(name).every(isKnown) && !mayBeShort(name),
          )
          if (beyond.length === 0) continue
          const found = diagnose('FL0619', role.span, { names: beyond.join(', ') })
          yield withRelated(
            found,
            named.map(({ span }) => ({ message: 'the step says so here', span })),
          )
        }
      }
    }
  },
}
