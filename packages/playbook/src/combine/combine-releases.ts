import type { NoteField, NoteType } from '../model/note-type.ts'
import type { Named, Release, Role, Service } from '../model/release.ts'
import type { Conflict } from './conflict.ts'
import { conflictsBetween } from './conflicts-between.ts'
import { joinedFact } from './joined-fact.ts'
import { joinedTitle } from './joined-title.ts'
import { joinedIfSaid, joinedWords } from './joined-words.ts'

export type CombinedRelease =
  | { readonly ok: true; readonly release: Release }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] }

/**
 * Makes one release of several, so that several playbooks run in one engagement.
 *
 * Everything comes in the order of the list. What has one id is one thing: a task is one piece of work wherever it stands,
 * a process that several have is taken once, and of a vocabulary the first says what an entry is called, the later ones
 * what it left unsaid. Combining one release is that release, and combining combined ones is combining them all [P170].
 * What cannot both hold is answered, never chosen from [P173].
 */
export function combineReleases(releases: readonly Release[]): CombinedRelease {
  const conflicts = conflictsBetween(releases)
  if (conflicts.length > 0) return { ok: false, conflicts }
  const release: Release = {
    format: 5,
    title: joinedTitle(releases.map(({ title }) => title)),
    languages: [...new Set(releases.flatMap(({ languages }) => languages))],
    facts: joined(releases, ({ facts }) => facts, joinedFact),
    phases: joined(releases, ({ phases }) => phases, joinedName),
    roles: joined(releases, ({ roles }) => roles, joinedRole),
    serviceGroups: joined(releases, ({ serviceGroups }) => serviceGroups, joinedName),
    services: joined(releases, ({ services }) => services, joinedService),
    motions: joined(releases, ({ motions }) => motions, joinedName),
    processes: joined(releases, ({ processes }) => processes, theFirst),
    decisions: joined(releases, ({ decisions }) => decisions, theFirst),
    questionnaires: joined(releases, ({ questionnaires }) => questionnaires, theFirst),
    teams: joined(releases, ({ teams }) => teams, joinedName),
    notes: joined(releases, ({ notes }) => notes, joinedNoteType),
    cadences: joined(releases, ({ cadences }) => cadences, joinedName),
  }
  return { ok: true, release }
}

/** The parts of all releases in their order, those of one id as one. */
function joined<T extends { readonly id: string }>(
  releases: readonly Release[],
  partsOf: (release: Release) => readonly T[],
  join: (first: T, later: T) => T,
): readonly T[] {
  const byId = new Map<string, T>()
  for (const part of releases.flatMap(partsOf)) {
    const first = byId.get(part.id)
    byId.set(part.id, first === undefined ? part : join(first, part))
  }
  return [...byId.values()]
}

/** For what says the same wherever it is written. */
function theFirst<T>(first: T): T {
  return first
}

function joinedName<T extends Named<string>>(first: T, later: T): T {
  return { ...first, name: joinedWords(first.name, later.name) }
}

/** A playbook that does not say whose people fill a role says that the team's do. */
function joinedRole(first: Role, later: Role): Role {
  return { ...joinedName(first, later), party: first.party === 'team' ? later.party : first.party }
}

/** Its fields are those of the first: types of one id ask for the same. */
function joinedNoteType(first: NoteType, later: NoteType): NoteType {
  const fields = first.fields.map((field) => joinedField(field, later.fields))
  return { ...joinedName(first, later), help: joinedIfSaid(first.help, later.help), fields }
}

function joinedField(field: NoteField, others: readonly NoteField[]): NoteField {
  const other = others.find(({ definition }) => definition.id === field.definition.id)
  return other === undefined ? field : { ...field, definition: joinedFact(field.definition, other.definition) }
}

/** Nor does one that says nothing of a service know that it is not in every scope. */
function joinedService(first: Service, later: Service): Service {
  return { ...joinedName(first, later), always: first.always || later.always, group: first.group ?? later.group }
}
