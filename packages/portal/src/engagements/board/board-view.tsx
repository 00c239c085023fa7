import { AllTasks } from '../tasks/all-tasks.tsx'
import { BoardPage } from './board-page.tsx'

/** The tasks of the engagement's plan as cards in columns by where they stand, to be moved from one to another. */
export function BoardView() {
  return <AllTasks>{(surface) => <BoardPage surface={surface} />}</AllTasks>
}
