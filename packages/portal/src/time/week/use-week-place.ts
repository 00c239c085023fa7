import { isCalendarDate } from '@fairlead/playbook'
import { useSearch } from '@tanstack/react-router'
import { daysAfter, weekOf } from '../days.ts'

/** The day that the address names, today where it names none, with its week and the same day a week before and after. */
export function useWeekPlace(today: string) {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const { week } = search
  const day = typeof week === 'string' && isCalendarDate(week) ? week : today
  return { day, days: weekOf(day), previous: daysAfter(day, -7), next: daysAfter(day, 7) }
}
