import type { Conflict } from '@fairlead/playbook'

/** Says what two playbooks, named by their paths, cannot both mean, and what to do. */
export function conflictWords(conflict: Conflict, paths: readonly string[]): string {
  if (conflict.kind === 'due') {
    return `task ${conflict.task}: its due date waits for itself (${conflict.way.join(', ')}). Give one of them another anchor.`
  }
  const [first, second] = conflict.releases.map((place) => paths[place] ?? '')
  const both = `${first} and ${second}`
  switch (conflict.kind) {
    case 'process':
      return `process ${conflict.process}: ${both} have other pages for it. Rename one, or let both have the same page.`
    case 'fact':
      return `fact ${conflict.fact}: ${both} ask for it in other ways. Give it one type, or two names.`
    case 'decision':
      return `decision table ${conflict.decision}: ${both} decide differently. Rename one, or let both have the same rows.`
    case 'questionnaire':
      return `questionnaire ${conflict.questionnaire}: ${both} ask other things. Rename one, or let both have the same page.`
    case 'routing':
      return `routing tables ${conflict.decisions.join(' and ')}: ${both} send requests by tables of their own. Join them in one.`
    case 'team':
      return `team ${conflict.team}: ${both} give it another role, time zone or clock. Rename one, or say the same in both.`
    case 'cadence':
      return `cadence ${conflict.cadence}: ${both} ask for other notes, or at other times. Rename one, or say the same in both.`
    case 'note':
      return `note type ${conflict.note}: ${both} ask for other things in it. Rename one, or say the same in both.`
    case 'task':
      return `task ${conflict.task}: ${both} have it done once here and for each service there. Say "per" alike in both.`
    default:
      return conflict satisfies never
  }
}
