import type { Task } from '@fairlead/playbook'
import type { TaskKey } from '../state/task-key.ts'
import type { AddedTask } from '../state/task-record.ts'

/** The language tag of texts in no certain language: people write the names of their tasks in any. */
const undetermined = 'und'

/** A task that was added by hand, in the form of one that a page has. */
export function addedAsTask(key: TaskKey, { name, mandatory, role, service }: AddedTask): Task {
  return {
    id: key,
    form: 'row',
    kind: 'plain',
    questionnaire: null,
    shared: null,
    per: 'engagement',
    name: { [undetermined]: name },
    links: {},
    mandatory,
    roles: role === null ? [] : [role],
    services: service === null ? [] : [service],
    condition: null,
    gate: null,
    due: null,
    replaces: [],
    source: {},
  }
}
