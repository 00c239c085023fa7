import { manifestTask } from '../../manifest/manifest.ts'
import { diagnose } from '../diagnose.ts'
import { questionPage } from '../question-page.ts'
import { page, type Rule } from '../rule.ts'

const pages = {
  'do.md': page('# Do', '## Send', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 11 | Send it | M | FE |'),
  'ask.md': questionPage(['Id', 'Question'], ['volume', 'How much?']),
}

export const questionnaireOfOtherKind: Rule = {
  code: 'FL1225',
  why: 'Only a task of kind questionnaire sends one out; the other kind counts, and the customer gets nothing.',
  scope: 'playbook',
  ok: [
    { pages, manifest: page('tasks: { "11": { questionnaire: ask } }') },
    { pages, manifest: page('tasks: { "11": { kind: questionnaire, questionnaire: ask } }') },
  ],
  bad: [
    { pages, manifest: page('tasks: { "11": { kind: workshop, questionnaire: ask } }'), at: ['playbook.yaml:1:49'] },
  ],
  *check({ compiled, playbook }) {
    const { manifest, spanOf } = playbook.manifest
    const tasks = compiled.release?.processes.flatMap(({ steps }) => steps.flatMap((step) => step.tasks)) ?? []
    for (const { id, kind } of new Map(tasks.map((task) => [task.id, task])).values()) {
      if (kind === 'questionnaire' || manifestTask(manifest, id)?.questionnaire === undefined) continue
      yield diagnose('FL1225', spanOf(['tasks', id, 'questionnaire']), { id, kind })
    }
  },
}
