import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useCommands } from '../../components/keyboard/keyboard-context.ts'

/** The key of the hours, and the entry of the palette, that lead to the line of time; `null` where another has them. */
export function useLogTimeKey(run: (() => void) | null): void {
  const { t } = useLingui()
  useCommands(
    useMemo(
      () =>
        run === null
          ? []
          : [{ id: 'log-time', title: t`Log time`, section: t`Logged time`, shortcut: 'h' as const, run }],
      [t, run],
    ),
  )
}
