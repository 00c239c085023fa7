import type { FactValue } from '@fairlead/playbook'
import fc from 'fast-check'
import { anyDay } from './any-task-wish.ts'
import type { Wish } from './wish.ts'

const often = <T>(value: T, ...seldom: readonly T[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constantFrom(value, ...seldom) })

const anyField: fc.Arbitrary<Readonly<Record<string, FactValue>>> = fc.constantFrom(
  { light: 'red' },
  { light: 'green', gist: ' It  runs ', next: '2026-12-01' },
  { light: 'blue' },
  { gist: 'No light' },
  { light: 'red', gist: 'x'.repeat(41) },
  { mood: 'good' },
)

/** Whose what comes next is: mostly a person's, else a contact's whom there may be, or nobody's who there is. */
const anyOwner = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('ana', 'bo', 'dan') },
  { weight: 1, arbitrary: fc.constantFrom('cleo', 'contact-1', 'contact-1') },
)

const anyText = fc.constantFrom('We talked', ' They wait\r\nfor us ', '今天开会', ' ', 'x'.repeat(20_001))

const anyAction = fc.option(
  fc.record({
    text: often('Call again', ' ', 'two\nlines', 'x'.repeat(501)),
    owner: fc.option(anyOwner),
    date: fc.option(anyDay),
  }),
)

const anyTyped = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ type: 'progress' as string | null, fields: {} }) },
  { weight: 3, arbitrary: anyField.map((fields) => ({ type: 'status' as string | null, fields })) },
  { weight: 1, arbitrary: fc.constantFrom('song', null).map((type) => ({ type, fields: {} })) },
)

const anyContent = fc
  .tuple(
    anyTyped,
    fc.record({
      audience: fc.constantFrom('internal' as const, 'shared' as const),
      body: fc.oneof({ weight: 6, arbitrary: fc.constant('We talked') }, { weight: 2, arbitrary: anyText }),
      services: often<readonly string[]>(['mail'], ['mail', 'mail'], ['fax'], []),
      tasks: often<readonly string[]>(['100'], ['100', '200', '100'], ['999'], []),
      nextAction: anyAction,
      escalated: fc.boolean(),
      mentions: often<readonly string[]>([], ['bo', 'bo'], ['dan'], ['who']),
    }),
  )
  .map(([typed, rest]) => ({ ...typed, ...rest }))

/** Notes of a history are called by these names, and seldom there is none. */
const anyNote = fc.constantFrom('note-1', 'note-1', 'note-1', 'note-2', 'note-9')
const of = <Type extends string>(type: Type) => ({ type: fc.constant(type), note: anyNote })

/** Anything that a person may want of a note; a part of it is refused. */
export const anyNoteWish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('WriteNote' as const), content: anyContent }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...of('AmendNote'),
      body: anyText,
      mentions: often<readonly string[]>([], ['bo'], ['who']),
    }),
  },
  { weight: 2, arbitrary: fc.record({ ...of('SetNextAction'), nextAction: anyAction }) },
  { weight: 2, arbitrary: fc.record(of('CompleteNextAction')) },
  { weight: 2, arbitrary: fc.record({ ...of('EscalateNote'), escalated: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ ...of('RedactNote'), reason: fc.constantFrom('Not ours', ' ') }) },
)

const note = { note: 'note-1' }
const nextAction = { text: 'Call again', owner: 'dan', date: '2026-11-30' }
const content = {
  type: 'progress',
  fields: {},
  audience: 'internal',
  body: 'We talked',
  services: [],
  tasks: [],
} as const
const rest = { escalated: true, mentions: ['dan'], nextAction }

/** What becomes of a note, by whom, of which somebody always leaves something out. */
export const noteStories: readonly (readonly (readonly [actor: string, wish: Wish])[])[] = [
  [
    ['bo', { type: 'WriteNote', content: { ...content, ...rest } }],
    ['ana', { type: 'Undo', ago: 0 }],
    ['dan', { type: 'CompleteNextAction', ...note }],
    ['dan', { type: 'Undo', ago: 0 }],
    ['bo', { type: 'SetNextAction', ...note, nextAction: null }],
    ['bo', { type: 'CompleteNextAction', ...note }],
    ['ana', { type: 'EscalateNote', ...note, escalated: false }],
    ['ana', { type: 'Undo', ago: 0 }],
    ['dan', { type: 'AmendNote', ...note, body: 'They called back', mentions: ['bo'] }],
    ['ana', { type: 'Undo', ago: 0 }],
    ['dan', { type: 'RedactNote', ...note, reason: 'Not ours' }],
    ['ana', { type: 'RedactNote', ...note, reason: 'Not ours' }],
    ['bo', { type: 'AmendNote', ...note, body: 'More', mentions: [] }],
  ],
  [
    ['bo', { type: 'WriteNote', content: { ...content, ...rest, type: 'status', fields: { light: 'red' }, body: '' } }],
    ['bo', { type: 'SetNextAction', ...note, nextAction }],
    ['ana', { type: 'Undo', ago: 0 }],
    ['bo', { type: 'RedactNote', ...note, reason: 'Said too much' }],
    ['ana', { type: 'Undo', ago: 0 }],
  ],
]
