import { isSettled, type TaskView } from '@fairlead/contract'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'

/** What can be said of a task with yes or no, and is looked for across a whole plan. */
export type TaskMark =
  | 'left'
  | 'overdue'
  | 'expected-late'
  | 'before-start'
  | 'date-by-hand'
  | 'undated'
  | 'waived'
  | 'waiver-asked'
  | 'overruled'
  | 'added'
  | 'evidence'

/** What each is called among the choices of a filter, in the order in which they are offered. */
export const taskMarkNames: Readonly<Record<TaskMark, MessageDescriptor>> = {
  left: msg`Still to do`,
  overdue: msg`Overdue`,
  'expected-late': msg`Expected later than due`,
  'before-start': msg`Due before the start`,
  'date-by-hand': msg`Date set by hand`,
  undated: msg`Without a date`,
  waived: msg`Waived`,
  'waiver-asked': msg`Waiver not in force`,
  overruled: msg`Gate overruled`,
  added: msg`Added by hand`,
  evidence: msg`Has evidence`,
}

/** The marks that a task bears. */
export function marksOf(view: TaskView): readonly TaskMark[] {
  return (Object.keys(taskMarkNames) as TaskMark[]).filter((mark) => bears[mark](view))
}

const bears: Readonly<Record<TaskMark, (view: TaskView) => boolean>> = {
  left: ({ isLeft }) => isLeft,
  overdue: ({ dates }) => dates.isOverdue,
  'expected-late': ({ state, dates: { due, forecast } }) =>
    !isSettled(state) && due !== null && forecast !== null && forecast > due,
  'before-start': ({ dates }) => dates.isBeforeStart,
  'date-by-hand': ({ date }) => date !== null,
  undated: ({ dates }) => dates.due === null,
  waived: ({ isWaived }) => isWaived,
  'waiver-asked': ({ waiver, isWaived }) => waiver !== null && !isWaived,
  overruled: ({ overruling }) => overruling !== null,
  added: ({ added }) => added !== null,
  evidence: ({ evidence }) => evidence.length > 0,
}
