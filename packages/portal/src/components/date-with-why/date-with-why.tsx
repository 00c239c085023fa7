import { useLingui } from '@lingui/react/macro'
import {
  IconAlertCircle,
  IconCalendar,
  IconCalendarCheck,
  IconClockExclamation,
  type TablerIcon,
} from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { OnDemand } from '../floating/on-demand.tsx'
import { PartOnDemand } from '../floating/part-on-demand.ts'
import type { DateTone } from './date-tone.ts'
import classes from './date-with-why.module.css'
import { shortDay } from './short-day.ts'

const whyPanel = new PartOnDemand(async () => (await import('./why-panel.tsx')).WhyPanel)

const icons: Readonly<Record<DateTone, TablerIcon>> = {
  overdue: IconAlertCircle,
  'at-risk': IconClockExclamation,
  'on-track': IconCalendar,
  settled: IconCalendarCheck,
}

interface DateWithWhyProps {
  /** A day, as yyyy-mm-dd. */
  readonly date: string
  /** The day that it is today, where the engagement is: a date of another year names its year. */
  readonly today: string
  readonly tone: DateTone
  /** Why it is this date, and what makes it urgent. */
  readonly why: ReactNode
  /** The place of its cell in a table; elsewhere Tab always leads to it. */
  readonly tabIndex?: 0 | -1
}

/** A date that opens why it is that one; its sign and its words say how urgent it is, not only its colour. */
export function DateWithWhy({ date, today, tone, why, tabIndex = 0 }: DateWithWhyProps) {
  const { i18n } = useLingui()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const toneWords = useToneWords()[tone]
  const Icon = icons[tone]

  function close(): void {
    setAnchor(null)
    // Whoever clicked elsewhere has put the focus there; only a focus that was in the panel is given back.
    requestAnimationFrame(() => document.activeElement === document.body && anchor?.focus({ preventScroll: true }))
  }

  return (
    <>
      <button
        type="button"
        className={classes.date}
        data-tone={tone}
        tabIndex={tabIndex}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        title={toneWords}
        onPointerEnter={preload}
        onFocus={preload}
        onClick={({ currentTarget }) => (anchor === null ? setAnchor(currentTarget) : close())}
      >
        <Icon size={14} stroke={1.75} aria-hidden />
        <time dateTime={date}>{shortDay(i18n, date, today)}</time>
        <span className="visually-hidden">, {toneWords}</span>
      </button>
      {anchor === null ? null : (
        <OnDemand part={whyPanel} props={{ anchor, onClose: close, date, tone: toneWords, why }} />
      )}
    </>
  )
}

function preload(): void {
  whyPanel.preload()
}

function useToneWords(): Readonly<Record<DateTone, string>> {
  const { t } = useLingui()
  return { overdue: t`Overdue`, 'at-risk': t`At risk`, 'on-track': t`On track`, settled: t`Settled` }
}
