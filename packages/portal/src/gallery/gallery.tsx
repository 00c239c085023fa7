import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { ApiContext } from '../api/api-context.tsx'
import { KeyboardProvider } from '../components/keyboard/keyboard-provider.tsx'
import { Notices } from '../notices/notices.tsx'
import { preferenceKeys } from '../session/preference.ts'
import { createApi } from '../session/session-provider.tsx'
import { styleNonce } from '../start/style-nonce.ts'
import { cssVariables, theme } from '../theme/theme.ts'
import { GalleryPage } from './gallery-page.tsx'

const page = createRootRoute({ component: GalleryPage, notFoundComponent: () => null })
const router = createRouter({ routeTree: page })
// The palette asks a server for what has the words that are typed: here nothing answers.
const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
const api = createApi(null)
const colourSchemes = localStorageColorSchemeManager({ key: preferenceKeys.colourScheme })

/** The shared parts without a server. It is there in development only. */
export function Gallery() {
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
          <ApiContext value={api}>
            <KeyboardProvider>
              <Notices>
                {/* The portal's links are typed by the portal's own router. */}
                <RouterProvider router={router as never} />
              </Notices>
            </KeyboardProvider>
          </ApiContext>
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>
  )
}
