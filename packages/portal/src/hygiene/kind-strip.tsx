import type { FindingCode, FindingPage } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { findingNames } from './finding-words.ts'
import classes from './hygiene.module.css'

interface KindStripProps {
  readonly counts: FindingPage['counts']
  readonly code: FindingCode | null
  readonly onCode: (code: FindingCode | null) => void
}

/** How much there is of each kind; a click lists that one alone, and a second one all again. */
export function KindStrip({ counts, code, onCode }: KindStripProps) {
  const { t, i18n } = useLingui()
  if (counts.length < 2 && code === null) return null
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const shown = code === null || counts.some((one) => one.code === code) ? counts : [...counts, { code, count: 0 }]
  return (
    <fieldset className={classes.kinds}>
      <legend className="visually-hidden">{t`What is found`}</legend>
      <Kind name={t`All`} count={all} isOn={code === null} onClick={() => onCode(null)} />
      {shown.map((one) => (
        <Kind
          key={one.code}
          name={i18n._(findingNames[one.code])}
          count={one.count}
          isOn={one.code === code}
          onClick={() => onCode(one.code === code ? null : one.code)}
        />
      ))}
    </fieldset>
  )
}

interface KindProps {
  readonly name: string
  readonly count: number
  readonly isOn: boolean
  readonly onClick: () => void
}

function Kind({ name, count, isOn, onClick }: KindProps) {
  const { i18n } = useLingui()
  return (
    <button type="button" className={classes.kind} aria-pressed={isOn} onClick={onClick}>
      {name} <b>{i18n.number(count)}</b>
    </button>
  )
}
