import { canonicalJson } from '@fairlead/playbook'
import type { Restoration } from '../command/event.ts'
import type { ContactId, ContactRecord } from '../contact/contact-record.ts'
import { noteState } from '../note/note-after.ts'
import { isSameQuestionnaire } from '../questionnaire/is-same-questionnaire.ts'
import { restoredRecord } from '../questionnaire/restored-questionnaire.ts'
import type { Engagement } from '../state/engagement.ts'
import { questionnaireRecord } from '../state/records.ts'
import type { TaskKey } from '../state/task-key.ts'
import { type WorkshopContent, type WorkshopRecord, workshopContent } from '../workshop/workshop-record.ts'

/** What an event did to an engagement. */
export interface Effect {
  readonly before: Engagement
  readonly after: Engagement
  readonly seq: number
}

/**
 * What has to be restored to take back an event: every record that it touched, as it was before. A record says itself
 * which event touched it last, so this holds for every kind of event.
 */
export function restorationOf({ before, after, seq }: Effect): Restoration {
  return {
    known: after.factsRevision === seq ? { scope: before.scope, facts: before.facts } : null,
    tasks: touched(after.tasks, seq).map((task) => ({ task, record: withoutRevision(before.tasks.get(task)) })),
    processes: touched(after.processes, seq).map((process) => ({
      process,
      completion: before.processes.get(process)?.completion ?? null,
    })),
    team: touched(after.team, seq).map((slot) => ({ slot, filled: before.team.get(slot)?.slot ?? null })),
    calendars: touched(after.calendars, seq).map((party) => ({
      party,
      calendar: before.calendars.get(party)?.calendar ?? null,
    })),
    requests: touched(after.requests, seq).map((request) => ({
      request,
      record: withoutRevision(before.requests.get(request)),
    })),
    workshops: touched(after.workshops, seq).map((task) => ({ task, record: contentOf(before.workshops.get(task)) })),
    questionnaires: touched(after.questionnaires, seq).map((task) => ({
      task,
      record: restoredRecord(questionnaireRecord(after, task), before.questionnaires.get(task)),
    })),
    contacts: touched(after.contacts, seq).map((contact) => ({
      contact,
      details: before.contacts.get(contact)?.details ?? null,
    })),
    notes: touched(after.notes, seq).map((note) => {
      const record = before.notes.get(note)
      return { note, state: record === undefined ? null : noteState(record) }
    }),
    time: touched(after.time, seq).map((entry) => ({ entry, content: before.time.get(entry)?.entry ?? null })),
  }
}

/**
 * The newest event by which a record is other than this event left it, or `null` where all of them are as it left them.
 * What was changed since and is restored is no change: so one can take back step by step.
 */
export function changedSince(now: Engagement, { after, seq }: Effect): number | null {
  const isKnown = after.factsRevision !== seq || sameContent(knownOf(now), knownOf(after))
  const revisions = [
    ...(isKnown ? [] : [now.factsRevision]),
    ...changedIn(now.tasks, after.tasks, seq),
    ...changedIn(now.processes, after.processes, seq),
    ...changedIn(now.team, after.team, seq),
    ...changedIn(now.calendars, after.calendars, seq),
    ...changedIn(now.requests, after.requests, seq),
    ...changedIn(contentsOf(now), contentsOf(after), seq),
    ...changedIn(detailsOf(now), detailsOf(after), seq),
    ...changedIn(now.notes, after.notes, seq),
    ...changedIn(now.time, after.time, seq),
    ...touched(after.questionnaires, seq).flatMap((task) => {
      const record = now.questionnaires.get(task)
      return isSameQuestionnaire(record, after.questionnaires.get(task)) ? [] : [record?.revision ?? 0]
    }),
  ]
  return revisions.length === 0 ? null : revisions.reduce((newest, revision) => Math.max(newest, revision))
}

interface Revised {
  readonly revision: number
}

function touched<K>(records: ReadonlyMap<K, Revised>, seq: number): readonly K[] {
  return [...records].filter(([, record]) => record.revision === seq).map(([id]) => id)
}

function changedIn<K, T extends Revised>(now: ReadonlyMap<K, T>, after: ReadonlyMap<K, T>, seq: number) {
  return touched(after, seq).flatMap((id): readonly number[] => {
    const record = now.get(id)
    const isSame = sameContent(withoutRevision(record), withoutRevision(after.get(id)))
    return isSame ? [] : [record?.revision ?? 0]
  })
}

function knownOf({ scope, facts }: Engagement): Pick<Engagement, 'scope' | 'facts'> {
  return { scope, facts }
}

function withoutRevision<T extends Revised>(record: T | undefined): Omit<T, 'revision'> | null {
  if (record === undefined) return null
  const { revision: _, ...content } = record
  return content
}

/** The workshops by what there is to say of them: since when their time holds is another thing after every undo. */
function contentsOf({ workshops }: Engagement): ReadonlyMap<TaskKey, WorkshopContent & Revised> {
  return new Map([...workshops].map(([task, { timeRevision: _, ...rest }]) => [task, rest]))
}

/** What is known of the contacts: who changed it last is another thing after every undo. */
function detailsOf({ contacts }: Engagement): ReadonlyMap<ContactId, Pick<ContactRecord, 'details'> & Revised> {
  return new Map([...contacts].map(([contact, { details, revision }]) => [contact, { details, revision }]))
}

function contentOf(workshop: WorkshopRecord | undefined): WorkshopContent | null {
  return workshop === undefined ? null : workshopContent(workshop)
}

function sameContent(one: unknown, other: unknown): boolean {
  return one === other || canonicalJson(one) === canonicalJson(other)
}
