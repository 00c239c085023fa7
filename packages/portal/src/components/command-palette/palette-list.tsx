import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { KeyCaps } from '../keyboard/key-caps.tsx'
import classes from './command-palette.module.css'
import { Marked } from './marked.tsx'
import type { PaletteEntry, PaletteSection } from './palette-entries.ts'
import { entryId } from './palette-entry-id.ts'

interface PaletteListProps {
  readonly id: string
  readonly sections: readonly PaletteSection[]
  readonly active: PaletteEntry | undefined
  readonly state: 'ready' | 'loading' | 'failed'
  readonly onPoint: (entry: PaletteEntry) => void
  readonly onChoose: (entry: PaletteEntry) => void
}

/** The lines of the palette under their sections, and what is said where there are none. */
export function PaletteList({ id, sections, active, state, onPoint, onChoose }: PaletteListProps) {
  const { t } = useLingui()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active !== undefined) document.getElementById(entryId(id, active))?.scrollIntoView({ block: 'nearest' })
  }, [id, active])
  return (
    <>
      <div ref={list} role="listbox" id={`${id}-list`} aria-label={t`Commands`} className={classes.list}>
        {sections.map(({ name, entries }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset does not belong into a list of options
          <div key={name} role="group" aria-label={name}>
            <div className={classes.section} aria-hidden>
              {name}
            </div>
            {entries.map((entry) => (
              // The field keeps the focus and speaks for the list; the mouse needs no key of its own.
              // biome-ignore lint/a11y/useFocusableInteractive: the field points to it by aria-activedescendant
              // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field chooses it
              <div
                key={entry.id}
                id={entryId(id, entry)}
                role="option"
                aria-selected={entry === active}
                className={classes.entry}
                onMouseMove={() => entry === active || onPoint(entry)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(entry)}
              >
                <span className={classes.title}>
                  <Marked text={entry.title} places={entry.places} />
                </span>
                {entry.detail === null ? null : <span className={classes.detail}>{entry.detail}</span>}
                {entry.shortcut === null ? null : <KeyCaps shortcut={entry.shortcut} />}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p role="status" className={sections.length === 0 ? classes.none : 'visually-hidden'}>
        {sections.length > 0 ? null : state === 'loading' ? (
          <Trans>Loading</Trans>
        ) : state === 'failed' ? (
          <Trans>The choices could not be loaded. Close this and try again.</Trans>
        ) : (
          <Trans>Nothing is called that. Try another word, or fewer letters.</Trans>
        )}
      </p>
    </>
  )
}
