import { useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { AnyCommand } from '../../components/keyboard/command.ts'
import { isComposing } from '../../components/keyboard/key-press.ts'
import { useCommands, useKeyNotes } from '../../components/keyboard/keyboard-context.ts'
import { daysAfter } from '../../time/days.ts'
import { besideDay, type CalendarPlace } from './calendar-place.ts'

interface CalendarKeys {
  readonly place: CalendarPlace
  readonly today: string
  readonly onPlace: (place: CalendarPlace) => void
}

/**
 * The keys of the calendar: letters for the looks and the ways, arrows from day to day. The day that they lead to, and
 * the one that is opened, takes the focus once it is drawn.
 */
export function useCalendarKeys(keys: CalendarKeys) {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  const wanted = useRef<string | null>(null)
  const { day, look } = keys.place
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another look the day is another button
  useEffect(() => {
    if (wanted.current !== day) return
    wanted.current = null
    document.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
  }, [day, look])
  useNotes()
  useCommands(useLetters(latest, wanted))

  function openDay(opened: string, as: 'week' | 'list'): void {
    wanted.current = opened
    keys.onPlace({ ...keys.place, day: opened, look: as })
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const step = arrowSteps[event.key]
    const isOnDay = event.target instanceof HTMLElement && event.target.dataset.day !== undefined
    if (step === undefined || !isOnDay || isModified(event)) return
    event.preventDefault()
    move(latest.current, step, wanted)
  }

  return { onKeyDown, openDay }
}

const arrowSteps: Readonly<Record<string, number | undefined>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}

/** The day that is to take the focus. */
interface Wanted {
  current: string | null
}

function move({ place, onPlace }: CalendarKeys, days: number, wanted: Wanted): void {
  const day = daysAfter(place.day, days)
  wanted.current = day
  onPlace({ ...place, day })
}

function isModified(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isComposing(event.nativeEvent)
}

function useNotes(): void {
  const { t } = useLingui()
  const notes = useMemo(
    () => [{ section: t`In the calendar`, title: t`The week before or after`, keys: ['ArrowUp', 'ArrowDown'] }],
    [t],
  )
  useKeyNotes(notes)
}

function useLetters(latest: { readonly current: CalendarKeys }, wanted: Wanted): readonly AnyCommand[] {
  const { t } = useLingui()
  return useMemo(() => {
    const section = t`In the calendar`
    const put = (change: (keys: CalendarKeys) => Partial<CalendarPlace>) => () => {
      const { place, onPlace } = latest.current
      onPlace({ ...place, ...change(latest.current) })
    }
    const beside = (way: 1 | -1) => put(({ place }) => ({ day: besideDay(place, way) }))
    const day = (days: number) => () => move(latest.current, days, wanted)
    return [
      { id: 'calendar-month', title: t`Month`, section, shortcut: 'm', run: put(() => ({ look: 'month' })) },
      { id: 'calendar-week', title: t`Week`, section, shortcut: 'w', run: put(() => ({ look: 'week' })) },
      { id: 'calendar-list', title: t`List`, section, shortcut: 'l', run: put(() => ({ look: 'list' })) },
      { id: 'calendar-today', title: t`Today`, section, shortcut: 't', run: put(({ today }) => ({ day: today })) },
      { id: 'calendar-after', title: t`After`, section, shortcut: 'n', run: beside(1) },
      { id: 'calendar-before', title: t`Before`, section, shortcut: 'p', run: beside(-1) },
      { id: 'calendar-right', title: t`The day after`, section, shortcut: 'ArrowRight', run: day(1) },
      { id: 'calendar-left', title: t`The day before`, section, shortcut: 'ArrowLeft', run: day(-1) },
    ]
  }, [t, latest, wanted])
}
