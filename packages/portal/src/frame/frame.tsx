import { Trans, useLingui } from '@lingui/react/macro'
import { Link, Outlet, useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useLiveChanges } from '../api/use-live-changes.ts'
import { KeyboardDialogs } from '../components/keyboard/keyboard-dialogs.tsx'
import { PaletteButton } from '../components/keyboard/palette-button.tsx'
import { ColourSchemeMenu } from '../session/colour-scheme-menu.tsx'
import { LanguageMenu } from '../session/language-menu.tsx'
import { PersonMenu } from '../session/person-menu.tsx'
import { useSession } from '../session/session-context.tsx'
import { Wordmark } from '../theme/wordmark.tsx'
import classes from './frame.module.css'
import { MainNav } from './main-nav.tsx'
import { FocusRequestContext } from './page-title.tsx'
import { StreamBanner } from './stream-banner.tsx'
import { useFrameCommands } from './use-frame-commands.ts'

/** What every page stands in: header, the page as `main`, and what has to be known of this server. */
export function Frame() {
  const { t } = useLingui()
  const streamState = useLiveChanges(useSession().person)
  const focusRequest = useFocusRequest()
  useFrameCommands()
  return (
    <div className={classes.frame}>
      <a href="#main" className={classes.skip}>
        <Trans>Skip to the content</Trans>
      </a>
      <header className={classes.header}>
        <Link to="/" className={classes.home} aria-label={t`Fairlead: my work`}>
          <Wordmark />
        </Link>
        <MainNav />
        <StreamBanner state={streamState} />
        <div className={classes.tools}>
          <PaletteButton />
          <LanguageMenu />
          <span className={classes.roomy}>
            <ColourSchemeMenu />
          </span>
          <PersonMenu />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        <FocusRequestContext value={focusRequest}>
          <Outlet />
        </FocusRequestContext>
      </main>
      <footer className={classes.footer}>
        <Trans>There are no passwords yet, so this server listens on this machine only.</Trans>
      </footer>
      <KeyboardDialogs />
    </div>
  )
}

/** Asks the next page's title to take the focus whenever another address is opened, but not on the first load. */
function useFocusRequest() {
  const router = useRouter()
  const request = useRef(false)
  useEffect(
    () =>
      router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
        if (pathChanged && fromLocation !== undefined) request.current = true
      }),
    [router],
  )
  return request
}
