import { weekOf } from '@fairlead/contract'
import { isCalendarDate } from '@fairlead/playbook'
import { useSearch } from '@tanstack/react-router'

/** The week that the address names by one of its days, this one where it names none, and those beside it. */
export function useWeekPlace(today: string) {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const { week } = search
  const days = weekOf(typeof week === 'string' && isCalendarDate(week) ? week : today)
  return { days, previous: daysAfter(days[0] ?? today, -7), next: daysAfter(days[0] ?? today, 7) }
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
