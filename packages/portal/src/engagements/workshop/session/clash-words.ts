import type { ClashView, PartyView } from '@fairlead/contract'
import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import { zoneName } from '../../../components/time-zone/zone-choices.ts'
import { timeSpan } from '../../../time/session-span.ts'

interface ClashNames {
  readonly i18n: I18n
  /** The name of somebody by their address or id. */
  readonly who: (name: string) => string
  /** The zone in which the time is agreed. */
  readonly timeZone: string
}

const parties: Readonly<Record<PartyView, MessageDescriptor>> = {
  team: msg`the team`,
  customer: msg`the customer`,
  vendor: msg`the vendor`,
}

/** What speaks against a time, in a sentence. */
export function clashWords({ i18n, who, timeZone }: ClashNames, clash: ClashView): string {
  switch (clash.kind) {
    case 'past':
      return i18n._(msg`This time has passed.`)
    case 'day-off': {
      const day = i18n.date(`${clash.date}T12:00:00Z`, {
        weekday: 'long',
        month: 'short',
        day: 'numeric',
        timeZone: 'UTC',
      })
      const party = i18n._(parties[clash.party])
      return i18n._(
        clash.why === 'holiday'
          ? msg`${{ day }} is a day off of ${{ party }}.`
          : msg`${{ day }} is no working day of ${{ party }}.`,
      )
    }
    case 'outside-hours': {
      const { begins, ends, from, to } = clash
      const party = i18n._(parties[clash.party])
      const zone = zoneName(clash.timeZone)
      return i18n._(
        msg`For ${{ party }} it is ${{ begins }} – ${{ ends }} then (${{ zone }}); they work ${{ from }} – ${{ to }}.`,
      )
    }
    case 'busy': {
      const time = timeSpan(i18n, clash.at, timeZone)
      return i18n._(msg`${{ person: who(clash.who) }} is at another session, ${{ time }}.`)
    }
    default:
      return clash satisfies never
  }
}
