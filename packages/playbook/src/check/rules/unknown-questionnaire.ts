import { questionnairesOf } from '../../compile/playbook.ts'
import { diagnose } from '../diagnose.ts'
import { hintAmong } from '../did-you-mean.ts'
import { questionPage } from '../question-page.ts'
import { page, type Rule } from '../rule.ts'

const pages = {
  'do.md': page('# Do', '## Send', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 11 | Send it | M | FE |'),
  'ask.md': questionPage(['Id', 'Question'], ['volume', 'How much?']),
}

export const unknownQuestionnaire: Rule = {
  code: 'FL1224',
  why: 'The task is done, and nothing was sent.',
  scope: 'playbook',
  needsAllPages: true,
  ok: [{ pages, manifest: page('tasks: { "11": { questionnaire: ask } }') }],
  bad: [
    { pages, manifest: page('tasks: { "11": { questionnaire: task } }'), at: ['playbook.yaml:1:33'] },
    { pages, manifest: page('tasks: { "11": { questionnaire: do } }'), at: ['playbook.yaml:1:33'] },
  ],
  *check({ playbook }) {
    const { manifest, spanOf } = playbook.manifest
    const ids = new Set(questionnairesOf(playbook).map(({ id }) => id))
    const hint = hintAmong(ids)
    for (const [task, { questionnaire }] of Object.entries(manifest.tasks)) {
      if (questionnaire === undefined || ids.has(questionnaire)) continue
      const span = spanOf(['tasks', task, 'questionnaire'])
      yield diagnose('FL1224', span, { name: questionnaire, hint: hint(questionnaire) })
    }
  },
}
