import type { TaskView } from '@fairlead/contract'
import type { Task } from '@fairlead/playbook'
import { placeOf, type ReleaseIndex } from '../../../process/release-index.ts'
import type { Words } from '../../../process/words/words.ts'

/** A piece of work as lists show it: what the engagement says of it, with what the playbook says of its task. */
export interface ListedTask {
  readonly key: string
  readonly view: TaskView
  readonly task: Task
  /** The number by which people know it; `null` where it has none, as of a step without a table. */
  readonly number: string | null
  /** In the portal's language. */
  readonly name: string
  /** What a search looks at: the number, and the name in every language. */
  readonly text: string
  /** The id of its phase; empty where its process belongs to none. */
  readonly phase: string
}

/** What it takes to list the tasks of an engagement. */
export interface TaskListing {
  readonly index: ReleaseIndex
  readonly words: Words
}

/**
 * Lists tasks in the order given. What was listed before stays the same object as long as its view does, so that its row
 * need not be drawn again; a task that the release does not have is left out.
 */
export class ListedTasks {
  readonly #listing: TaskListing
  readonly #known = new WeakMap<TaskView, ListedTask>()

  constructor(listing: TaskListing) {
    this.#listing = listing
  }

  of(views: readonly TaskView[]): readonly ListedTask[] {
    const listed: ListedTask[] = []
    for (const view of views) {
      const found = this.#known.get(view) ?? listedTask(this.#listing, view)
      if (found === null) continue
      this.#known.set(view, found)
      listed.push(found)
    }
    return listed
  }
}

function listedTask({ index, words }: TaskListing, view: TaskView): ListedTask | null {
  const place = placeOf(index, view.key, view)
  if (place === undefined) return null
  const { task, process } = place
  const number = task.form === 'step' || view.added !== null ? null : task.id
  return {
    key: view.key,
    view,
    task,
    number,
    name: words.say(task.name, task.id),
    text: [number ?? '', ...Object.values(task.name)].join(' '),
    phase: process.phase ?? '',
  }
}
