import type { HistoryEntry } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useId, useMemo, useState } from 'react'
import classes from './event-words.module.css'
import { useHistoryWords } from './history-words-context.tsx'
import { SentenceWords } from './sentence-words.tsx'
import { eventTelling } from './words/event-telling.ts'
import { taskEventTelling } from './words/task-event-telling.ts'
import type { Telling } from './words/telling.ts'

const mostDetails = 6
const mostOfBulk = 50

/**
 * What happened, as a sentence about the person whose name stands above it, with the reason and what else is to be known.
 * Stands below a {@link HistoryWordsProvider}.
 */
export function EventWords({ entry }: { readonly entry: HistoryEntry }) {
  const words = useHistoryWords()
  const telling = useMemo(() => eventTelling(words, entry), [words, entry])
  return (
    <div className={classes.words}>
      <TellingWords telling={telling} />
      {entry.event.type === 'BulkApplied' ? <BulkWords entry={entry} events={entry.event.events} /> : null}
    </div>
  )
}

function TellingWords({ telling: { what, reason, details } }: { readonly telling: Telling }) {
  return (
    <>
      <p className={classes.what}>
        <SentenceWords sentence={what} />
      </p>
      {reason === null ? null : <q className={classes.reason}>{reason}</q>}
      {details.length === 0 ? null : (
        <Some all={details} most={mostDetails}>
          {(detail, at) => (
            <li key={at}>
              <SentenceWords sentence={detail} />
            </li>
          )}
        </Some>
      )}
    </>
  )
}

type Bulk = Extract<HistoryEntry['event'], { readonly type: 'BulkApplied' }>

/** Opens each of the things that were done at once. */
function BulkWords({ entry, events }: { readonly entry: HistoryEntry; readonly events: Bulk['events'] }) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button
        type="button"
        className={classes.fold}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <IconChevronRight size={13} stroke={2} aria-hidden />
        {isOpen ? <Trans>Hide each of them</Trans> : <Trans>Show each of them</Trans>}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen ? <EachOf entry={entry} events={events} /> : null}
      </div>
    </>
  )
}

function EachOf({ entry, events }: { readonly entry: HistoryEntry; readonly events: Bulk['events'] }) {
  const words = useHistoryWords()
  return (
    <Some all={events} most={mostOfBulk}>
      {(event, at) => (
        <li key={at}>
          <TellingWords telling={taskEventTelling(words, event, entry)} />
        </li>
      )}
    </Some>
  )
}

interface SomeProps<T> {
  readonly all: readonly T[]
  /** How many are shown at first, where there are more. */
  readonly most: number
  readonly children: (one: T, at: number) => ReactNode
}

function Some<T>({ all, most, children }: SomeProps<T>) {
  const { i18n } = useLingui()
  const [isWhole, setWhole] = useState(false)
  const number = i18n.number(all.length)
  const shown = isWhole || all.length <= most ? all : all.slice(0, most)
  return (
    <>
      <ul className={classes.details}>{shown.map(children)}</ul>
      {shown.length === all.length ? null : (
        <button type="button" className={classes.more} onClick={() => setWhole(true)}>
          <Trans>Show all {number}</Trans>
        </button>
      )}
    </>
  )
}
