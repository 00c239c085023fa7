import { canonicalJson } from '../canonical/canonical-json.ts'
import { sha256Hex } from '../canonical/sha256.ts'
import { type CompiledCondition, compileCondition } from '../condition/compile-condition.ts'
import { manifestStep } from '../manifest/manifest.ts'
import type { ManifestPath } from '../manifest/read-manifest.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Condition, Release } from '../model/release.ts'
import type { Span } from '../model/span.ts'
import type { BuildContext } from './build-context.ts'
import { buildProcess } from './build-process.ts'
import { factDefinitions } from './fact-definitions.ts'
import { languagesOf, type Playbook, processesOf } from './playbook.ts'
import { vocabularyOf } from './vocabulary.ts'

export interface Compiled {
  /** `null` where the manifest or a condition has an error: a rule would then silently not be in force. */
  readonly release: Release | null
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Compiles a playbook to its release. The same pages and manifest give the same release, to the byte [P20].
 * Damage on a page leaves out what is damaged; the checker says what. Only a manifest in error gives no release.
 */
export function compile(playbook: Playbook): Compiled {
  const { manifest } = playbook.manifest
  const facts = factDefinitions(manifest)
  const diagnostics: Diagnostic[] = [...playbook.manifest.diagnostics]
  const collect = ({ condition, diagnostics: found }: CompiledCondition): Condition | null => {
    diagnostics.push(...found)
    return condition
  }
  const conditionAt = (text: string | undefined, span: Span): Condition | null =>
    text === undefined ? null : collect(compileCondition(text, span, facts))
  const inManifest = (text: string | undefined, path: ManifestPath): Condition | null =>
    conditionAt(text, playbook.manifest.spanOf(path))
  const taskConditions = new Map(
    Object.entries(manifest.tasks).map(([task, { condition }]) => [
      task,
      inManifest(condition, ['tasks', task, 'condition']),
    ]),
  )
  const processes = processesOf(playbook)
  const vocabulary = vocabularyOf(manifest)
  const context: BuildContext = {
    languages: languagesOf(playbook),
    manifest,
    vocabulary,
    processes: new Set(processes.map(({ id }) => id)),
    stepCondition: (process, step, written) => {
      const label = written.labels.find(({ kind, values }) => kind === 'condition' && values.length > 0)
      const declared = manifestStep(manifest, process, step)?.condition
      return declared === undefined && label !== undefined
        ? conditionAt(label.text, label.span)
        : inManifest(declared, ['processes', process, 'steps', step, 'condition'])
    },
    taskCondition: (task) => taskConditions.get(task) ?? null,
  }
  const built = processes.map((pages) => buildProcess(pages, context))
  const release: Release = {
    format: 1,
    title: manifest.title ?? built[0]?.title ?? {},
    languages: context.languages,
    facts,
    phases: vocabulary.phases.all(),
    roles: vocabulary.roles.all(),
    services: vocabulary.services.all().map((service) => ({
      ...service,
      always: manifest.services[service.id]?.always ?? false,
    })),
    processes: built,
  }
  return { release: diagnostics.some(({ severity }) => severity === 'error') ? null : release, diagnostics }
}

/** The name of a release: the sha-256 of its canonical JSON, in hexadecimal. */
export function releaseHash(release: Release): string {
  return sha256Hex(canonicalJson(release))
}
