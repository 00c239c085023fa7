import { canonicalJson } from '../canonical/canonical-json.ts'
import { sha256Hex } from '../canonical/sha256.ts'
import { conditionScope } from '../condition/condition-scope.ts'
import { type Decision, decisionTables } from '../decision/decision-tables.ts'
import { routingNames } from '../decision/routing/routing-world.ts'
import type { ReadManifest } from '../manifest/read-manifest.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Named, Release, Role, Service } from '../model/release.ts'
import { sourceOf } from '../model/source-of.ts'
import type { ReadQuestionnaire } from '../questionnaire/read-questionnaire.ts'
import { readQuestionnaires } from '../questionnaire/read-questionnaires.ts'
import { buildCadences } from './build-cadences.ts'
import { buildContext } from './build-context.ts'
import { buildNoteTypes } from './build-note-types.ts'
import { buildProcess } from './build-process.ts'
import { buildTeams } from './build-teams.ts'
import { cadenceFindings } from './cadence-findings.ts'
import { conditionCollector } from './condition-collector.ts'
import { anchorNames } from './due/anchor-names.ts'
import { dueCollector } from './due/due-collector.ts'
import { factDefinitions } from './fact-definitions.ts'
import { manifestFindings } from './manifest-findings.ts'
import type { Names } from './names.ts'
import { noteFindings } from './note-findings.ts'
import { perFindings } from './per-findings.ts'
import { languagesOf, type Playbook, processesOf } from './playbook.ts'
import { teamFindings } from './team-findings.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

export interface Compiled {
  /** `null` where the manifest or a condition has an error: a rule would then silently not be in force. */
  readonly release: Release | null
  readonly diagnostics: readonly Diagnostic[]
  /** What the names of the pages mean. */
  readonly vocabulary: Vocabulary
  /** The decision tables of all pages, also those that cannot be put to use. */
  readonly decisions: readonly Decision[]
  /** The pages that ask, also those that cannot be put to use. */
  readonly questionnaires: readonly ReadQuestionnaire[]
}

/**
 * Compiles a playbook to its release. The same pages and manifest give the same release, to the byte [P20].
 * Damage on a page leaves out what is damaged; the checker says what. Only a manifest in error gives no release.
 */
export function compile(playbook: Playbook): Compiled {
  const { manifest } = playbook.manifest
  const facts = factDefinitions(playbook.manifest)
  const conditions = conditionCollector(conditionScope(facts, manifest.constants))
  const reported: Diagnostic[] = []
  const processes = processesOf(playbook)
  const languages = languagesOf(playbook)
  const dues = dueCollector(anchorNames(processes, playbook.isWhole))
  const questionnaires = readQuestionnaires(playbook, facts)
  const vocabulary = vocabularyOf({ processes, languages, manifest: playbook.manifest })
  const context = buildContext(playbook, {
    processes,
    vocabulary,
    conditions,
    dues,
    questionnaires,
    report: (diagnostic) => reported.push(diagnostic),
  })
  const built = processes.map((pages) => buildProcess(pages, context))
  const teams = buildTeams(playbook.manifest)
  const cadences = buildCadences(playbook.manifest, facts)
  const names = { roles: routingNames(vocabulary.roles), services: routingNames(vocabulary.services) }
  const decisions = decisionTables(playbook, { facts, routing: teams.length === 0 ? null : { teams, ...names } })
  const release: Release = {
    format: 5,
    title: manifest.title ?? built[0]?.title ?? {},
    languages: context.languages,
    facts,
    phases: vocabulary.phases.all(),
    roles: roles(vocabulary.roles, playbook.manifest),
    serviceGroups: serviceGroups(playbook.manifest),
    services: services(vocabulary.services, playbook.manifest),
    motions: vocabulary.motions.all(),
    processes: built,
    decisions: decisions.flatMap(({ table }) => table ?? []),
    questionnaires: questionnaires.flatMap(({ questionnaire }) => questionnaire ?? []),
    teams,
    notes: buildNoteTypes(playbook.manifest),
    cadences: cadences.cadences,
  }
  // Of a manifest in error nothing is in force: no fact would be known.
  const collectors = [
    conditions,
    cadences.conditions,
    ...questionnaires.map((questionnaire) => questionnaire.conditions),
  ]
  const isRefused = playbook.manifest.diagnostics.length > 0
  const diagnostics = [
    ...playbook.manifest.diagnostics,
    ...(isRefused ? [] : collectors.flatMap(({ diagnostics }) => diagnostics)),
    ...reported,
    ...dues.findings(built, playbook.isWhole),
    ...perFindings(built, playbook.manifest),
    ...manifestFindings(playbook.manifest, new Set(collectors.flatMap(({ constants }) => [...constants]))),
    ...teamFindings(teams, names.roles, playbook.manifest),
    ...noteFindings(names.roles, playbook.manifest),
    ...cadenceFindings(names.roles, playbook.manifest),
  ]
  const isWrong = diagnostics.some(({ severity }) => severity === 'error')
  return { release: isWrong ? null : release, diagnostics, vocabulary, decisions, questionnaires }
}

function serviceGroups({ manifest, keyOf }: ReadManifest): readonly Named<string>[] {
  return Object.entries(manifest.serviceGroups).map(([id, name]) => ({
    id,
    name,
    source: sourceOf(keyOf(['serviceGroups', id])),
  }))
}

function roles(names: Names, { manifest }: ReadManifest): readonly Role[] {
  return names.all().map((role) => {
    const declared = Object.hasOwn(manifest.roles, role.id) ? manifest.roles[role.id] : undefined
    return { ...role, party: declared?.party ?? 'team' }
  })
}

function services(names: Names, { manifest }: ReadManifest): readonly Service[] {
  return names.all().map((service) => {
    const declared = Object.hasOwn(manifest.services, service.id) ? manifest.services[service.id] : undefined
    return { ...service, always: declared?.always ?? false, group: declared?.group ?? null }
  })
}

/** The name of a release: the sha-256 of its canonical JSON, in hexadecimal. */
export function releaseHash(release: Release): string {
  return sha256Hex(canonicalJson(release))
}
