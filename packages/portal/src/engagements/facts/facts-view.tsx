import { startTransition, useCallback, useState } from 'react'
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
  const [begun, setBegun] = useState<Begun | null>(null)
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
          onClose={() => setBegun(null)}
        />
      ) : (
        <ReadFacts engagement={engagement} release={release} openTask={openTask} onEdit={edit} />
      )}
    </div>
  )
}
