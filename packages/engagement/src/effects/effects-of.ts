import type { RecordedEvent } from '../command/event.ts'
import type { NoteId, NoteRecord } from '../note/note-record.ts'
import type { QuestionnaireRecord } from '../questionnaire/questionnaire-record.ts'
import type { RequestId, RequestRecord } from '../request/request-record.ts'
import type { TaskKey } from '../state/task-key.ts'
import type { WorkshopRecord } from '../workshop/workshop-record.ts'
import type { Effect } from './effect.ts'
import { invitationEffects } from './invitation-effects.ts'
import { noteEffects } from './note-effects.ts'
import { questionnaireEffects } from './questionnaire-effects.ts'
import { requestEffects } from './request-effects.ts'

/** What of an engagement others than its team hear of. */
export interface ToldRecords {
  readonly workshops: ReadonlyMap<TaskKey, WorkshopRecord>
  readonly questionnaires: ReadonlyMap<TaskKey, QuestionnaireRecord>
  readonly requests: ReadonlyMap<RequestId, RequestRecord>
  readonly notes: ReadonlyMap<NoteId, NoteRecord>
}

/**
 * Who has to be told what because of an event: what follows from the engagement before and after it, and from nothing
 * else, so that asked again the answer is the same [E113]. An event that changes none of these records tells nobody [E118].
 */
export function effectsOf(
  before: ToldRecords | null,
  after: ToldRecords,
  recorded: Omit<RecordedEvent, 'event'>,
): readonly Effect[] {
  return [
    ...changesOf(before?.workshops, after.workshops).flatMap(([task, change]) =>
      invitationEffects({ task, ...change, ...recorded }),
    ),
    ...changesOf(before?.questionnaires, after.questionnaires).flatMap(([task, change]) =>
      questionnaireEffects({ task, ...change, ...recorded }),
    ),
    ...changesOf(before?.requests, after.requests).flatMap(([request, change]) =>
      requestEffects({ request, ...change, ...recorded }),
    ),
    ...changesOf(before?.notes, after.notes).flatMap(([note, change]) => noteEffects({ note, ...change, ...recorded })),
  ]
}

interface Change<T> {
  readonly before: T | null
  readonly after: T | null
}

/** The records that are not the same before and after. */
function changesOf<T>(
  before: ReadonlyMap<string, T> = new Map(),
  after: ReadonlyMap<string, T>,
): readonly (readonly [string, Change<T>])[] {
  const keys = before === after ? [] : new Set([...before.keys(), ...after.keys()])
  return [...keys].flatMap((key) => {
    const change = { before: before.get(key) ?? null, after: after.get(key) ?? null }
    return change.before === change.after ? [] : [[key, change] as const]
  })
}
