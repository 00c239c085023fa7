import './theme/global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { withWords } from './locales/later-words.ts'
import { activateLanguage } from './locales/load-catalogue.ts'
import { chooseLanguage } from './session/language.ts'
import { readPreference } from './session/preference.ts'
import { Portal } from './start/portal.tsx'
import { shareStyleNonce } from './start/style-nonce.ts'
import { installTrustedTypesPolicy } from './start/trusted-types.ts'

installTrustedTypesPolicy(window)
shareStyleNonce()
await activateLanguage(chooseLanguage(readPreference('language'), navigator.languages))

// Both conditions are false at the time of building: what is published holds nothing of the gallery.
const hasGallery = import.meta.env.DEV || import.meta.env.MODE === 'gallery'
const Root =
  hasGallery && window.location.pathname === '/gallery'
    ? (await withWords(import('./gallery/gallery.tsx'))).Gallery
    : Portal

const place = document.getElementById('portal')
if (place === null) throw new Error('The document has no place for the portal')
createRoot(place).render(
  <StrictMode>
    <Root />
  </StrictMode>,
)
