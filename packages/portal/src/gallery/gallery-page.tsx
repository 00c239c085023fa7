import { useSearch } from '@tanstack/react-router'
import { KeyboardDialogs } from '../components/keyboard/keyboard-dialogs.tsx'
import { PaletteButton } from '../components/keyboard/palette-button.tsx'
import { ColourSchemeMenu } from '../session/colour-scheme-menu.tsx'
import { LanguageMenu } from '../session/language-menu.tsx'
import { Wordmark } from '../theme/wordmark.tsx'
import classes from './gallery.module.css'
import { SmallParts } from './small-parts.tsx'
import { type TableLook, TablePart } from './table-part.tsx'

const looks: readonly TableLook[] = [0, 1, 40, 5000, 'loading', 'failed']

/** The gallery: every shared part in each of its states, to be looked at. `?part=table&rows=5000` shows one by itself. */
export function GalleryPage() {
  const { part, rows }: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const look = looks.find((one) => one === rows) ?? 40
  return (
    <>
      <header className={classes.header}>
        <Wordmark />
        <nav aria-label="Gallery">
          <a href="/gallery">Parts</a>
          {looks.map((one) => (
            <a key={one} href={`/gallery?part=table&rows=${one}`}>
              {one}
            </a>
          ))}
        </nav>
        <PaletteButton />
        <LanguageMenu />
        <ColourSchemeMenu />
      </header>
      <main id="main" tabIndex={-1} className={classes.page}>
        <h1>Gallery</h1>
        {part === 'table' ? <TablePart look={look} /> : <SmallParts />}
      </main>
      <KeyboardDialogs />
    </>
  )
}
