import { diagnose } from '../check/diagnose.ts'
import { manifestTask } from '../manifest/manifest.ts'
import type { ReadManifest } from '../manifest/read-manifest.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Process, Step, Task } from '../model/release.ts'
import type { Span } from '../model/span.ts'

interface Place {
  readonly process: Process
  readonly step: Step
  readonly task: Task
}

/** What cannot be done for each service: a gate, and a task that another of its places has done once [P88]. */
export function* perFindings(processes: readonly Process[], read: ReadManifest): Iterable<Diagnostic> {
  const places = processes.flatMap((process) =>
    process.steps.flatMap((step) => step.tasks.map((task): Place => ({ process, step, task }))),
  )
  const isRepeated = places.filter(({ task }) => task.per === 'service')
  const once = new Map(places.filter(({ task }) => task.per === 'engagement').map((place) => [place.task.id, place]))
  for (const place of isRepeated) {
    const { task } = place
    if (task.gate !== null) yield diagnose('FL0822', saidAt(place, read), { task: task.id })
    const other = once.get(task.id)
    if (other !== undefined)
      yield diagnose('FL0823', saidAt(place, read), { task: task.id, step: `"${other.step.id}"` })
  }
}

/** The entry of the task, else that of its step. */
function saidAt({ process, step, task }: Place, { manifest, spanOf }: ReadManifest): Span {
  const isOwn = task.form === 'row' && manifestTask(manifest, task.id)?.per !== undefined
  const name = step.id.slice(process.id.length + 1)
  return spanOf(isOwn ? ['tasks', task.id, 'per'] : ['processes', process.id, 'steps', name, 'per'])
}
