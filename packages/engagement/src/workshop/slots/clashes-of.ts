import { type Party, parties } from '@fairlead/playbook'
import { dayOff } from '../../dates/day-off.ts'
import { clockIn, dayIn, momentIn } from '../../dates/zone.ts'
import { sessionEnd } from '../session/session-end.ts'
import type { Session } from '../workshop-record.ts'
import type { Clash } from './clash.ts'
import type { Circumstances, Guest } from './slot-question.ts'

type Time = Pick<Session, 'start' | 'minutes'>

/**
 * Why a time is a bad one: it has passed, a party does not work then, somebody is somewhere else [E106]. Parties come in
 * their own order, people in that of the guests; none where nothing speaks against it.
 */
export function clashesOf(time: Time, circumstances: Circumstances): readonly Clash[] {
  const { guests, now } = circumstances
  const past: readonly Clash[] = time.start < now ? [{ kind: 'past', now }] : []
  const ofParties = parties.flatMap((party) => {
    const isThere = guests.filter((guest) => guest.party === party)
    if (isThere.length === 0) return []
    const clash = clashOfParty(time, party, circumstances)
    return clash === null ? [] : [{ ...clash, isOptional: isThere.every(({ isOptional }) => isOptional) }]
  })
  return [...past, ...ofParties, ...guests.flatMap((guest) => clashesOfGuest(time, guest, circumstances))]
}

/** The time at which a session lies in the zone of a party: within the hours of one of its working days, or not. */
function clashOfParty(time: Time, party: Party, { calendars }: Circumstances) {
  const calendar = calendars[party]
  const { timeZone, from, to } = calendar
  const end = sessionEnd(time)
  const date = dayIn(time.start, timeZone)
  const why = dayOff(calendar, date)
  if (why !== null) return { kind: 'day-off', party, date, why } as const
  const isWithin = momentIn(date, from, timeZone) <= time.start && end <= momentIn(date, to, timeZone)
  if (isWithin) return null
  const [begins, ends] = [clockIn(time.start, timeZone), clockIn(end, timeZone)]
  return { kind: 'outside-hours', party, begins, ends, from, to, timeZone } as const
}

function clashesOfGuest(time: Time, guest: Guest, { others }: Circumstances): readonly Clash[] {
  const [who = ''] = guest.names
  return others
    .filter((other) => isAtOnce(time, other) && guest.names.some((name) => other.people.includes(name)))
    .map(({ engagement, task, start, minutes }) => ({
      kind: 'busy',
      who,
      at: { engagement, task, start, minutes },
      isOptional: guest.isOptional,
    }))
}

function isAtOnce(one: Time, other: Time): boolean {
  return other.start < sessionEnd(one) && one.start < sessionEnd(other)
}
