import type { QuestionnaireRecord } from '../questionnaire/questionnaire-record.ts'
import type { TaskKey } from '../state/task-key.ts'
import type { TimeEntry, TimeEntryId } from '../time/time-entry.ts'
import type { WorkshopContent } from '../workshop/workshop-record.ts'
import {
  erasedName,
  type Identity,
  isErasedAddress,
  type PersonalKind,
  type PersonalPart,
  whoseName,
} from './personal-part.ts'

type Path = PersonalPart['path']

/** What of a workshop is personal. */
export function workshopParts(task: TaskKey, content: WorkshopContent, path: Path = []): readonly PersonalPart[] {
  const { attendees, replies, lapsed, held } = content
  return [
    ...peopleParts([...path, 'attendees'], attendees ?? []),
    ...replies.flatMap((reply, at) => replyParts([...path, 'replies', at], reply)),
    ...lapsed.flatMap(({ reason }, at) => textParts([...path, 'lapsed', at, 'reason'], `called-off/${task}`, reason)),
    ...(held === null ? [] : heldParts([...path, 'held'], task, held)),
  ]
}

/** What of a questionnaire is personal, but for its answers: these are the customer's, about whatever was asked. */
export function questionnaireParts(
  task: TaskKey,
  record: Pick<QuestionnaireRecord, 'to' | 'remarks' | 'reason'>,
  path: Path = [],
): readonly PersonalPart[] {
  const to = record.to === null ? [] : personParts([...path, 'to'], record.to)
  return [...to, ...remarkParts(path, task, record)]
}

interface Named {
  readonly name: string
  readonly email: string | null
}

export function peopleParts(path: Path, given: readonly Named[]): readonly PersonalPart[] {
  return given.flatMap((one, at) => personParts([...path, at], one))
}

export function personParts(path: Path, { name, email }: Named): readonly PersonalPart[] {
  if (name === erasedName && (email === null || isErasedAddress(email))) return []
  const whose = whoseName({ name, email })
  const address = email === null ? [] : [part([...path, 'email'], whose, 'email')]
  return [part([...path, 'name'], whose, 'name'), ...address]
}

export function replyParts(
  path: Path,
  { email, comment }: { readonly email: string; readonly comment: string | null },
): readonly PersonalPart[] {
  if (isErasedAddress(email)) return []
  return [part([...path, 'email'], email, 'email'), ...wholly([...path, 'comment'], email, comment)]
}

interface Held {
  readonly attended: readonly string[]
  readonly decisions: readonly string[]
  readonly minutes: string
}

export function heldParts(path: Path, task: string, { attended, decisions, minutes }: Held): readonly PersonalPart[] {
  return [
    ...attended.flatMap((email, at) =>
      isErasedAddress(email) ? [] : [part([...path, 'attended', at], email, 'email')],
    ),
    ...decisions.flatMap((decision, at) => textParts([...path, 'decisions', at], `minutes/${task}`, decision)),
    ...textParts([...path, 'minutes'], `minutes/${task}`, minutes),
  ]
}

/** What of time that was worked is personal: what was written of it. */
export function timeParts(path: Path, entry: TimeEntryId, { text }: Pick<TimeEntry, 'text'>): readonly PersonalPart[] {
  return wholly([...path, 'text'], `time/${entry}`, text)
}

interface Remarks {
  readonly remarks: Readonly<Record<string, string>>
  readonly reason: string | null
}

export function remarkParts(path: Path, task: string, { remarks, reason }: Remarks): readonly PersonalPart[] {
  const whose = `remarks/${task}`
  return [
    ...Object.entries(remarks).flatMap(([question, remark]) =>
      textParts([...path, 'remarks', question], whose, remark),
    ),
    ...wholly([...path, 'reason'], whose, reason),
  ]
}

export function textParts(path: Path, whose: Identity, value: string): readonly PersonalPart[] {
  return value === '' ? [] : [part(path, whose, 'text')]
}

export function wholly(path: Path, whose: Identity, value: unknown): readonly PersonalPart[] {
  return value === null ? [] : [part(path, whose, 'details')]
}

export function part(path: Path, whose: Identity, as: PersonalKind): PersonalPart {
  return { path, whose, as }
}
