import type { ReleaseView, TaskView } from '@fairlead/contract'
import { type ListedTask, ListedTasks } from '../src/engagements/tasks/list/listed-task.ts'
import { type TaskNames, taskNames } from '../src/engagements/tasks/list/task-names.ts'
import { indexRelease, withAddedTasks } from '../src/process/release-index.ts'
import { aProcess, aReleaseView, aStep } from './release.fixture.ts'
import { aTask, theWords } from './words.fixture.ts'

const source = { file: 'playbook.yaml', line: 1, column: 1 }

/** Two phases that stand in another order than their processes, and a process of no phase. */
export const plannedRelease: ReleaseView = {
  ...aReleaseView([
    { ...aProcess('build', [aStep('build:prepare', ['200', '201'])]), phase: 'second' },
    { ...aProcess('look', [aStep('look:ask', ['100']), aStep('look:write', ['101'])]), phase: 'first' },
    aProcess('odds', [aStep('odds:rest', ['300'])]),
  ]),
  phases: [
    { id: 'first', name: { en: 'First' }, source },
    { id: 'second', name: { en: 'Second' }, source },
  ],
  roles: [
    { id: 'lead', name: { en: 'Lead' }, source, party: 'team' },
    { id: 'expert', name: { en: 'Expert' }, source, party: 'vendor' },
  ],
  services: [{ id: 'mail', name: { en: 'Mail' }, source, always: false, group: null }],
}

const people = new Map(
  [
    { id: 'zoe', name: 'Ana Zoe' },
    { id: 'bo', name: 'Bo' },
  ].map((person) => [person.id, person]),
)

/** The names of {@link plannedRelease}. */
export function plannedNames(language: 'en' | 'zh-CN' = 'en'): TaskNames {
  const words = theWords(language)
  return taskNames({ release: plannedRelease, index: indexRelease(plannedRelease), words, people })
}

/** Lists tasks of {@link plannedRelease}: `task` says which one each is, and its place comes from there. */
export function aList(tasks: readonly Partial<TaskView>[], language: 'en' | 'zh-CN' = 'en'): readonly ListedTask[] {
  const plain = indexRelease(plannedRelease)
  const views = tasks.map((said) => {
    const place = plain.places.get(said.task ?? '')?.[0]
    const at = place === undefined ? {} : { process: place.process.id, step: place.step.id }
    return aTask({ key: said.task ?? '4027', ...at, ...said })
  })
  return new ListedTasks({ index: withAddedTasks(plain, views), words: theWords(language) }).of(views)
}
