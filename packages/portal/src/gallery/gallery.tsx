import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { KeyboardProvider } from '../components/keyboard/keyboard-provider.tsx'
import { Notices } from '../notices/notices.tsx'
import { preferenceKeys } from '../session/preference.ts'
import { styleNonce } from '../start/style-nonce.ts'
import { cssVariables, theme } from '../theme/theme.ts'
import { GalleryPage } from './gallery-page.tsx'

const page = createRootRoute({ component: GalleryPage, notFoundComponent: () => null })
const router = createRouter({ routeTree: page })
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
        <KeyboardProvider>
          <Notices>
            {/* The portal's links are typed by the portal's own router. */}
            <RouterProvider router={router as never} />
          </Notices>
        </KeyboardProvider>
      </MantineProvider>
    </I18nProvider>
  )
}
