import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import classes from './event-words.module.css'
import { useHistoryWords } from './history-words-context.tsx'
import type { Part, Sentence } from './words/sentence.ts'

/** A sentence of the history: what it names leads there. */
export function SentenceWords({ sentence }: { readonly sentence: Sentence }) {
  return sentence.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other order
    <Fragment key={at}>
      <PartWords part={part} />
    </Fragment>
  ))
}

function PartWords({ part }: { readonly part: Part }) {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'strong':
      return <b>{part.text}</b>
    case 'task':
      return <TaskWords part={part} />
    case 'process':
      return <ProcessWords part={part} />
    case 'request':
      return <RequestWords part={part} />
    case 'event':
      return <EventNumber part={part} />
    case 'difference':
      return <DifferenceWords part={part} />
    case 'link':
      return (
        <a className={classes.link} href={part.href} target="_blank" rel="noreferrer">
          {part.text}
        </a>
      )
    default:
      return part satisfies never
  }
}

type Of<K extends Part['kind']> = Extract<Part, { readonly kind: K }>

function TaskWords({ part: { key, number, name } }: { readonly part: Of<'task'> }) {
  const { hasTask } = useHistoryWords()
  const words = (
    <>
      {number === '' ? null : <span className={classes.number}>{number}</span>}
      {number === '' || name === '' ? null : ' '}
      {name === '' && number === '' ? key : name}
    </>
  )
  if (!hasTask(key)) return <span className={classes.gone}>{words}</span>
  // Whatever view this stands in keeps the rest of its address, which this does not know.
  const search = ((before: Readonly<Record<string, unknown>>) => ({ ...before, task: key })) as never
  return (
    <Link className={classes.link} to="." search={search} replace resetScroll={false}>
      {words}
    </Link>
  )
}

function ProcessWords({ part: { process, text } }: { readonly part: Of<'process'> }) {
  const { engagement, index } = useHistoryWords()
  if (!index.processes.has(process)) return <b>{text}</b>
  return (
    <Link
      className={classes.link}
      to="/engagements/$engagement/processes/$process"
      params={{ engagement, process }}
      search={sameMoment}
    >
      {text}
    </Link>
  )
}

function RequestWords({ part: { request, text } }: { readonly part: Of<'request'> }) {
  const { engagement } = useHistoryWords()
  return (
    <Link
      className={classes.link}
      to="/engagements/$engagement/requests/$request"
      params={{ engagement, request }}
      search={sameMoment}
    >
      {text}
    </Link>
  )
}

function EventNumber({ part: { seq, text } }: { readonly part: Of<'event'> }) {
  const { engagement } = useHistoryWords()
  return (
    <Link
      className={classes.link}
      to="/engagements/$engagement/history"
      params={{ engagement }}
      search={(before) => ({ ...sameMoment(before), event: seq })}
      resetScroll={false}
    >
      {text}
    </Link>
  )
}

function DifferenceWords({ part: { from, to, text } }: { readonly part: Of<'difference'> }) {
  const { engagement } = useHistoryWords()
  return (
    <Link className={classes.link} to="/engagements/$engagement/history" params={{ engagement }} search={{ from, to }}>
      {text}
    </Link>
  )
}

/** The moment that is shown stays, whichever view is opened. */
function sameMoment({ seq }: { readonly seq?: number }) {
  return seq === undefined ? {} : { seq }
}
