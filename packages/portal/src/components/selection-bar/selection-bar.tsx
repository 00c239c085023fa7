import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import classes from './selection-bar.module.css'

interface SelectionBarProps {
  /** How many rows are selected; with none the bar is not there. */
  readonly count: number
  /** How many there are to select. */
  readonly total: number
  readonly onSelectAll: () => void
  readonly onClear: () => void
  /** What can be done with them: buttons, small ones. */
  readonly children: ReactNode
}

/**
 * Floats at the lower edge of the window while rows are selected. Put it right after the table: Tab leads to it from
 * the rows. How many are selected is read out.
 */
export function SelectionBar({ count, total, onSelectAll, onClear, children }: SelectionBarProps) {
  const { t, i18n } = useLingui()
  const bar = useRef<HTMLDivElement>(null)
  useFocusBack(bar, count)

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    onClear()
  }

  const all = i18n.number(total)
  const words = <Plural value={count} one="# selected" other="# selected" />
  return (
    <>
      <div role="status" className="visually-hidden">
        {count === 0 ? null : words}
      </div>
      {count === 0 ? null : (
        // biome-ignore lint/a11y/useSemanticElements: a section of the page has no such place in it
        <div ref={bar} role="region" aria-label={t`Selected rows`} className={classes.bar} onKeyDown={onKeyDown}>
          <span className={classes.count}>{words}</span>
          {count < total ? (
            <button type="button" className={classes.quiet} onClick={onSelectAll}>
              <Trans>Select all {all}</Trans>
            </button>
          ) : null}
          <span className={classes.actions}>{children}</span>
          <button type="button" className={classes.quiet} onClick={onClear}>
            <Trans>Clear</Trans>
            <kbd aria-hidden>Esc</kbd>
          </button>
        </div>
      )}
    </>
  )
}

/** The bar goes when nothing is selected any more: a focus that was in it goes back to the table before it. */
function useFocusBack(bar: React.RefObject<HTMLElement | null>, count: number): void {
  const hadFocus = useRef(false)
  useEffect(() => {
    if (count === 0 && hadFocus.current && document.activeElement === document.body) {
      document.querySelector<HTMLElement>('[data-line][tabindex="0"]')?.focus({ preventScroll: true })
    }
    const element = bar.current
    const note = () => {
      hadFocus.current = element?.contains(document.activeElement) === true
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [bar, count])
}
