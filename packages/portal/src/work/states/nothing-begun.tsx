import { Plural, Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'

interface NothingBegunProps {
  /** How much waits for its process to begin. */
  readonly hidden: number
  readonly onShow: () => void
}

/** Stands where all that a person has is in processes that have not begun. */
export function NothingBegun({ hidden, onShow }: NothingBegunProps) {
  return (
    <EmptyState
      title={<Trans>Nothing to do now</Trans>}
      action={
        <Button variant="default" size="xs" onClick={onShow}>
          <Trans>Show what is ahead</Trans>
        </Button>
      }
    >
      <Plural
        value={hidden}
        one="# task waits for its process to begin."
        other="# tasks wait for their processes to begin."
      />
    </EmptyState>
  )
}
