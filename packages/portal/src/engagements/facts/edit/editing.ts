import type { EngagementView, PreviewInput, ReleaseView } from '@fairlead/contract'
import type { FactId, ServiceId } from '@fairlead/playbook'
import { knownOf } from '../../form/check-draft.ts'
import {
  draftOf,
  type EngagementDraft,
  type FactDraft,
  isSame,
  isSameAnswer,
  type ServiceDraft,
  uncovered,
  unknownFact,
} from '../../form/engagement-draft.ts'

/** What is decided as one within scope and facts: a fact with its source, or a service with all that is said of it. */
export type Part = { readonly kind: 'fact'; readonly id: FactId } | { readonly kind: 'service'; readonly id: ServiceId }

/**
 * Scope and facts while a person edits them. Others may change them meanwhile: what the person has not touched follows
 * them, and what both have changed is a conflict until the person has chosen.
 */
export interface Editing {
  /** The revision of scope and facts that `base` is of: what the person has seen. */
  readonly seen: number
  /** Scope and facts as they are known to be now. */
  readonly base: EngagementDraft
  readonly draft: EngagementDraft
  /** What others have changed since the person began, and the person had not. */
  readonly followed: readonly Part[]
  readonly conflicts: readonly Part[]
}

type Known = Pick<EngagementView, 'customer' | 'startDate' | 'scope' | 'facts' | 'factsRevision'>

/** An edit in which nothing is changed yet. */
export function beginEditing(known: Known, release: ReleaseView): Editing {
  const base = draftOf(known, release)
  return { seen: known.factsRevision, base, draft: base, followed: [], conflicts: [] }
}

/** The same edit on what others have made of scope and facts meanwhile. */
export function meetChange(editing: Editing, known: Known, release: ReleaseView): Editing {
  const theirs = draftOf(known, release)
  const { base, draft } = editing
  let next = editing
  for (const part of partsOf(release)) {
    const [was, mine, is] = [partValue(base, part), partValue(draft, part), partValue(theirs, part)]
    if (isSame(was, is)) continue
    if (isSame(mine, was)) {
      next = { ...next, draft: withPart(next.draft, theirs, part), followed: [...without(next.followed, part), part] }
    } else if (!isSame(mine, is)) next = { ...next, conflicts: [...without(next.conflicts, part), part] }
  }
  const conflicts = next.conflicts.filter((part) => !isSame(partValue(next.draft, part), partValue(theirs, part)))
  return { ...next, seen: known.factsRevision, base: theirs, conflicts }
}

/** The edit after the person has chosen between what both have changed. */
export function settleConflict(editing: Editing, part: Part, whose: 'mine' | 'theirs'): Editing {
  const conflicts = without(editing.conflicts, part)
  if (whose === 'mine') return { ...editing, conflicts }
  return { ...editing, conflicts, draft: withPart(editing.draft, editing.base, part) }
}

/** What the edit asks for: `null` where something in it cannot be read yet. */
export function wantedOf({ base, draft }: Editing, release: ReleaseView): PreviewInput | null {
  return knownOf({ ...draft, sources: keptSources(base, draft) }, release)
}

/** Whether what the edit asks for is something else than what is known. */
export function isEdited(editing: Editing, release: ReleaseView): boolean {
  return !isSame(wantedOf(editing, release), knownOf(editing.base, release))
}

/** Whoever says nothing of where an unchanged fact comes from does not take back what was said of it. */
function keptSources(base: EngagementDraft, draft: EngagementDraft): EngagementDraft['sources'] {
  const kept = Object.entries(draft.sources).map(([id, source]): [FactId, string] => {
    const isKept = source.trim() === '' && isSameAnswer(draft.facts[id], base.facts[id])
    return [id, isKept ? (base.sources[id] ?? '') : source]
  })
  return Object.fromEntries(kept)
}

function partsOf({ services, facts }: Pick<ReleaseView, 'services' | 'facts'>): readonly Part[] {
  return [
    ...services.map(({ id }) => ({ kind: 'service', id }) as const),
    ...facts.map(({ id }) => ({ kind: 'fact', id }) as const),
  ]
}

/** A fact with its source, or a service, as a draft has it. */
export type PartValue =
  | { readonly kind: 'fact'; readonly answer: FactDraft; readonly source: string }
  | { readonly kind: 'service'; readonly service: ServiceDraft }

/** What a draft says of a part. */
export function partValue(draft: EngagementDraft, { kind, id }: Part): PartValue {
  if (kind === 'service') return { kind, service: draft.scope[id] ?? uncovered }
  return { kind, answer: draft.facts[id] ?? unknownFact, source: draft.sources[id] ?? '' }
}

function withPart(draft: EngagementDraft, from: EngagementDraft, part: Part): EngagementDraft {
  const value = partValue(from, part)
  if (value.kind === 'service') return { ...draft, scope: { ...draft.scope, [part.id]: value.service } }
  return {
    ...draft,
    facts: { ...draft.facts, [part.id]: value.answer },
    sources: { ...draft.sources, [part.id]: value.source },
  }
}

function without(parts: readonly Part[], part: Part): readonly Part[] {
  return parts.filter(({ kind, id }) => kind !== part.kind || id !== part.id)
}
