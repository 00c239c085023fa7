import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

export const askings = ['schedule', 'people', 'invite', 'cancel', 'no-show', 'record', 'correct'] as const

/** What the page of a workshop asks for beside what it shows: a dialog, or a form in the place of what is read. */
export type Asking = (typeof askings)[number]

/** What is asked for, as the address says, so that other views can lead to it; `null` closes it. */
export function useAsked(): readonly [Asking | null, (asking: Asking | null) => void] {
  const navigate = useNavigate()
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const ask = useCallback(
    (asking: Asking | null) =>
      void navigate({
        to: '.',
        // The router types the parameters of each page; this one is of this page alone.
        search: (({ do: _, ...rest }: Readonly<Record<string, unknown>>) =>
          asking === null ? rest : { ...rest, do: asking }) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  return [askings.find((one) => one === search.do) ?? null, ask]
}
