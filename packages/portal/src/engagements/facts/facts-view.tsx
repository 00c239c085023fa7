import { useNavigate, useSearch } from '@tanstack/react-router'
import { startTransition, useCallback, useState } from 'react'
import { factPointer } from '../form/check-draft.ts'
import { useOpenEngagement } from '../view/engagement-context.ts'
import { EditFacts } from './edit/edit-facts.tsx'
import classes from './facts-view.module.css'
import { ReadFacts } from './read/read-facts.tsx'

/** What is known of the customer and what is in scope; whoever may change it edits it here. */
export function FactsView() {
  const { engagement } = useOpenEngagement()
  return <FactsOf key={engagement.id} />
}

/** What is edited, by the place of the field to begin with; `null` begins at the first. */
interface Begun {
  readonly field: string | null
}

function FactsOf() {
  const { engagement, release, openTask } = useOpenEngagement()
  const asked = useAskedFact()
  const [begun, setBegun] = useState<Begun | null>(asked.fact === null ? null : { field: factPointer(asked.fact) })
  // The form has many fields: whoever asked for it sees at once that it comes.
  const edit = useCallback((field: string | null) => startTransition(() => setBegun({ field })), [])
  return (
    <div className={classes.page}>
      {begun !== null && engagement.can.change ? (
        <EditFacts
          engagement={engagement}
          release={release}
          openTask={openTask}
          field={begun.field}
          onClose={() => {
            setBegun(null)
            asked.forget()
          }}
        />
      ) : (
        <ReadFacts engagement={engagement} release={release} openTask={openTask} onEdit={edit} />
      )}
    </div>
  )
}

/** The fact that the address asks for, as other views do that wait for it; once that is done the address says so no more. */
function useAskedFact() {
  const navigate = useNavigate()
  const { edit }: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const forget = () => {
    if (edit === undefined) return
    // The router types the parameters of each page; this one is of this view alone.
    const search = (({ edit: _, ...rest }: Readonly<Record<string, unknown>>) => rest) as never
    void navigate({ to: '.', search, replace: true, resetScroll: false })
  }
  return { fact: typeof edit === 'string' ? edit : null, forget }
}
