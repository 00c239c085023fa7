import type { WorkshopView } from '@fairlead/contract'

/** A decision while it is written. */
export interface DecisionDraft {
  readonly id: number
  readonly text: string
}

/** Something that somebody has to do from now on, while it is written. */
export interface ActionDraft {
  readonly id: number
  readonly name: string
  /** Empty where it is nobody's yet. */
  readonly owner: string
  /** A day, or empty. */
  readonly due: string
  readonly mandatory: boolean
}

/** What came of a workshop while it is written. */
export interface OutcomeDraft {
  /** The addresses of those who were there. */
  readonly attended: readonly string[]
  readonly decisions: readonly DecisionDraft[]
  readonly actions: readonly ActionDraft[]
  /** Markdown; `null` as long as it is what the template says of all this. */
  readonly minutes: string | null
}

/** What happens to the lists of a draft. */
export type OutcomeChange =
  | { readonly kind: 'attended'; readonly emails: readonly string[]; readonly isThere: boolean }
  | { readonly kind: 'add-decision'; readonly after: number | null }
  | { readonly kind: 'write-decision'; readonly id: number; readonly text: string }
  | { readonly kind: 'remove-decision'; readonly id: number }
  | { readonly kind: 'add-action'; readonly after: number | null }
  | { readonly kind: 'write-action'; readonly id: number; readonly changes: Partial<Omit<ActionDraft, 'id'>> }
  | { readonly kind: 'remove-action'; readonly id: number }
  | { readonly kind: 'minutes'; readonly text: string | null }

/** The draft after a change. */
export function withOutcomeChange(draft: OutcomeDraft, change: OutcomeChange): OutcomeDraft {
  const { decisions, actions } = draft
  switch (change.kind) {
    case 'attended': {
      const others = draft.attended.filter((email) => !change.emails.includes(email))
      return { ...draft, attended: change.isThere ? [...others, ...change.emails] : others }
    }
    case 'add-decision':
      return { ...draft, decisions: added(decisions, change.after, { text: '' }) }
    case 'write-decision':
      return {
        ...draft,
        decisions: decisions.map((one) => (one.id === change.id ? { ...one, text: change.text } : one)),
      }
    case 'remove-decision':
      return { ...draft, decisions: decisions.filter(({ id }) => id !== change.id) }
    case 'add-action':
      return { ...draft, actions: added(actions, change.after, { name: '', owner: '', due: '', mandatory: false }) }
    case 'write-action':
      return { ...draft, actions: actions.map((one) => (one.id === change.id ? { ...one, ...change.changes } : one)) }
    case 'remove-action':
      return { ...draft, actions: actions.filter(({ id }) => id !== change.id) }
    case 'minutes':
      return { ...draft, minutes: change.text }
    default:
      return change satisfies never
  }
}

/** The list with something that has a number of its own, after another or at the end. */
function added<T extends { readonly id: number }>(
  list: readonly T[],
  after: number | null,
  one: Omit<T, 'id'>,
): readonly T[] {
  const id = Math.max(-1, ...list.map((other) => other.id)) + 1
  const at = after === null ? list.length : list.findIndex((other) => other.id === after) + 1
  // What has all but the number has everything with it.
  return list.toSpliced(at, 0, { ...one, id } as T)
}

/** The draft with which the form opens: what was said before, else who has accepted. */
export function firstOutcome({ held, attendees, replies }: WorkshopView): OutcomeDraft {
  if (held !== null) {
    const decisions = held.decisions.map((text, id) => ({ id, text }))
    return { attended: held.attended, decisions, actions: [], minutes: held.minutes }
  }
  const accepted = new Set(
    replies.filter(({ answer, isCurrent }) => isCurrent && answer === 'accepted').map(({ email }) => email),
  )
  const attended = (attendees ?? []).map(({ email }) => email).filter((email) => accepted.has(email))
  return { attended, decisions: [], actions: [], minutes: null }
}

/** What is sent of a draft, with what the template says of it: blank lines are nothing. */
export function draftedOutcome({ attended, decisions, actions, minutes }: OutcomeDraft, template: string) {
  return {
    attended: [...attended],
    decisions: decisions.map(({ text }) => oneLine(text)).filter((text) => text !== ''),
    actions: actions
      .filter(({ name }) => name.trim() !== '')
      .map(({ name, owner, due, mandatory }) => ({
        name: oneLine(name),
        owner: owner === '' ? null : owner,
        due: due === '' ? null : due,
        mandatory,
      })),
    minutes: (minutes ?? template).trim(),
  }
}

/** The actions that say when or whose but not what. */
export function namelessActions({ actions }: OutcomeDraft): ReadonlySet<number> {
  return new Set(
    actions
      .filter(({ name, owner, due, mandatory }) => name.trim() === '' && (owner !== '' || due !== '' || mandatory))
      .map(({ id }) => id),
  )
}

/** What was pasted from several lines stands on one, as each decision is a line of the record. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}
