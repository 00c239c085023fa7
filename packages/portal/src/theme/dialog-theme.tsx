import { useLingui } from '@lingui/react/macro'
import { MantineThemeProvider } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'

/** Gives what dialogs of the library leave unsaid: the header of one is no banner of the document, its cross closes it. */
export function DialogTheme({ children }: { readonly children: ReactNode }) {
  const { t } = useLingui()
  const theme = useMemo(
    () => ({
      components: {
        ModalHeader: { defaultProps: { role: 'presentation' } },
        ModalCloseButton: { defaultProps: { 'aria-label': t`Close` } },
      },
    }),
    [t],
  )
  return (
    <MantineThemeProvider theme={theme} inherit>
      {children}
    </MantineThemeProvider>
  )
}
