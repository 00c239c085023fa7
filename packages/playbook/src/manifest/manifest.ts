import type { z } from 'zod'
import { manifestSchema } from './manifest-schema.ts'

export type Manifest = z.infer<typeof manifestSchema>

/** The manifest of a playbook that has none. */
export const emptyManifest: Manifest = manifestSchema.parse({})

/** What a manifest says of a process; nothing where it does not name it. A page may be called `constructor`. */
export function manifestProcess({ processes }: Manifest, id: string): Manifest['processes'][string] {
  const declared = Object.hasOwn(processes, id) ? processes[id] : undefined
  return declared ?? { steps: {}, outcomes: {}, replaces: [] }
}

/** What a manifest says of a task; `undefined` where it does not name it. */
export function manifestTask({ tasks }: Manifest, id: string): Manifest['tasks'][string] | undefined {
  return Object.hasOwn(tasks, id) ? tasks[id] : undefined
}

/** What a manifest says of an outcome of a process; `undefined` where it does not name it. */
export function manifestOutcome(manifest: Manifest, process: string, outcome: string) {
  const { outcomes } = manifestProcess(manifest, process)
  return Object.hasOwn(outcomes, outcome) ? outcomes[outcome] : undefined
}

/** What a manifest says of a step of a process; `undefined` where it does not name it. */
export function manifestStep(manifest: Manifest, process: string, step: string) {
  const { steps } = manifestProcess(manifest, process)
  return Object.hasOwn(steps, step) ? steps[step] : undefined
}
