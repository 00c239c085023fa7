import type { NoteEvent } from '../note/note-event.ts'
import type { NoteRecord } from '../note/note-record.ts'
import { evolve } from '../state/evolve.ts'
import type { Law, Moment } from './broken-task-laws.ts'

const people = ['ana', 'bo', 'dan']

/** The laws by which this should not have happened to a note at this moment. */
export function noteLaws(event: NoteEvent, moment: Moment): readonly Law[] {
  const { before, recorded, context } = moment
  const was = before.notes.get(event.note)
  const is = evolve(before, recorded).notes.get(event.note)
  if (event.type === 'NoteWritten') {
    const { type, fields, body, services, tasks } = event.content
    return [
      ['E200', was === undefined && event.note === `note-${before.notes.size + 1}`],
      ['E200', body !== '' || type === 'status'],
      ['E200', type === 'progress' || type === 'status'],
      ['E201', type === 'progress' ? isEmpty(fields) : ['red', 'green'].includes(String(fields.light))],
      ['E201', fields.gist === undefined || /^\S(.{0,38}\S)?$/.test(String(fields.gist))],
      ['E202', type !== 'status' || people.includes(recorded.actor)],
      ['E203', services.every((service) => service === 'mail') && services.length < 2],
      ['E203', tasks.every((task) => task === '100' || task === '200') && new Set(tasks).size === tasks.length],
    ]
  }
  if (was === undefined || is === undefined) return [['E204', false]]
  const mayRedact = was.by === recorded.actor || context.people.get(recorded.actor)?.rights.includes('redact-notes')
  return [
    ['E204', event.type === 'NoteRedacted' || wordsOf(is).startsWith(wordsOf(was))],
    ['E204', was.audience === is.audience && was.by === is.by && was.at === is.at],
    ['E205', event.type !== 'NextActionCompleted' || was.nextAction?.done === null],
    ['E207', was.redacted === null],
    ['E207', event.type !== 'NoteRedacted' || mayRedact === true],
  ]
}

/** The laws by which a note should not be again what it was. */
export function restoredNoteLaws(state: object | null, taken: string | undefined): readonly Law[] {
  return [['E208', state !== null && taken !== 'NoteWritten' && taken !== 'NoteAmended' && taken !== 'NoteRedacted']]
}

/** What every note says, whatever has happened to it. */
export function noteRecordLaws(record: NoteRecord, moments: ReadonlySet<string>): readonly Law[] {
  const { mentions, nextAction, amendments, redacted, body, fields } = record
  const isSilent = body === '' && isEmpty(fields) && nextAction === null && amendments.every((one) => one.body === '')
  return [
    ['E203', mentions.every((person) => people.includes(person))],
    ['E260', isTheirs(record)],
    ['E205', nextAction === null || /^\S(.{0,498}\S)?$/.test(nextAction.text)],
    ['E207', (redacted !== null) === isSilent],
    ['E1', moments.has(record.at) && amendments.every(({ at }) => moments.has(at))],
  ]
}

function wordsOf({ body, amendments }: NoteRecord): string {
  return [body, ...amendments.map((one) => one.body)].join('\0')
}

function isEmpty(fields: object): boolean {
  return Object.keys(fields).length === 0
}

/** Whether what comes next is somebody's who sees it. */
function isTheirs({ nextAction, audience }: NoteRecord): boolean {
  const owner = nextAction?.owner ?? 'ana'
  return people.includes(owner) || (audience === 'shared' && /^contact-\d+$/.test(owner))
}
