import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Opens the panel of a task over whatever view of the engagement is shown; `null` closes it. */
export function useOpenTask(): (key: string | null) => void {
  const navigate = useNavigate()
  return useCallback(
    (key) => {
      void navigate({
        to: '.',
        search: (search: Record<string, unknown>) => ({ ...search, task: key ?? undefined }),
        replace: true,
        resetScroll: false,
      } as never)
    },
    [navigate],
  )
}
