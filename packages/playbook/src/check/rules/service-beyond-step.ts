import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { stepServices } from '../step-services.ts'

const head = ['| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']

export const serviceBeyondStep: Rule = {
  code: 'FL0618',
  why: 'Who reads the labels passes the step over, although one of its tasks is for them.',
  scope: 'playbook',
  ok: [
    {
      pages: {
        'a.md': page('# A', '## B', 'Applies To: **Mail/Files**', '', ...head, '| 10 | One | M | FE | files |'),
      },
    },
  ],
  bad: [
    {
      pages: {
        'a.md': page('# A', '## B', 'Applies To: **Mail**', '', ...head, '| 10 | One | M | FE | Mail, Files |'),
      },
      at: ['a.md:7:21'],
    },
  ],
  *check(subject) {
    for (const { label, ofLabel, rows } of stepServices(subject)) {
      const beyond = Map.groupBy(
        rows.flatMap(({ row, services }) => [...services].map(([id, name]) => ({ id, name, span: row.services.span }))),
        ({ id }) => id,
      )
      for (const [id, [first, ...others]] of beyond) {
        if (first === undefined || ofLabel.has(id)) continue
        const found = diagnose('FL0618', first.span, { name: first.name, label: label.text })
        const also = others.slice(0, 10).map(({ span }) => ({ message: 'and here', span }))
        yield withRelated(found, [{ message: 'the step says so here', span: label.span }, ...also])
      }
    }
  },
}
