import type { HistoryEntry, ReleaseView } from '@fairlead/contract'
import { msg } from '@lingui/core/runtime-macro'
import type { FieldChoice, FilterField } from '../../components/list-view/filter-field.ts'
import type { ListAddress } from '../../components/list-view/list-search.ts'
import { processesByPhase } from '../../engagements/view/process-order.ts'
import { placeOf } from '../../process/release-index.ts'
import { tasksOf } from '../past/records-of.ts'
import type { HistoryWords } from '../words/history-words.ts'
import { personName, processPart, taskPart } from '../words/names.ts'
import { eventKindNames, kindsOf } from './event-kinds.ts'

/** What the address of the history can say of the events that are shown: `?q=gmail&who=mei-chen&kind=date&work=4027`. */
export const historyAddress: ListAddress = {
  fields: ['who', 'kind', 'process', 'work', 'undo'],
  sort: null,
  group: null,
}

/** So many tasks are offered at most; the search finds the others. */
const mostTasks = 200

interface FieldOptions {
  readonly words: HistoryWords
  readonly release: Pick<ReleaseView, 'processes' | 'phases'>
  readonly entries: readonly HistoryEntry[]
  /** The tasks that are filtered by: they are offered whether or not they have been loaded. */
  readonly chosenTasks: readonly string[]
}

/** What the events of an engagement can be filtered by, in the order in which it is offered. */
export function eventFields({
  words,
  release,
  entries,
  chosenTasks,
}: FieldOptions): readonly FilterField<HistoryEntry>[] {
  const { i18n } = words.words
  return [
    {
      id: 'who',
      name: i18n._(msg`Person`),
      kind: 'choice',
      choices: peopleOf(words, entries),
      valuesOf: ({ actor }) => [actor],
    },
    {
      id: 'kind',
      name: i18n._(msg`Kind`),
      kind: 'choice',
      choices: Object.entries(eventKindNames).map(([value, name]) => ({ value, name: i18n._(name) })),
      valuesOf: ({ event }) => kindsOf(event),
    },
    {
      id: 'process',
      name: i18n._(msg`Process`),
      kind: 'choice',
      choices: processesByPhase(release)
        .flatMap(({ processes }) => processes)
        .map(({ id }) => ({ value: id, name: processPart(words, id).text })),
      valuesOf: ({ event }) => processesOf(words, event),
    },
    {
      id: 'work',
      name: i18n._(msg`Task`),
      kind: 'choice',
      choices: tasksIn(words, entries, chosenTasks),
      valuesOf: ({ event }) => tasksOf(event),
    },
    {
      id: 'undo',
      name: i18n._(msg`Undo`),
      kind: 'choice',
      isPlain: true,
      choices: [{ value: 'free', name: i18n._(msg`Nothing later is in the way`) }],
      valuesOf: ({ seq }) => (words.past.isLast(seq) ? ['free'] : []),
    },
  ]
}

/** The processes that an event is about: its own, and those of its tasks. */
export function processesOf({ index }: Pick<HistoryWords, 'index'>, event: HistoryEntry['event']): readonly string[] {
  if (event.type === 'ProcessCompleted' || event.type === 'ProcessReopened') return [event.process]
  const own = event.type === 'Undone' ? event.restored.processes.map(({ process }) => process) : []
  const ofTasks = tasksOf(event).flatMap((key) => placeOf(index, key)?.process.id ?? [])
  return [...new Set([...own, ...ofTasks])]
}

/** Everyone who acts, and whoever did something and is gone. */
function peopleOf(words: HistoryWords, entries: readonly HistoryEntry[]): readonly FieldChoice[] {
  const collator = new Intl.Collator(words.words.i18n.locale)
  return [...new Set([...words.people.keys(), ...entries.map(({ actor }) => actor)])]
    .map((value) => ({ value, name: personName(words, value) }))
    .sort((one, other) => collator.compare(one.name, other.name))
}

/** The tasks to which something happened, those of the newest events first. */
function tasksIn(words: HistoryWords, entries: readonly HistoryEntry[], chosen: readonly string[]) {
  const keys = new Set(chosen)
  for (const { event } of entries) {
    for (const key of tasksOf(event)) {
      if (keys.size >= mostTasks) break
      keys.add(key)
    }
    if (keys.size >= mostTasks) break
  }
  return [...keys].map((value) => ({ value, name: taskPart(words, value).text }))
}
