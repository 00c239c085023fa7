import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { ApiContext } from '../api/api-context.tsx'
import { ProblemError } from '../api/problem-error.ts'
import { KeyboardProvider } from '../components/keyboard/keyboard-provider.tsx'
import { Notices } from '../notices/notices.tsx'
import { router } from '../routes.tsx'
import { preferenceKeys } from '../session/preference.ts'
import { createApi, SessionProvider } from '../session/session-provider.tsx'
import { DialogTheme } from '../theme/dialog-theme.tsx'
import { cssVariables, theme } from '../theme/theme.ts'
import { styleNonce } from './style-nonce.ts'

const colourSchemes = localStorageColorSchemeManager({ key: preferenceKeys.colourScheme })

/** The whole portal: language, look, answers of the server, acting person, pages. */
export function Portal() {
  const [queries] = useState(createQueries)
  const [apiOfNobody] = useState(() => createApi(null))
  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={colourSchemes}
        defaultColorScheme="auto"
        getStyleNonce={styleNonce}
      >
        <QueryClientProvider client={queries}>
          <ApiContext value={apiOfNobody}>
            <KeyboardProvider>
              <Notices>
                <SessionProvider>
                  <DialogTheme>
                    <RouterProvider router={router} />
                  </DialogTheme>
                </SessionProvider>
              </Notices>
            </KeyboardProvider>
          </ApiContext>
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>
  )
}

/** Answers are kept fresh by the stream of changes; only what the server could not be asked for is tried again. */
function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && error instanceof ProblemError && error.code === 'offline',
      },
      mutations: { networkMode: 'always' },
    },
  })
}
