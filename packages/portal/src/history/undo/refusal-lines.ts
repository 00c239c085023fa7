import { msg, plural } from '@lingui/core/runtime-macro'
import { ProblemError } from '../../api/problem-error.ts'
import { anyOf } from '../../process/words/words.ts'
import { refusalWords } from '../../refusals/refusal-words.ts'
import { spokenSentence } from '../words/event-telling.ts'
import type { HistoryWords } from '../words/history-words.ts'
import { eventPart, personName, processPart, roleName, taskPart } from '../words/names.ts'
import { type Sentence, sentence, text } from '../words/sentence.ts'

type Rejection = Readonly<Record<string, unknown>>

/** Why something could not be taken back, a line each; what stands in the way leads there. */
export function refusalLines(words: HistoryWords, error: unknown): readonly Sentence[] {
  const rejection: Rejection = (error instanceof ProblemError ? error.problem?.rejection : null) ?? {}
  const said = rejectionLines(words, rejection)
  if (said.length > 0) return said
  const { title, text: more } = refusalWords(words.words.i18n, error)
  return [text(title), text(more)]
}

function rejectionLines(words: HistoryWords, rejection: Rejection): readonly Sentence[] {
  const { i18n } = words.words
  const { code, by, task, process, person, role } = rejection
  if (code === 'changed-since' && typeof by === 'number') return laterLines(words, by)
  if (code === 'gate-shut' && typeof task === 'string') {
    const gate = taskPart(words, task)
    const count = lengthOf(rejection.blockers)
    return [
      sentence(
        i18n,
        (put) =>
          msg`The gate ${{ gate: put(gate) }} would be shut: ${plural({ count }, { one: '# task is left', other: '# tasks are left' })}.`,
      ),
    ]
  }
  if (code === 'process-not-ready' && typeof process === 'string') {
    const name = processPart(words, process)
    return [sentence(i18n, (put) => msg`${{ process: put(name) }} cannot have ended: something is left to do in it.`)]
  }
  if (code === 'task-not-applicable' && typeof task === 'string') {
    const name = taskPart(words, task)
    return [sentence(i18n, (put) => msg`${{ task: put(name) }} does not apply to this engagement any more.`)]
  }
  if (code === 'unknown-person' && typeof person === 'string') {
    return [text(i18n._(msg`Who had it then is not among the people any more: ${{ person }}.`))]
  }
  if (code === 'cannot-fill' && typeof person === 'string' && typeof role === 'string') {
    const names = { person: personName(words, person), role: roleName(words, role) }
    return [text(i18n._(msg`${{ person: names.person }} cannot fill the role ${{ role: names.role }} any more.`))]
  }
  if (code === 'not-theirs' && Array.isArray(rejection.people)) {
    const people = anyOf(
      words.words,
      rejection.people.map((id) => personName(words, String(id))),
    )
    return [text(i18n._(msg`What somebody did to a request only they take back: ${{ people }}.`))]
  }
  if (code === 'right-required' && rejection.right === 'decide-requests') {
    return [text(i18n._(msg`This would decide a request again, and that needs the right to decide requests.`))]
  }
  if (code === 'right-required' && rejection.right === 'edit-time-of-others') {
    return [text(i18n._(msg`This is the time of somebody else, and changing that needs the right to.`))]
  }
  if (code === 'right-required') {
    return [text(i18n._(msg`This would bring an approved waiver back, and that needs the right to approve waivers.`))]
  }
  return []
}

/** Names the later change that is in the way, and says what it did where it has been loaded. */
function laterLines(words: HistoryWords, by: number): readonly Sentence[] {
  const change = eventPart(words, by)
  const later = words.past.entry(by)
  const first = sentence(
    words.words.i18n,
    (put) => msg`The same was changed again later. Take ${{ change: put(change) }} back first.`,
  )
  return later === undefined ? [first] : [first, spokenSentence(words, later)]
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}
