import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import classes from './calendars.module.css'
import { daysOf } from './day-ranges.ts'
import { readDays } from './read-days.ts'

interface AddHolidaysProps {
  readonly days: readonly string[]
  readonly onAdd: (days: readonly string[]) => void
}

/** Adds a day, all days from one to another, or a list of days that is pasted. */
export function AddHolidays(props: AddHolidaysProps) {
  const [way, setWay] = useState<'range' | 'list' | null>(null)
  return (
    <>
      <span className={classes.ways}>
        <button
          type="button"
          className={classes.quiet}
          aria-expanded={way === 'range'}
          onClick={() => setWay(way === 'range' ? null : 'range')}
        >
          <Trans>Add days</Trans>
        </button>
        <button
          type="button"
          className={classes.quiet}
          aria-expanded={way === 'list'}
          onClick={() => setWay(way === 'list' ? null : 'list')}
        >
          <Trans>Paste a list</Trans>
        </button>
      </span>
      {way === 'range' ? <AddRange {...props} /> : null}
      {way === 'list' ? <PasteList {...props} onDone={() => setWay(null)} /> : null}
    </>
  )
}

const longestRange = 366

function AddRange({ onAdd }: AddHolidaysProps) {
  const { t } = useLingui()
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const days = from === '' ? [] : daysOf({ from, to: to === '' ? from : to })
  const isWrong = from !== '' && (days.length === 0 || days.length > longestRange)

  function add(event: FormEvent): void {
    event.preventDefault()
    if (days.length === 0 || isWrong) return
    onAdd(days)
    setFrom('')
    setTo('')
  }

  return (
    <form className={classes.range} noValidate onSubmit={add}>
      <TextInput
        type="date"
        size="xs"
        label={t`From`}
        value={from}
        onChange={({ currentTarget: { value } }) => setFrom(value)}
        autoFocus
      />
      <TextInput
        type="date"
        size="xs"
        label={t`To (if more than a day)`}
        value={to}
        min={from}
        onChange={({ currentTarget: { value } }) => setTo(value)}
        error={isWrong ? t`Enter a day that is not before the first, and within a year of it.` : null}
      />
      <Button type="submit" size="xs" variant="default">
        <Trans>Add</Trans>
      </Button>
    </form>
  )
}

function PasteList({ days, onAdd, onDone }: AddHolidaysProps & { readonly onDone: () => void }) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const read = readDays(text)
  const { length: count } = read.days.filter((day) => !days.includes(day))
  const unread = read.unread.slice(0, 3).join(' · ')
  const { length: missed } = read.unread
  return (
    <div className={classes.paste}>
      <Textarea
        size="xs"
        autosize
        minRows={3}
        maxRows={10}
        autoFocus
        label={t`Days, one in each line; names may stand beside them`}
        placeholder={t`2026-12-25 Christmas`}
        value={text}
        onChange={({ currentTarget: { value } }) => setText(value)}
      />
      <p role="status" className={classes.note}>
        {text.trim() === '' ? null : (
          <Plural value={count} _0="No new day is found." one="# new day" other="# new days" />
        )}
        {missed === 0 ? null : (
          <span className={classes.error}>
            {' '}
            <Plural value={missed} one="# entry is no day:" other="# entries are no days:" /> {unread}
          </span>
        )}
      </p>
      <Button
        size="xs"
        variant="default"
        onClick={() => {
          if (count === 0) return
          onAdd(read.days)
          onDone()
        }}
      >
        <Trans>Add these</Trans>
      </Button>
    </div>
  )
}
