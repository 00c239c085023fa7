import type { HistoryEntry } from '@fairlead/contract'
import type { FactId, FactValue } from '@fairlead/playbook'
import { Trans, useLingui } from '@lingui/react/macro'
import { factName, valueWords } from '../process/words/fact-words.ts'
import { serviceNames } from '../process/words/reason-words.ts'
import { type FactsChange, factsChange } from './facts-change.ts'
import classes from './history-panel.module.css'
import { useHistoryWords } from './history-words.ts'

interface FactsChangeWordsProps {
  readonly entry: HistoryEntry
  readonly entries: readonly HistoryEntry[]
}

/** That facts and scope were revised, and what became different where the entry before is known. */
export function FactsChangeWords({ entry, entries }: FactsChangeWordsProps) {
  const change = factsChange(entries, entries.indexOf(entry))
  return (
    <>
      <Trans>revised facts and scope</Trans>
      {change === null ? null : <Changes change={change} />}
    </>
  )
}

function Changes({ change }: { readonly change: FactsChange }) {
  const { t } = useLingui()
  const { words } = useHistoryWords()
  const added = serviceNames(words, change.added).join(', ')
  const removed = serviceNames(words, change.removed).join(', ')
  return (
    <>
      {added === '' ? null : <span className={classes.change}>{t`Into scope: ${added}`}</span>}
      {removed === '' ? null : <span className={classes.change}>{t`Out of scope: ${removed}`}</span>}
      {change.facts.map(({ fact, from, to }) => (
        <FactChange key={fact} fact={fact} from={from} to={to} />
      ))}
    </>
  )
}

interface FactChangeProps {
  readonly fact: FactId
  readonly from: FactValue | null
  readonly to: FactValue | null
}

function FactChange({ fact, from, to }: FactChangeProps) {
  const { t } = useLingui()
  const { words } = useHistoryWords()
  const name = factName(words, fact)
  const [before, after] = [from, to].map((value) => (value === null ? t`not known` : valueWords(words, fact, value)))
  return <span className={classes.change}>{t`${name}: ${before} → ${after}`}</span>
}
