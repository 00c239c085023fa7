import type { TaskView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal } from '@mantine/core'
import { useProcessSurface } from '../../../../process/process-surface.ts'
import type { BulkWish } from '../bulk-wish.ts'
import { wishWords } from '../bulk-words.ts'
import { planBulk } from '../plan-bulk.ts'
import { PlanAbout } from './plan-about.tsx'

interface ConsentDialogProps {
  readonly tasks: readonly TaskView[]
  readonly wish: BulkWish
  readonly onWish: (wish: BulkWish) => void
  readonly onClose: () => void
}

/** Says what a wish comes to where that is not all that was asked for, or is much, and goes on when the person agrees. */
export function ConsentDialog({ tasks, wish, onWish, onClose }: ConsentDialogProps) {
  const { i18n } = useLingui()
  const { nameOf, can } = useProcessSurface()
  const changes = planBulk(tasks, wish, can).commands.length
  return (
    <Modal
      opened
      onClose={onClose}
      title={wishWords(i18n, wish, nameOf)}
      lockScroll={false}
      returnFocus={false}
      centered
      size="md"
    >
      <PlanAbout tasks={tasks} wish={wish} />
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onClose} data-autofocus={changes === 0 || undefined}>
          {changes === 0 ? <Trans>Close</Trans> : <Trans>Leave as it is</Trans>}
        </Button>
        {changes === 0 ? null : (
          <Button
            data-autofocus
            onClick={() => {
              onClose()
              onWish(wish)
            }}
          >
            {wishWords(i18n, wish, nameOf)}
          </Button>
        )}
      </Group>
    </Modal>
  )
}
