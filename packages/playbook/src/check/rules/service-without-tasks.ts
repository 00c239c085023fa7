import { diagnose } from '../diagnose.ts'
import { nameSpan } from '../names-used.ts'
import { page, type Rule } from '../rule.ts'
import { stepServices } from '../step-services.ts'

const head = ['| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']

export const serviceWithoutTasks: Rule = {
  code: 'FL0617',
  why: 'A customer who has only this service is led to the step and finds nothing to do there.',
  scope: 'playbook',
  ok: [
    {
      pages: {
        'a.md': page('# A', '## B', 'Applies To: **Mail/Files**', '', ...head, '| 10 | One | M | FE | Mail, Files |'),
      },
    },
    {
      pages: {
        'a.md': page('# A', '## B', 'Applies To: **Mail/Files**', '', ...head, '| 10 | One | M | FE | All Services |'),
      },
    },
  ],
  bad: [
    {
      pages: { 'a.md': page('# A', '## B', 'Applies To: **Mail/Files**', '', ...head, '| 10 | One | M | FE | Mail |') },
      at: ['a.md:3:20'],
    },
  ],
  *check(subject) {
    for (const { page, label, ofLabel, rows } of stepServices(subject)) {
      const used = new Set(rows.flatMap(({ services }) => [...services.keys()]))
      for (const [id, name] of ofLabel) {
        if (used.has(id)) continue
        const span = nameSpan({ page, span: label.span, name }) ?? label.span
        yield diagnose('FL0617', span, { name })
      }
    }
  },
}
