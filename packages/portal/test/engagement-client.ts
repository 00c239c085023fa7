import assert from 'node:assert/strict'
import type { CommandInput, EngagementView, TaskCommandInput, TaskView } from '@fairlead/contract'

const manager = 'astrid-lindqvist'

/** Does through the API what would be the same few clicks many times over. */
export class EngagementClient {
  readonly #url: string

  /** @param url The address of an engagement, as the API has it. */
  constructor(url: string) {
    this.#url = url
  }

  view(): Promise<EngagementView> {
    return this.#json<EngagementView>('')
  }

  async history(): Promise<readonly unknown[]> {
    const { entries } = await this.#json<{ readonly entries: readonly unknown[] }>('/history')
    return entries
  }

  async task(key: string): Promise<TaskView> {
    const task = (await this.view()).tasks.find((one) => one.key === key)
    assert.ok(task, `the engagement has a task ${key}`)
    return task
  }

  command(command: CommandInput, actor = manager): Promise<EngagementView> {
    const headers = { 'content-type': 'application/json', 'fairlead-actor': actor }
    return this.#json('/commands', { method: 'POST', headers, body: JSON.stringify(command) })
  }

  /** Completes everything that the gates of a process wait for, except these tasks, and then those gates that are ready. */
  async work(process: string, except: readonly string[] = []): Promise<void> {
    const left = new Set(except)
    for (let rounds = 0; rounds < 20; rounds++) {
      const { tasks } = await this.view()
      const gates = tasks.filter(
        (task) => task.process === process && task.gate?.state !== 'open' && task.gate !== null,
      )
      const blockers = new Set(gates.flatMap(({ gate }) => gate?.blockers ?? []))
      const todo = tasks.filter(
        ({ key, gate }) =>
          !left.has(key) &&
          (gate === null ? blockers.has(key) : gates.some((one) => one.key === key && gate.state === 'ready')),
      )
      if (todo.length === 0) return
      await this.command({ type: 'ChangeTasks', commands: todo.map(completing) })
    }
    assert.fail(`the gates of ${process} do not open`)
  }

  async end(process: string, outcome: string): Promise<void> {
    const found = (await this.view()).processes.find((one) => one.process === process)
    assert.ok(found, `there is a process ${process}`)
    await this.command({ type: 'CompleteProcess', process, outcome, expectedRevision: found.revision })
  }

  async #json<T>(path: string, init: RequestInit = {}): Promise<T> {
    const answer = await fetch(`${this.#url}${path}`, init)
    const text = await answer.text()
    assert.ok(answer.ok, `${init.method ?? 'GET'} ${path}: ${answer.status} ${text.slice(0, 500)} ${init.body ?? ''}`)
    return JSON.parse(text)
  }
}

function completing({ key, revision }: TaskView): TaskCommandInput {
  return { type: 'ChangeTaskState', task: key, to: 'complete', reason: null, expectedRevision: revision }
}
