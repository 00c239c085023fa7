import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

/** What the address says of the dialog: for which task somebody is asked for. */
export interface Asking {
  /** `null` is the engagement as a whole. */
  readonly task: string | null
}

const whole = '-'

/** Reads from an address whether somebody is being asked for; `null` where nobody is. */
export function readAsking({ ask }: Readonly<Record<string, unknown>>): Asking | null {
  // The router makes numbers of ids that look like them.
  const task = typeof ask === 'number' ? String(ask) : ask
  if (typeof task !== 'string' || task === '') return null
  return { task: task === whole ? null : task }
}

/** The part of an address that opens the dialog; `null` closes it. */
export function askingSearch(asking: Asking | null): { readonly ask: string | undefined } {
  return { ask: asking === null ? undefined : (asking.task ?? whole) }
}

/** The dialog that the address opens, and the ways to open and to close it: what is behind it stays. */
export function useAsking() {
  const navigate = useNavigate()
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const show = useCallback(
    (asking: Asking | null) => {
      void navigate({
        to: '.',
        // The router types the parameters of each page; the dialog opens over any of them.
        search: ((before: Readonly<Record<string, unknown>>) => ({ ...before, ...askingSearch(asking) })) as never,
        replace: true,
        resetScroll: false,
      })
    },
    [navigate],
  )
  return { asking: readAsking(search), show }
}
