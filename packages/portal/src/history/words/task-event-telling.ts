import { type EvidenceView, taskStates } from '@fairlead/contract'
import { msg, plural } from '@lingui/core/runtime-macro'
import { taskStateNames } from '../../components/task-state/task-state-words.ts'
import { dayWords } from '../../process/words/date-words.ts'
import type { HistoryWords, TaskEvent } from './history-words.ts'
import { personName, strong, taskPart } from './names.ts'
import { type Part, type Sentence, sentence } from './sentence.ts'
import { type Telling, telling } from './telling.ts'

/** Whose event it is, and which one. */
export interface Told {
  readonly seq: number
  readonly actor: string
}

type Of<T extends TaskEvent['type']> = Extract<TaskEvent, { readonly type: T }>

/** What a person did to one piece of work. */
export function taskEventTelling(words: HistoryWords, event: TaskEvent, told: Told): Telling {
  const { i18n } = words.words
  const task = taskPart(words, event.task)
  switch (event.type) {
    case 'TaskStateChanged':
      return stateTelling(words, event)
    case 'TaskAssigned':
      return telling(assigneeSentence(words, event, told.actor))
    case 'TaskDateSet':
      return telling(dateSentence(words, event), { reason: event.to?.reason ?? null })
    case 'TaskWaived':
      return telling(waiverSentence(words, event), { reason: event.reason })
    case 'WaiverApproved':
      return telling(sentence(i18n, (put) => msg`approved the waiver of ${{ task: put(task) }}`))
    case 'WaiverEnded':
      return telling(endedWaiverSentence(words, event, told))
    case 'GateOverruled':
      return overrulingTelling(words, event)
    case 'EvidenceLinked':
      return evidenceTelling(words, event)
    case 'EvidenceUnlinked':
      return telling(unlinkedSentence(words, event))
    default:
      return event satisfies never
  }
}

function stateTelling(words: HistoryWords, event: Of<'TaskStateChanged'>): Telling {
  const { i18n } = words.words
  const task = taskPart(words, event.task)
  const from = i18n._(taskStateNames[event.from])
  const to = strong(i18n._(taskStateNames[event.to]))
  if (taskStates[event.to].needsReason) {
    const what = sentence(i18n, (put) => msg`set ${{ task: put(task) }} aside: ${{ to: put(to) }}`)
    return telling(what, { reason: event.reason })
  }
  const what = sentence(i18n, (put) => msg`changed ${{ task: put(task) }} from ${{ from }} to ${{ to: put(to) }}`)
  return telling(what, { reason: event.reason })
}

function assigneeSentence(words: HistoryWords, event: Of<'TaskAssigned'>, actor: string): Sentence {
  const { i18n } = words.words
  const task = taskPart(words, event.task)
  const { from, to } = event
  if (to === actor) return sentence(i18n, (put) => msg`took on ${{ task: put(task) }}`)
  if (to !== null) {
    const person = strong(personName(words, to))
    return sentence(i18n, (put) => msg`gave ${{ task: put(task) }} to ${{ person: put(person) }}`)
  }
  if (from === null || from === actor) return sentence(i18n, (put) => msg`gave ${{ task: put(task) }} back`)
  const person = strong(personName(words, from))
  return sentence(i18n, (put) => msg`took ${{ task: put(task) }} back from ${{ person: put(person) }}`)
}

function dateSentence(words: HistoryWords, { from, to, ...event }: Of<'TaskDateSet'>): Sentence {
  const { i18n } = words.words
  const task = taskPart(words, event.task)
  const was = from === null ? null : dayWords(words.words, from)
  if (to === null) {
    return sentence(i18n, (put) =>
      was === null
        ? msg`let ${{ task: put(task) }} be due by its rule again`
        : msg`let ${{ task: put(task) }} be due by its rule again, no longer on ${{ day: was }}`,
    )
  }
  const day = strong(dayWords(words.words, to.due))
  return sentence(i18n, (put) =>
    was === null || from === to.due
      ? msg`set ${{ task: put(task) }} to be due on ${{ day: put(day) }}`
      : msg`moved ${{ task: put(task) }} from ${{ was }} to ${{ day: put(day) }}`,
  )
}

function waiverSentence(words: HistoryWords, { until, approver, approved, ...event }: Of<'TaskWaived'>): Sentence {
  const { i18n } = words.words
  const task = taskPart(words, event.task)
  const day = strong(until === null ? '' : dayWords(words.words, until))
  const person = strong(personName(words, approver))
  return sentence(i18n, (put) => {
    if (approved) {
      return until === null
        ? msg`waived ${{ task: put(task) }} for good`
        : msg`waived ${{ task: put(task) }} until ${{ day: put(day) }}`
    }
    return until === null
      ? msg`asked ${{ person: put(person) }} to approve a waiver of ${{ task: put(task) }} for good`
      : msg`asked ${{ person: put(person) }} to approve a waiver of ${{ task: put(task) }} until ${{ day: put(day) }}`
  })
}

/** A waiver that was not approved is refused by who had to, and withdrawn by anybody else. */
function endedWaiverSentence(words: HistoryWords, event: Of<'WaiverEnded'>, { seq, actor }: Told): Sentence {
  const { i18n } = words.words
  const task = taskPart(words, event.task)
  const waiver = words.past.waiverBefore(seq, event.task)
  return sentence(i18n, (put) => {
    if (waiver === undefined || waiver.isApproved) return msg`ended the waiver of ${{ task: put(task) }}`
    return waiver.approver === actor
      ? msg`refused to waive ${{ task: put(task) }}`
      : msg`withdrew the waiver of ${{ task: put(task) }} before it was approved`
  })
}

function overrulingTelling(words: HistoryWords, { blockers, reason, ...event }: Of<'GateOverruled'>): Telling {
  const { i18n } = words.words
  const task = taskPart(words, event.task)
  const count = blockers.length
  const what = sentence(
    i18n,
    (put) =>
      msg`overruled the gate ${{ task: put(task) }}: ${plural({ count }, { one: '# mandatory task was left', other: '# mandatory tasks were left' })}`,
  )
  return telling(what, { reason, details: blockers.map((key) => [taskPart(words, key)]) })
}

function evidenceTelling(words: HistoryWords, { evidence, ...event }: Of<'EvidenceLinked'>): Telling {
  const { i18n } = words.words
  const task = taskPart(words, event.task)
  const shown = evidencePart(evidence)
  switch (evidence.kind) {
    case 'link':
      return telling(sentence(i18n, (put) => msg`linked ${{ title: put(shown) }} to ${{ task: put(task) }}`))
    case 'file':
      return telling(sentence(i18n, (put) => msg`attached ${{ file: put(shown) }} to ${{ task: put(task) }}`))
    case 'note':
      return telling(
        sentence(i18n, (put) => msg`noted something on ${{ task: put(task) }}`),
        { reason: evidence.text },
      )
    default:
      return evidence satisfies never
  }
}

function unlinkedSentence(words: HistoryWords, event: Of<'EvidenceUnlinked'>): Sentence {
  const { i18n } = words.words
  const task = taskPart(words, event.task)
  const evidence = words.past.evidence(event.evidence)
  if (evidence === undefined) return sentence(i18n, (put) => msg`removed evidence from ${{ task: put(task) }}`)
  if (evidence.kind === 'note') return sentence(i18n, (put) => msg`removed a note from ${{ task: put(task) }}`)
  const shown = strong(evidencePart(evidence).text)
  return sentence(i18n, (put) => msg`removed ${{ title: put(shown) }} from ${{ task: put(task) }}`)
}

function evidencePart(evidence: EvidenceView): Part {
  switch (evidence.kind) {
    case 'link': {
      const { title, href } = evidence
      return { kind: 'link', href, text: title === '' ? href : title }
    }
    case 'file':
      return strong(evidence.name)
    case 'note':
      return strong(evidence.text)
    default:
      return evidence satisfies never
  }
}
