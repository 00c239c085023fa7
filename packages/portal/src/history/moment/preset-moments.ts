import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'

/** A moment that people often mean. */
export interface PresetMoment {
  readonly id: 'today' | 'yesterday' | 'this-week' | 'last-week' | 'month'
  readonly name: MessageDescriptor
  readonly at: Date
}

const names: Readonly<Record<PresetMoment['id'], MessageDescriptor>> = {
  today: msg`Start of today`,
  yesterday: msg`Start of yesterday`,
  'this-week': msg`Start of this week`,
  'last-week': msg`Start of last week`,
  month: msg`A month ago`,
}

/** Moments that people often mean, the newest first, by the reader's own clock; weeks begin on Monday. */
export function presetMoments(now: Date): readonly PresetMoment[] {
  const day = (days: number, months = 0) => new Date(now.getFullYear(), now.getMonth() - months, now.getDate() - days)
  const sinceMonday = (now.getDay() + 6) % 7
  const moments: readonly (readonly [PresetMoment['id'], Date])[] = [
    ['today', day(0)],
    ['yesterday', day(1)],
    ['this-week', day(sinceMonday)],
    ['last-week', day(sinceMonday + 7)],
    ['month', day(0, 1)],
  ]
  return moments.map(([id, at]) => ({ id, name: names[id], at }))
}
