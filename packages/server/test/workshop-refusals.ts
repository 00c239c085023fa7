import type { CommandInput } from '@fairlead/contract'
import type { WorkshopRejection } from '@fairlead/engagement'
import { anAttendee, begun, hold, prepare, putMaterial, schedule } from './a-workshop.ts'
import type { Refusal } from './refusal.ts'

const of = (expectedRevision = 0) => ({ task: '100', expectedRevision })
const invite = { type: 'InviteToWorkshop', ...of(3) } as const
const invited: readonly CommandInput[] = [prepare(), schedule(2), invite]
const reply = { type: 'RecordReply', task: '100', email: 'ada@example.org', answer: 'accepted', comment: null } as const
const cancel = { type: 'CallOffWorkshop', why: 'cancelled', reason: 'Ill' } as const

/**
 * The contract keeps wrong minutes away; a material is named by the server, so that what needs its name is tested beside
 * what shows workshops.
 */
type Reachable = Exclude<WorkshopRejection['code'], 'wrong-minutes' | 'material-handed-over'>

/** What workshops of a new engagement refuse, by the code of the rejection. */
export const workshopRefusals: Readonly<Record<Reachable, Refusal>> = {
  'no-workshop': { command: { ...schedule(), task: '101' }, words: /101 is no workshop/ },
  'wrong-line': {
    command: prepare([anAttendee({ name: 'Ada\nBcc: eve' })]),
    words: /attendee "Ada\\nBcc: eve", expected text on one line/,
  },
  'wrong-email': { command: prepare([anAttendee({ email: 'ada at home' })]), words: /address "ada at home"/ },
  'attendee-twice': {
    command: prepare([anAttendee(), anAttendee({ email: 'ADA@example.org' })]),
    words: /second attendee ada@example.org/,
  },
  'wrong-language': { command: putMaterial(0, { language: 'Latin, mostly' }), words: /language "Latin, mostly"/ },
  'wrong-time': { command: schedule(0, { time: '24:00' }), words: /time "24:00", expected hh:mm/ },
  'unknown-time-zone': { command: schedule(0, { timeZone: 'Atlantis' }), words: /time zone "Atlantis"/ },
  'unknown-material': { command: { type: 'RemoveMaterial', material: 'none', ...of() }, words: /no material none/ },
  'not-scheduled': { command: hold(0), words: /100 has no time yet/ },
  'nobody-to-invite': { command: { ...invite, ...of(2) }, before: [schedule()], words: /100 has no attendees/ },
  'not-invited': { command: { ...reply, to: 2 }, before: [prepare(), schedule(2)], words: /Nobody has been invited/ },
  'session-not-begun': { command: hold(2), before: [schedule()], words: /begins at 2026-03-02T09:00:00.000Z/ },
  'session-over': {
    command: { ...cancel, ...of(2) },
    before: [schedule(0, { ...begun, minutes: 10 })],
    words: /was over at 2026-03-01T07:40:00.000Z/,
  },
  'not-an-attendee': {
    command: { ...reply, email: 'eve@example.org', to: 4 },
    before: invited,
    words: /eve@example.org/,
  },
  'unknown-invitation': { command: { ...reply, to: 9 }, before: invited, words: /invitation 9, expected 1 to 4/ },
  'outdated-reply': {
    command: { ...reply, to: 3 },
    before: [...invited, { ...reply, to: 4 }],
    words: /ada@example.org has answered invitation 4 already/,
  },
  'workshop-held': {
    command: schedule(3),
    before: [schedule(0, begun), hold(2)],
    words: /100 has been held/,
  },
  'not-held': {
    command: { type: 'ReviseMinutes', attended: [], decisions: [], minutes: '', ...of() },
    words: /100 has not been held/,
  },
}
